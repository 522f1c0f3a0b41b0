"""The same handout gives the same bytes in any process, on any machine, and tells nothing of either."""

import getpass
import hashlib
import io
import os
import platform
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from tests.golden.handouts import PdfOf, goldens

PROGRAM = (
    "import hashlib, sys\nfrom tests.golden.handouts import goldens\n"
    "for golden in goldens()[int(sys.argv[1]) :: 2]:\n"
    "    print(golden.name, hashlib.sha256(golden.render().pdf).hexdigest())"
)
ELSEWHERE = [
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "77", "TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "USER": "someone"},
]


@pytest.mark.parametrize(("half", "variables"), list(enumerate(ELSEWHERE)), ids=["one", "other"])
def test_another_process_gives_the_same_bytes(half: int, variables: dict[str, str], pdf_of: PdfOf) -> None:
    made = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(half)],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    here = "".join(f"{each.name} {hashlib.sha256(pdf_of(each)).hexdigest()}\n" for each in goldens()[half::2])
    assert made == here


def test_nothing_tells_of_the_machine_or_the_login(pdf_of: PdfOf) -> None:
    names = {getpass.getuser(), platform.node(), str(Path.home())}
    names = {name.encode() for name in names if len(name) > 3}
    for golden in goldens():
        pdf = pdf_of(golden)
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        told = pdf + repr(reader.metadata).encode() + reader.trailer["/Root"]["/Metadata"].get_data()
        assert not [name for name in names if name in told]
        author = golden.brand.practice or golden.brand.person
        assert (reader.metadata.author or "") == author
