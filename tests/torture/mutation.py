"""Spoils real files: bytes flipped, cut, doubled and swapped, and for JSON and Markdown what a foe would write."""

from __future__ import annotations

import copy
import datetime
import io
import json
import random
from pathlib import Path
from typing import Any

from PIL import Image

from handout_studio.application import Everything, Workspace
from handout_studio.application.template_making import draft_from_handout
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Section
from handout_studio.domain.values import Picture
from handout_studio.storage.json_files import encode_value
from handout_studio.storage.moving import KeptSection, KeptTemplate
from tests.pictures import noise, small_png

REPEATED = 20_000
"""Letters of a part of a file that may be repeated 300 times."""

_VALUES: tuple[Any, ...] = (
    None, True, -1, 2**63, 10**400, 1e308, "", "x" * 70_000, "\u202eabc", "a\x00b", "😀" * 50, [], {}, [[[[[]]]]],
    {"id": "one"}, "{{client.first_name}}", "A" * 2_000_001, ["x"] * 300, "2026-13-45", "#GGGGGG", "../../etc/passwd",
)  # fmt: skip
_DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><defs><linearGradient id="g">
<stop stop-color="red"/></linearGradient></defs><rect width="90" height="60" rx="4" fill="url(#g)"/>
<g transform="scale(2)"><path d="M1 1L9 9Z"/><use href="#g"/><text x="3" y="20" font-size="9">Quay</text></g></svg>"""
_PIECES = (
    b"[" * 5_000, b"* " * 800 + b"a", b"> " * 2_000, b"![" * 3_000, b"`" * 9_000, b"| a " * 900 + b"\n|---" * 3,
    b"<script>alert(1)</script>", b"![x](file:///etc/passwd)", b"[a](javascript:alert(1))", b"\xff\xfe", b"\x00" * 40,
    b"# \n## \n" * 150, b"\n\n" + b"    " * 400 + b"x", b"&#x202e;", b"::: {.box}\n" * 300, b"1. " * 3_000,
    b"{{" * 4_000, b'{"a":' * 4_000, b"\xed\xa0\x80", b"1" * 6_000, b"NaN", b"\\" * 9_000, b"\xcc\x81" * 5_000,
    b'"' * 5_001, b"," * 9_000, b"\r" * 5_000, b"a@b.c, evil@x", b"=HYPERLINK(1)",
)  # fmt: skip


def seeds_of(kind: str) -> tuple[bytes, ...]:
    """Real files of that kind."""
    if kind == "image":
        return _images()
    if kind == "csv":
        return _tables()
    handouts = _handouts()
    if kind in ("template", "everything"):
        templates = tuple(draft_from_handout(one, ()).template for one in handouts)
        if kind == "template":
            return tuple(encode_value(one) for one in templates)
        brands = tuple(one.brand for one in handouts if one.brand)
        kept = tuple(KeptTemplate(id="a", template=one) for one in templates)
        section = OwnSection(title="Mine", body="Words.", keywords=("k",))
        return (
            encode_value(Everything(brands=brands, templates=kept, sections=(KeptSection(id="b", section=section),))),
        )
    if kind == "brand":
        return tuple(json.dumps(one.brand.model_dump(mode="json")).encode() for one in handouts if one.brand)
    if kind == "handout":
        return tuple(json.dumps(handout.model_dump(mode="json")).encode() for handout in handouts)
    return tuple(
        "\n\n".join([f"# {handout.title}", *(f"## {one.title}\n\n{one.body}" for one in handout.sections)]).encode()
        for handout in handouts
    )


def spoiled(data: bytes, kind: str, dice: random.Random) -> bytes:
    """The file with a few things wrong with it."""
    if kind in ("handout", "brand", "template", "everything") and dice.random() < 0.6:
        data = _spoiled_json(data, dice)
    for _ in range(dice.choice((0, 1, 1, 2, 8))):
        data = _spoiled_bytes(data, kind, dice)
    return data


def _spoiled_bytes(data: bytes, kind: str, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    to = min(len(data), at + dice.choice((1, 2, 7, 60, 900)))
    match dice.randrange(7):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + data[to:]
        case 2:
            return data[:to] + data[at:]
        case 3:
            return data[:at] + dice.randbytes(to - at) + data[to:]
        case 4:
            flipped = bytearray(data)
            if flipped:
                flipped[at % len(flipped)] ^= 1 << dice.randrange(8)
            return bytes(flipped)
        case 5 if kind != "image":
            return data[:at] + dice.choice(_PIECES) + data[at:]
        case _:
            other = dice.randrange(len(data) + 1)
            return data[:at] + data[other : other + (to - at)] + data[to:]


def _spoiled_json(data: bytes, dice: random.Random) -> bytes:
    raw = json.loads(data)
    for _ in range(dice.choice((1, 1, 3))):
        holder: Any = raw
        while isinstance(holder, (dict, list)) and holder:
            key = dice.choice(list(holder)) if isinstance(holder, dict) else dice.randrange(len(holder))
            if dice.random() < 0.4 or not isinstance(holder[key], (dict, list)):
                match dice.randrange(4):
                    case 0:
                        del holder[key]
                    case 1 if isinstance(holder, dict):
                        holder[dice.choice(("x", "version", "__class__", key + key))] = holder[key]
                    case 2 if isinstance(holder, list):
                        times = 1 if len(json.dumps(holder[key])) > REPEATED else dice.choice((1, 300))
                        holder.extend([holder[key]] * times)
                    case _:
                        holder[key] = copy.deepcopy(dice.choice(_VALUES))  # or a later turn spoils the value for all
                break
            holder = holder[key]
    try:
        return json.dumps(raw, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
    except ValueError:  # a number of more digits than Python writes out
        return data[: len(data) // 2]


def _handouts() -> tuple[Handout, ...]:
    workspace = Workspace(Path("nowhere"), today=lambda: datetime.date(2026, 1, 1), locale_country="GB")
    starter = workspace.new_handout("one-page-welcome")
    brand = (
        starter.brand.model_copy(update={"logo": Picture(media_type="image/png", data=small_png())})
        if starter.brand
        else None
    )
    pictured, _ = edits.add_picture(edits.set_brand(starter, brand), Picture(media_type="image/png", data=small_png()))
    small = Handout(
        date=datetime.date(2026, 1, 1), title="T", sections=(Section(id="a", title="A", body="- one\n- two"),)
    )
    return (starter, pictured, small)


def _tables() -> tuple[bytes, ...]:
    people = 'email,First name,next visit\nana@example.org,Ana,"Tuesday, 9:00"\n,Bo,\n,"C""J",=1+1\n'
    return (
        people.encode("utf-8-sig"),
        people.replace(",", ";").replace("\n", "\r\n").encode("cp1252"),
        people.replace(",", "\t").encode("utf-16"),
        (people + "a@b.c,Dee,Friday\n" * 3_000).encode(),
    )


def _images() -> tuple[bytes, ...]:
    made = []
    for image, form in ((noise(40, 30), "PNG"), (noise(60, 40), "JPEG"), (noise(9, 9, "RGBA"), "PNG")):
        buffer = io.BytesIO()
        image.save(buffer, form)
        made.append(buffer.getvalue())
    buffer = io.BytesIO()
    Image.new("L", (6_000, 6_000)).save(buffer, "PNG", compress_level=9)
    return (*made, buffer.getvalue(), _DRAWING)
