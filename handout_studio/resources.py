"""The one place that knows where bundled files live: checkout, wheel and frozen program."""

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)  # asked for a hundred times while a window opens: three of its milliseconds
def resource_root() -> Path:
    """The folder of bundled data: inside the package when installed or frozen, beside it in a checkout.

    Raises FileNotFoundError where neither is there, which is a broken installation.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the bundled files of Handout Studio are missing: install it again")


def resource(*parts: str) -> Path:
    """Where the bundled file or folder `parts` is, as in `resource("fonts", "figtree")`; it may not exist."""
    return resource_root().joinpath(*parts)


def read_bytes(*parts: str) -> bytes:
    """The bytes of one bundled file. Raises FileNotFoundError."""
    return resource(*parts).read_bytes()


def read_text(*parts: str) -> str:
    """The UTF-8 text of one bundled file. Raises FileNotFoundError."""
    return resource(*parts).read_text(encoding="utf-8")


def entries(*parts: str, suffix: str) -> list[Path]:
    """The files of one bundled folder whose names end in `suffix`, by name. Raises FileNotFoundError."""
    found = (entry for entry in resource(*parts).iterdir() if entry.suffix == suffix and entry.is_file())
    return sorted(found, key=lambda entry: entry.name)


def delivered() -> dict[str, str]:
    """What a frozen program was made with: each bundled file's name below the root and its SHA-256; else nothing."""
    listed = Path(__file__).resolve().with_name("manifest.txt")
    if not listed.is_file():
        return {}
    rows = (line.split("  ", 1) for line in listed.read_text(encoding="utf-8").splitlines())
    return {name: digest for digest, name in rows}


def notice() -> str | None:
    """What a frozen program says of everyone's licences; None in a checkout or a wheel, where each has its own file."""
    file = Path(__file__).resolve().parent.with_name("NOTICE.txt")
    return file.read_text(encoding="utf-8") if file.is_file() else None
