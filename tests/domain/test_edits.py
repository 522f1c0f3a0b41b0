"""Edits are pure, keep ids apart and do what their names say."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.domain import edits
from handout_studio.domain.errors import UnknownSection
from handout_studio.domain.handout import Handout, HandoutPicture, unused_id
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.values import Picture

IDS = ("welcome", "rapport", "closing")


def handout(ids: tuple[str, ...] = IDS) -> Handout:
    sections = tuple(Section(id=each, title=each.title(), body=f"About {each}.") for each in ids)
    return Handout(title="A handout", date=datetime.date(2026, 11, 23), sections=sections)


def ids_of(changed: Handout) -> list[str]:
    return [section.id for section in changed.sections]


LIBRARY = LibrarySection(id="rapport", title="Getting to know", short="Short.", full="Fuller.")


def test_a_moved_section_stands_where_it_was_put() -> None:
    assert ids_of(edits.move_section(handout(), "closing", 0)) == ["closing", "welcome", "rapport"]
    assert ids_of(edits.move_section(handout(), "welcome", 99)) == ["rapport", "closing", "welcome"]


def test_a_move_to_its_own_place_gives_the_same_handout() -> None:
    before = handout()
    assert edits.move_section(before, "rapport", 1) is before


def test_a_duplicate_stands_below_under_an_id_of_its_own() -> None:
    changed = edits.duplicate_section(handout(), "rapport")
    assert ids_of(changed) == ["welcome", "rapport", "rapport-2", "closing"]
    assert changed.sections[2].body == changed.sections[1].body


def test_a_wording_changes_the_text_and_keeps_the_title() -> None:
    renamed = edits.rename_section(handout(), "rapport", "My words")
    changed = edits.take_wording(renamed, "rapport", LIBRARY, "full")
    assert (changed.section("rapport").title, changed.section("rapport").body) == ("My words", "Fuller.")


def test_library_text_brings_back_title_and_body_in_the_wording_it_came_in() -> None:
    added = edits.add_from_library(handout(("welcome",)), LIBRARY, "full")
    changed = edits.write_body(edits.rename_section(added, "rapport", "X"), "rapport", "Y")
    assert edits.restore_library_text(changed, "rapport", LIBRARY) == added


def test_a_picture_is_kept_once() -> None:
    picture = Picture(media_type="image/png", data=b"bytes")
    once, first = edits.add_picture(handout(), picture)
    twice, second = edits.add_picture(once, picture)
    assert (first, second, len(twice.images)) == ("picture", "picture", 1)


def test_an_unknown_section_is_named() -> None:
    with pytest.raises(UnknownSection) as caught:
        edits.remove_section(handout(), "gone")
    assert caught.value.section == "gone"


STEPS = st.lists(
    st.tuples(st.sampled_from(["move", "remove", "duplicate", "tick", "add"]), st.integers(0, 9), st.integers(0, 9)),
    max_size=25,
)


def changed(name: str, current: Handout, section: str, number: int) -> Handout:
    match name:
        case "move":
            return edits.move_section(current, section, number)
        case "remove":
            return edits.remove_section(current, section)
        case "duplicate":
            return edits.duplicate_section(current, section)
    return edits.include_section(current, section, number % 2 == 0)


@given(STEPS)
def test_any_edits_leave_a_valid_handout_and_the_old_one_untouched(steps: list[tuple[str, int, int]]) -> None:
    current = handout()
    for name, one, other in steps:
        before = current.model_dump_json()
        held = current
        if name == "add" or not current.sections:
            current = edits.add_from_library(current, LIBRARY, "short", other)
        else:
            section = current.sections[one % len(current.sections)].id
            current = changed(name, current, section, other)
        assert held.model_dump_json() == before
        assert Handout.model_validate_json(current.model_dump_json()) == current


def test_an_unused_id_counts_up() -> None:
    assert unused_id("rapport", handout(("rapport", "rapport-2")).sections) == "rapport-3"


def test_a_section_comes_back_with_its_pictures_under_free_names() -> None:
    red, blue = (HandoutPicture(id="picture", media_type="image/png", data=data) for data in (b"red", b"blue"))
    section = Section(id="one", title="Then", body="![a](image:picture)")
    earlier = Handout(date=datetime.date(2026, 11, 23), sections=(section,), images=(red,))
    now = Handout(
        date=datetime.date(2026, 11, 23), sections=(Section(id="two"), Section(id="one", title="Now")), images=(blue,)
    )

    after = edits.bring_back_section(now, earlier, "one")

    assert [one.id for one in after.sections] == ["two", "one"]
    assert after.sections[1].body == "![a](image:picture-2)"
    assert {picture.id: picture.data for picture in after.images} == {"picture": b"blue", "picture-2": b"red"}
    assert edits.bring_back_section(Handout(date=datetime.date(2026, 11, 23)), earlier, "one").sections == (section,)
