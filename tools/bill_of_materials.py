"""Lists what is inside the program in the form of CycloneDX 1.5, for those who watch over what they install.

    python -m tools.bill_of_materials [FILE]      by default dist/handout-studio-VERSION.cdx.json

The form: CycloneDX 1.5 (ECMA-424), JSON. The same sources give the same file.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import sys
import uuid
from pathlib import Path
from typing import Any

from tools.linux_packages import moment_of_sources
from tools.notices import Bundled, materials, packages, python_itself
from tools.version import PROJECT, version

_SPDX_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)+")
_KNOWN = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "Apache License 2.0": "Apache-2.0"}
_IDS = {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-CMU", "MPL-2.0", "OFL-1.1", "PSF-2.0"}


def bill(project: Path, moment: int) -> dict[str, Any]:
    """The list; `moment`: seconds since 1970 that it is dated. Raises NoLicence."""
    inside = [_package(thing) for thing in packages(project)]
    inside += [_component(thing, "application") for thing in python_itself(project)]
    inside += [_material(thing, project) for thing in materials(project)]
    whole = json.dumps(inside, sort_keys=True) + version()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, whole)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(moment, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": "handout-studio",
                "name": "handout-studio",
                "version": version(),
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": inside,
        "dependencies": [{"ref": "handout-studio", "dependsOn": [component["bom-ref"] for component in inside]}],
    }


def _package(thing: Bundled) -> dict[str, Any]:
    address = f"pkg:pypi/{thing.name.lower().replace('_', '-')}@{thing.version}"
    return {**_component(thing, "library"), "bom-ref": address, "purl": address}


def _material(thing: Bundled, project: Path) -> dict[str, Any]:
    """A folder of fonts or icons, or a word list, by the licence beside it, with each file's SHA-256."""
    licence = project / thing.name
    stem = licence.name.partition(".")[0]
    alike = licence.parent.glob(f"{stem}.*" if licence.suffix == ".LICENSE" else "*")
    parts = [
        {
            "type": "file",
            "name": file.relative_to(project).as_posix(),
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
        }
        for file in sorted(alike)
        if file.is_file()
    ]
    return {**_component(thing, "data"), "components": parts}


def _component(thing: Bundled, kind: str) -> dict[str, Any]:
    found = {"type": kind, "bom-ref": thing.name, "name": thing.name, "licenses": _licences(thing.licence)}
    return found | ({"version": thing.version} if thing.version else {})


def _licences(named: str) -> list[dict[str, Any]]:
    named = _KNOWN.get(named, named)
    if named in _IDS:
        return [{"license": {"id": named}}]
    if _SPDX_EXPRESSION.fullmatch(named):
        return [{"expression": named}]
    return [{"license": {"name": named}}]


def main(target: Path) -> int:
    target.parent.mkdir(parents=True, exist_ok=True)
    listed = json.dumps(bill(PROJECT, moment_of_sources()), indent=2, ensure_ascii=False)
    target.write_text(listed + "\n", encoding="utf-8", newline="\n")
    print(target)
    return 0


if __name__ == "__main__":
    usual = PROJECT / "dist" / f"handout-studio-{version()}.cdx.json"
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else usual))
