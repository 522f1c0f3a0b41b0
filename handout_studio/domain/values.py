"""The kinds of text, colour and picture data that every value of the domain is made of, with their limits."""

from __future__ import annotations

import base64
import binascii
import datetime
import re
import unicodedata
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

TITLE_LIMIT = 200
LINE_LIMIT = 300
LINES_LIMIT = 1_000
BODY_LIMIT = 60_000
SECTION_LIMIT = 200
PICTURE_LIMIT = 100
PICTURE_BYTES = 1_500_000

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_DIRECTION_OVERRIDE = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029")

Paper = Literal["a4", "letter"]
Wording = Literal["short", "full"]
Region = Literal["generic", "us", "england", "scotland", "ireland", "canada", "australia"]
Design = Literal["harbour", "plain", "warm"]
Pairing = Literal["source", "atkinson", "lexend", "inter", "opendyslexic"]
Edition = Literal["standard", "large-print", "easy-reading", "photocopy", "text"]
MediaType = Literal["image/png", "image/jpeg"]
PictureUse = Literal["logo", "image"]


class Value(BaseModel):
    """A frozen value that refuses keys it doesn't know and types it wasn't asked for."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def clean_text(text: str) -> str:
    """Any text a person may type or paste -> text that a section may hold (NFC, plain line ends, no controls)."""
    return unicodedata.normalize("NFC", _CONTROL.sub("", _LINE_ENDS.sub("\n", text)))


def clean_name(text: str) -> str:
    """Any text -> one line that a title or a name may hold: as `clean_text`, without direction overrides."""
    return _DIRECTION_OVERRIDE.sub("", re.sub("[\n\t]+", " ", clean_text(text)))


def control_character_in(text: str) -> str | None:
    """The first character that no text may hold, as its code `U+0000`; None if there is none."""
    found = _CONTROL.search(text)
    return f"U+{ord(found.group()):04X}" if found else None


def has_direction_override(text: str) -> bool:
    """Whether the text holds a hidden character that turns the direction of what follows, which no name may."""
    return _DIRECTION_OVERRIDE.search(text) is not None


def _check_text(text: Any) -> Any:
    if isinstance(text, str):
        if code := control_character_in(text):
            raise PydanticCustomError("control_character", "holds the control character {code}", {"code": code})
        return unicodedata.normalize("NFC", text)
    return text


def _check_name(text: Any) -> Any:
    text = _check_text(text)
    if isinstance(text, str):
        if "\n" in text or "\t" in text:
            raise PydanticCustomError("more_than_one_line", "must be a single line", {})
        if has_direction_override(text):
            raise PydanticCustomError("direction_override", "holds a hidden direction override", {})
    return text


def _decode(data: Any) -> Any:
    if isinstance(data, str):
        try:
            return base64.b64decode(data, validate=True)
        except (binascii.Error, ValueError):
            raise PydanticCustomError("not_base64", "is not Base64 text", {}) from None
    return data


def _encode(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _read_date(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("not_a_date", "is not a date like 2026-11-23", {}) from None
    return value


Title = Annotated[str, Field(max_length=TITLE_LIMIT), BeforeValidator(_check_name)]
OneLine = Annotated[str, Field(max_length=LINE_LIMIT), BeforeValidator(_check_name)]
Body = Annotated[str, Field(max_length=BODY_LIMIT), BeforeValidator(_check_text)]
Lines = Annotated[str, Field(max_length=LINES_LIMIT), BeforeValidator(_check_text)]
Identifier = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
Date = Annotated[datetime.date, BeforeValidator(_read_date)]
PictureData = Annotated[
    bytes,
    Field(max_length=PICTURE_BYTES, min_length=1),
    BeforeValidator(_decode),
    PlainSerializer(_encode, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "contentEncoding": "base64", "maxLength": 2_000_000}),
]


class Picture(Value):
    """The bytes of one PNG or JPEG that travels inside the file."""

    media_type: MediaType
    data: PictureData


class HandoutPicture(Picture):
    """A picture under the id that the text names it by: `![what it shows](image:ID)`."""

    id: Identifier
