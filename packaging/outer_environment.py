"""Runs before the frozen program: gives the programs that it starts the surroundings that it was started in itself.

The loader points LD_LIBRARY_PATH at our own libraries for this process. A mail program or a desktop tool started by us
would otherwise be made to run with them, and a further window of ours would take itself for a part of this one.
"""

import os

for _name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[_name]
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
