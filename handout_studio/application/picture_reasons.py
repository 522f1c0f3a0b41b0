"""Why a picture can't be taken in or used: what is wrong with it, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handout_studio.domain.values import PICTURE_LIMIT

TOLD: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "no_room_for_picture": lambda v: "the handout's file would become too large with this picture",
    "picture_damaged": lambda v: "the picture is damaged or not complete",
    "picture_empty": lambda v: "the picture is empty",
    "picture_file_too_large": lambda v: f"the picture is larger than {_megabytes(v.get('limit'))}",
    "picture_of_other_kind": lambda v: "the picture is not the PNG or JPEG that it should be",
    "picture_of_unknown_kind": lambda v: "this is not a PNG, JPEG or SVG picture",
    "picture_too_hard": lambda v: "the picture takes too much time or memory to read",
    "picture_too_large": lambda v: f"the picture is larger than {_megabytes(v.get('max_length'))}",
    "picture_too_many_pixels": lambda v: "the picture has more than 16 million pixels",
    "too_many_pictures": lambda v: f"the handout holds {PICTURE_LIMIT} pictures already",
    "vector_damaged": lambda v: "the SVG is damaged or has no size",
    "vector_empty": lambda v: "the SVG shows nothing",
    "vector_with_link": lambda v: "the SVG needs another file, which would be missing",
    "vector_with_text": lambda v: "the SVG holds text whose typeface may be missing elsewhere",
}

_FROM_SVG = "export it as a PNG in the program that made it and choose that"

REMEDIES: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset({"picture_damaged", "picture_empty", "picture_of_other_kind", "picture_too_large"}),
        "choose another PNG or JPEG of at most 2 MB",
    ),
    (
        frozenset({"picture_file_too_large", "picture_too_many_pixels"}),
        "make it smaller, such as 2,400 pixels wide, and choose it again",
    ),
    (frozenset({"picture_of_unknown_kind"}), "save it as a PNG or JPEG in the program that shows it and choose that"),
    (frozenset({"picture_too_hard"}), "save it as a plain PNG or JPEG and choose that"),
    (frozenset({"no_room_for_picture", "too_many_pictures"}), "take another picture out first"),
    (frozenset({"vector_damaged", "vector_empty"}), _FROM_SVG),
    (frozenset({"vector_with_link"}), f"put its pictures into it, or {_FROM_SVG}"),
    (frozenset({"vector_with_text"}), f"convert its text to paths, or {_FROM_SVG}"),
)


def _megabytes(value: object) -> str:
    return f"{value / 1_000_000:g} MB" if isinstance(value, int) else str(value)
