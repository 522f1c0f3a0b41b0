"""A person's brands, one `.brand` file each; a bad file spoils its own entry and no other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, FileTrouble, HandoutStudioError, Problem
from handout_studio.domain.picture_bytes import picture_problem
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.json_files import encode_value, parse_object, validated
from handout_studio.storage.migrations import migrated
from handout_studio.storage.plain_files import decode_text, read_bytes
from handout_studio.storage.preferences import make_private_folder

FORMAT = "handout-studio/brand"
SUFFIX = ".brand"


@dataclass(frozen=True, slots=True)
class BrandEntry:
    """One file of the library: the brand in it, or what is wrong with the file."""

    path: Path
    brand: Brand | None
    trouble: HandoutStudioError | None = None


def read_brand(path: Path) -> Brand:
    """The brand in a file. Raises BadFile and FileTrouble."""
    raw = migrated(path, parse_object(path, decode_text(path, read_bytes(path))), FORMAT)
    brand = validated(path, Brand, raw)
    if brand.logo and (code := picture_problem(brand.logo)):
        raise BadFile(path, (Problem(code, ("logo",)),))
    return brand


def brand_path(folder: Path, brand: str) -> Path:
    """Where the brand with that id is kept."""
    return folder / f"{brand}{SUFFIX}"


def read_brands(folder: Path) -> tuple[BrandEntry, ...]:
    """Every entry of the library, by file name; none if there is no library yet. Raises FileTrouble."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == SUFFIX)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise FileTrouble(folder, "read", error.errno) from error
    return tuple(_entry(path) for path in paths)


def write_brand(brand: Brand, folder: Path, disk: Disk | None = None) -> None:
    """Keep the brand under its id, in place of the one that had it. Raises BadFile and FileTrouble."""
    path = brand_path(folder, brand.id)
    whole = validated(path, Brand, brand.model_dump())
    make_private_folder(folder)
    write_atomically(path, encode_value(whole), private=True, disk=disk)


def export_brand(brand: Brand, path: Path, *, disk: Disk | None = None) -> None:
    """Write the brand to a file outside the library, as it is. Raises BadFile and FileTrouble."""
    write_atomically(path, encode_value(validated(path, Brand, brand.model_dump())), disk=disk)


def delete_brand(brand: str, folder: Path) -> None:
    """The brand is no longer in the library. Raises FileTrouble."""
    path = brand_path(folder, brand)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise FileTrouble(path, "write", error.errno) from error


def _entry(path: Path) -> BrandEntry:
    """The file's name is the brand's id here, so that a copied file is a brand of its own."""
    try:
        brand = read_brand(path)
        if brand.id != path.stem:
            brand = validated(path, Brand, {**brand.model_dump(), "id": path.stem})
        return BrandEntry(path, brand)
    except HandoutStudioError as error:
        return BrandEntry(path, None, error)
