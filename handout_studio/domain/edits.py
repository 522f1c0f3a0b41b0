"""Every change a person can make to a handout, each a pure function: Handout in, Handout out."""

from __future__ import annotations

import datetime
import re
from typing import Any

from handout_studio.domain.brand import Brand
from handout_studio.domain.dismissal import DISMISSAL_COUNT, Dismissal
from handout_studio.domain.handout import Handout, HandoutPicture, unused_id
from handout_studio.domain.places import Setting
from handout_studio.domain.section import LibrarySection, Origin, Section
from handout_studio.domain.section_source import fresh_section, library_state
from handout_studio.domain.section_source import section_from_library as section_from_library
from handout_studio.domain.values import Edition, Paper, Picture, Wording

_PICTURE_NAME = re.compile(r"image:([a-z0-9][a-z0-9-]{0,63})")


def _with(handout: Handout, **changes: Any) -> Handout:
    return handout.model_copy(update=changes)


def change_section(handout: Handout, section: str, **changes: Any) -> Handout:
    """The handout with these fields of a section changed. Raises UnknownSection."""
    index = handout.position(section)
    changed = handout.sections[index].model_copy(update=changes)
    return _with(handout, sections=(*handout.sections[:index], changed, *handout.sections[index + 1 :]))


def set_title(handout: Handout, title: str) -> Handout:
    """The handout's own title, one line."""
    return _with(handout, title=title)


def set_subtitle(handout: Handout, subtitle: str) -> Handout:
    """The line under the handout's title, one line."""
    return _with(handout, subtitle=subtitle)


def set_paper(handout: Handout, paper: Paper | None) -> Handout:
    """The paper of this handout; None leaves it to the person's default."""
    return _with(handout, paper=paper)


def set_edition(handout: Handout, edition: Edition) -> Handout:
    """The edition that is shown and handed out."""
    return _with(handout, edition=edition)


def set_pages(handout: Handout, pages: int | None) -> Handout:
    """The number of pages (1 or 2) to fit on; None lets it run."""
    return _with(handout, pages=pages)


def set_fillable(handout: Handout, fillable: bool) -> Handout:
    """Whether the PDF can be filled in on a screen."""
    return _with(handout, fillable=fillable)


def set_language(handout: Handout, language: str) -> Handout:
    """The language of the text, a BCP 47 tag such as `en-GB`."""
    return _with(handout, language=language)


def set_date(handout: Handout, date: datetime.date) -> Handout:
    """The date that the page shows."""
    return _with(handout, date=date)


def set_details(
    handout: Handout,
    *,
    language: str,
    date: datetime.date,
    author: str,
    revision: str,
    notice: str | None,
    translated: bool,
    reviewed_by: str,
) -> Handout:
    """All of the small print at once (`Handout` says what each is)."""
    return _with(
        handout,
        language=language,
        date=date,
        author=author,
        revision=revision,
        notice=notice,
        translated=translated,
        reviewed_by=reviewed_by,
    )


def dismiss(handout: Handout, dismissal: Dismissal) -> Handout:
    """Leave a finding of the checks as it is; of very many, the oldest are forgotten."""
    kept = [one for one in handout.dismissed if one != dismissal]
    return _with(handout, dismissed=(*kept, dismissal)[-DISMISSAL_COUNT:])


def undismiss(handout: Handout, dismissal: Dismissal | None = None) -> Handout:
    """Have a finding told again; None: all of them."""
    return _with(handout, dismissed=() if dismissal is None else tuple(x for x in handout.dismissed if x != dismissal))


def set_brand(handout: Handout, brand: Brand | None) -> Handout:
    """The handout's own copy of a brand."""
    return _with(handout, brand=brand)


def add_section(handout: Handout, section: Section, position: int | None = None) -> Handout:
    """Put a section in at `position` (None: at the end), under its id or, if that is taken, the next free one."""
    at = len(handout.sections) if position is None else max(0, min(position, len(handout.sections)))
    added = section.model_copy(update={"id": unused_id(section.id, handout.sections)})
    return _with(handout, sections=(*handout.sections[:at], added, *handout.sections[at:]))


def add_from_library(
    handout: Handout,
    source: LibrarySection,
    wording: Wording = "short",
    position: int | None = None,
    setting: Setting = "individual",
) -> Handout:
    """Put a library section in, in the wording asked for, with the pictures that its text names.

    Limits and contacts are those of that setting, in the region that the handout's brand and language tell of.
    """
    handout, body = with_pictures(handout, source, source.wording(wording))
    section = fresh_section(handout, source, wording, setting).model_copy(update={"body": body})
    return add_section(handout, section, position)


def with_pictures(handout: Handout, source: LibrarySection, body: str) -> tuple[Handout, str]:
    """The handout with a library section's pictures in it, and the section's text naming them as they are there."""
    names: dict[str, str] = {}
    for picture in source.images:
        handout, names[picture.id] = add_picture(handout, picture, picture.id)
    return handout, _PICTURE_NAME.sub(lambda name: f"image:{names.get(name[1], name[1])}", body)


def set_origin(handout: Handout, section: str, library_id: str) -> Handout:
    """The section has its text from that section of the library, or has given it. Raises UnknownSection."""
    return change_section(handout, section, origin=Origin(section=library_id))


def remove_section(handout: Handout, section: str) -> Handout:
    """Take a section out. Raises UnknownSection."""
    index = handout.position(section)
    return _with(handout, sections=handout.sections[:index] + handout.sections[index + 1 :])


def duplicate_section(handout: Handout, section: str) -> Handout:
    """A copy right below the section, under an id of its own. Raises UnknownSection."""
    index = handout.position(section)
    return add_section(handout, handout.sections[index], index + 1)


def move_section(handout: Handout, section: str, position: int) -> Handout:
    """The section stands at index `position` afterwards (kept within the list). Raises UnknownSection."""
    index = handout.position(section)
    rest = handout.sections[:index] + handout.sections[index + 1 :]
    at = max(0, min(position, len(rest)))
    if at == index:
        return handout
    return _with(handout, sections=(*rest[:at], handout.sections[index], *rest[at:]))


def include_section(handout: Handout, section: str, included: bool) -> Handout:
    """Tick or untick a section. Raises UnknownSection."""
    return change_section(handout, section, included=included)


def rename_section(handout: Handout, section: str, title: str) -> Handout:
    """Give a section another title. Raises UnknownSection."""
    return change_section(handout, section, title=title)


def write_body(handout: Handout, section: str, body: str) -> Handout:
    """Give a section another Markdown body. Raises UnknownSection."""
    return change_section(handout, section, body=body)


def take_wording(handout: Handout, section: str, source: LibrarySection, wording: Wording) -> Handout:
    """The library's text in that wording, in place of the section's own; its title stays. Raises UnknownSection.

    Of limits and contacts the closing words alone are taken, unless the section had none.
    """
    handout, body = with_pictures(handout, source, source.wording(wording))
    held, fresh = handout.section(section), fresh_section(handout, source, wording)
    limits, contacts = fresh.limits, fresh.contacts
    if limits and held.limits:
        limits = held.limits.model_copy(update={"closing": limits.closing})
    if contacts and held.contacts:
        contacts = held.contacts.model_copy(update={"closing": contacts.closing})
    changes = {"kind": fresh.kind, "limits": limits, "contacts": contacts}
    return change_section(handout, section, body=body, origin=fresh.origin, **changes)


def restore_library_text(handout: Handout, section: str, source: LibrarySection) -> Handout:
    """The library's title and text, in the wording the section came in, with its limits and contacts for the same
    region and setting. Raises UnknownSection.
    """
    held = handout.section(section)
    fresh = library_state(handout, held, source)
    handout, body = with_pictures(handout, source, fresh.body)
    changes = {name: getattr(fresh, name) for name in ("kind", "title", "origin", "limits", "contacts")}
    return change_section(handout, section, body=body, **changes)


def bring_back_section(handout: Handout, earlier: Handout, section: str) -> Handout:
    """One section as it was in an earlier state, with the pictures that its text names: in its place, or at the end.

    Raises UnknownSection where the earlier state has none of that id.
    """
    then, fuller = earlier.section(section), handout
    for name in dict.fromkeys(_PICTURE_NAME.findall(then.body)):
        for picture in earlier.images:
            if picture.id == name:
                fuller, kept = add_picture(fuller, picture, base=name)
                body = re.sub(rf"image:{name}(?![a-z0-9-])", f"image:{kept}", then.body)
                then = then.model_copy(update={"body": body})
    if any(kept.id == section for kept in handout.sections):
        index = handout.position(section)
        return _with(fuller, sections=(*handout.sections[:index], then, *handout.sections[index + 1 :]))
    return _with(fuller, sections=(*handout.sections, then))


def drop_unnamed_pictures(handout: Handout) -> Handout:
    """Without the pictures that no section's text names; a name in a line that isn't finished yet counts too."""
    named = {name for section in handout.sections for name in _PICTURE_NAME.findall(section.body)}
    kept = tuple(picture for picture in handout.images if picture.id in named)
    return handout if len(kept) == len(handout.images) else _with(handout, images=kept)


def add_picture(handout: Handout, picture: Picture, base: str = "picture") -> tuple[Handout, str]:
    """Keep a picture inside the handout; returns the handout and the id that the text may name it by."""
    for kept in handout.images:
        if kept.data == picture.data:
            return handout, kept.id
    new = unused_id(base, handout.images)
    added = HandoutPicture(id=new, media_type=picture.media_type, data=picture.data)
    return _with(handout, images=(*handout.images, added)), new
