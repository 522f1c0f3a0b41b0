"""A brand as a file to pass on: how its pages look, without what belongs to one person or practice alone."""

from __future__ import annotations

import re
from pathlib import Path

from handout_studio.domain.brand import Brand
from handout_studio.storage import brand_library
from handout_studio.text.private_facts import without_private_facts

PRIVATE = ("phone", "email", "address", "logo")
"""The fields that are left out whole."""
_LINES = ("practice", "person", "credentials", "tagline", "footer", "name")
_KINDS = ("phone", "email", "licence")
_TITLE = re.compile(r"[A-Z]{2,6}\b")
"""What stands before a number and is no secret: LMFT, BACP."""
_LOOSE = re.compile(r"^[\s,;:·|–-]+|[\s,;:·|–-]+$")


def without_private_parts(brand: Brand) -> tuple[Brand, tuple[str, ...]]:
    """The brand without phone, email, address, logo, and numbers of licences in its lines; and the fields that changed.

    What is left is the names, colours, design, type, website and paper, which a colleague may use or write over.
    """
    kept: dict[str, object] = {name: Brand.model_fields[name].default for name in PRIVATE}
    kept |= {name: _public(getattr(brand, name)) for name in _LINES}
    if not kept["name"]:
        kept["name"] = Brand().name
    changed = tuple(name for name, value in kept.items() if value != getattr(brand, name))
    return brand.model_copy(update=kept), changed


def export_brand(brand: Brand, path: Path) -> tuple[str, ...]:
    """Write the brand to a file without its private parts; returns the fields that were left out, whole or in part.

    Raises BadFile and FileTrouble.
    """
    shared, changed = without_private_parts(brand)
    brand_library.export_brand(shared, path)
    return changed


def _public(text: str) -> str:
    """The lines of a text without what is private in them, and without the commas that are left over."""
    return "\n".join(_public_line(line) for line in text.split("\n"))


def _public_line(line: str) -> str:
    kept = line
    for fact in without_private_facts(line)[1]:
        if fact.kind in _KINDS:
            title = _TITLE.match(fact.text) if fact.kind == "licence" else None
            kept = kept.replace(fact.text, title[0] if title else "")
    if kept == line:
        return line
    joined = re.sub(r"\s*([,;·|])(?:\s*[,;·|])+", r"\1", re.sub(r"\s+(?=[,;])", "", kept))
    return " ".join(_LOOSE.sub("", joined).split())
