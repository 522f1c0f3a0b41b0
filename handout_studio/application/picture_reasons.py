"""Why a picture can't be taken in or used: what is wrong with it, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from handout_studio.domain.phrase import marked as _

TOLD: Mapping[str, str] = {
    "no_room_for_picture": _("the handout's file would become too large with this picture"),
    "picture_damaged": _("the picture is damaged or not complete"),
    "picture_empty": _("the picture is empty"),
    "picture_file_too_large": _("the picture is larger than {limit}"),
    "picture_of_other_kind": _("the picture is not the PNG or JPEG that it should be"),
    "picture_of_unknown_kind": _("this is not a PNG, JPEG or SVG picture"),
    "picture_too_hard": _("the picture takes too much time or memory to read"),
    "picture_too_large": _("the picture is larger than {max_size}"),
    "picture_too_many_pixels": _("the picture has more than 16 million pixels"),
    "too_many_pictures": _("the handout holds {pictures} pictures already"),
    "vector_damaged": _("the SVG is damaged or has no size"),
    "vector_empty": _("the SVG shows nothing"),
    "vector_with_link": _("the SVG needs another file, which would be missing"),
    "vector_with_text": _("the SVG holds text whose typeface may be missing elsewhere"),
}
"""What is wrong, by the problem's code, with places for its values as `messages` writes them."""

REMEDIES: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset({"picture_damaged", "picture_empty", "picture_of_other_kind", "picture_too_large"}),
        _("choose another PNG or JPEG of at most 2 MB"),
    ),
    (
        frozenset({"picture_file_too_large", "picture_too_many_pixels"}),
        _("make it smaller, such as 2,400 pixels wide, and choose it again"),
    ),
    (
        frozenset({"picture_of_unknown_kind"}),
        _("save it as a PNG or JPEG in the program that shows it and choose that"),
    ),
    (frozenset({"picture_too_hard"}), _("save it as a plain PNG or JPEG and choose that")),
    (frozenset({"no_room_for_picture", "too_many_pictures"}), _("take another picture out first")),
    (
        frozenset({"vector_damaged", "vector_empty"}),
        _("export it as a PNG in the program that made it and choose that"),
    ),
    (
        frozenset({"vector_with_link"}),
        _("put its pictures into it, or export it as a PNG in the program that made it and choose that"),
    ),
    (
        frozenset({"vector_with_text"}),
        _("convert its text to paths, or export it as a PNG in the program that made it and choose that"),
    ),
)
