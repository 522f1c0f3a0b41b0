"""A handout becomes a template without what is private, and newer text of the program is offered beside one's own."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from handout_studio.application import Workspace
from handout_studio.application.template_making import draft_from_handout
from handout_studio.application.template_updates import settle_updates, updates_for
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import UnchangeableTemplate, UnknownTemplate
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.values import HandoutPicture
from tests.pictures import encoded, noise, small_png

TODAY = datetime.date(2026, 11, 23)
OLD = LibrarySection(id="trust", title="Trust", short="Old.", full="Old and long.")
NEW = OLD.model_copy(update={"short": "New."})
BRAND = Brand(practice="Elm Street", person="Maya Okafor", phone="555 0100")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "data", today=lambda: TODAY, locale_country="GB")


def handout(body: str, title: str = "Our plan") -> Handout:
    return Handout(title=title, date=TODAY, brand=BRAND, sections=(Section(id="a", title="First", body=body),))


def test_a_draft_has_no_brand_and_fields_for_the_practices_details() -> None:
    draft = draft_from_handout(handout("Ring 555 0100 and ask for Maya Okafor, {{client.first_name}}."), ())

    assert draft.template.sections[0].body == (
        "Ring {{practice.phone}} and ask for {{practice.person}}, {{client.first_name}}."
    )
    assert [(one.place, one.fact.text) for one in draft.stripped] == [("First", "Maya Okafor"), ("First", "555 0100")]
    assert "brand" not in draft.template.model_dump()
    assert draft.names == ()


def test_names_are_told_with_their_place() -> None:
    draft = draft_from_handout(handout("Dear Priya,", "A plan for Jo"), ())
    assert {(one.name, one.place) for one in draft.names} == {("Jo", ""), ("Priya", "First")}


def test_pictures_that_no_text_names_stay_out() -> None:
    pictures = tuple(HandoutPicture(id=name, media_type="image/png", data=small_png()) for name in ("a", "b"))
    whole = handout("![x](image:b)").model_copy(update={"images": pictures})
    assert [picture.id for picture in draft_from_handout(whole, ()).template.images] == ["b"]


def test_newer_text_is_offered_once_and_ones_own_is_kept_unless_chosen() -> None:
    made = edits.add_from_library(Handout(date=TODAY), OLD)
    made = edits.add_section(edits.add_from_library(made, OLD), Section(id="mine", body="Mine."))
    made = edits.write_body(made, "trust", "Old. And mine.")
    template = draft_from_handout(made, (OLD,)).template
    assert updates_for(template, (OLD,)) == ()

    updates = updates_for(template, (NEW,))
    assert [(update.mine.body, update.theirs.body) for update in updates] == [
        ("Old. And mine.", "New."),
        ("Old.", "New."),
    ]

    settled = settle_updates(template, (NEW,), {"trust-2"})
    assert [section.body for section in settled.sections] == ["Old. And mine.", "New.", "Mine."]
    assert updates_for(settled, (NEW,)) == ()
    assert updates_for(template, ()) == ()


def test_a_built_in_template_is_never_changed_but_a_copy_is(workspace: Workspace) -> None:
    gallery = workspace.stock.gallery
    for act in (gallery.remove, gallery.updates, lambda one: gallery.change(one, title="X")):
        with pytest.raises(UnchangeableTemplate):
            act("one-page-welcome")
    with pytest.raises(UnknownTemplate) as unknown:
        gallery.remove("nothing")
    assert "one-page-welcome" in unknown.value.known

    copy = gallery.duplicate("one-page-welcome")

    assert gallery.change(copy, title="Mine", tags=("teens",)) == copy
    card = next(card for card in gallery.cards() if card.id == copy)
    assert (card.title, card.tags, card.built_in, card.uses) == ("Mine", ("teens",), False, 0)
    gallery.note_use(copy)
    gallery.note_use(copy)
    card = next(card for card in gallery.cards() if card.id == copy)
    assert (card.uses, card.last_used) == (2, TODAY)
    assert workspace.new_handout(copy).title == "Welcome"


def test_a_section_goes_into_the_library_and_comes_back_with_its_picture(workspace: Workspace) -> None:
    own = workspace.stock.own_sections
    picture = HandoutPicture(id="lake", media_type="image/png", data=small_png())
    whole = handout("Ring 555 0100.\n![a lake](image:lake)").model_copy(update={"images": (picture,)})
    draft = own.draft(whole, whole.sections[0])
    name = own.add(draft.section)

    offered = workspace.library()[-1]
    assert (offered.id, offered.title, offered.built_in) == (name, "First", False)
    other = HandoutPicture(id="lake", media_type="image/png", data=encoded(noise(3, 2)))
    into = Handout(date=TODAY, images=(other,))
    made = edits.add_from_library(into, offered)

    assert made.sections[0].body == "Ring {{practice.phone}}.\n![a lake](image:lake-2)"
    assert [one.data for one in made.images] == [other.data, picture.data]
    own.replace(name, draft.section.model_copy(update={"body": "Short."}))
    assert edits.restore_library_text(made, "first", workspace.library()[-1]).sections[0].body == "Short."
    removed = own.remove(name)
    assert all(section.built_in for section in workspace.library())
    assert own.restore(removed) == name


def test_an_outline_shapes_its_handout_and_its_copies(workspace: Workspace) -> None:
    large = workspace.new_handout("short-and-large")
    assert (large.title, large.edition, large.pages, large.fillable) == ("Welcome", "large-print", 2, False)
    assert workspace.new_handout("before-we-meet").fillable

    copy = workspace.new_handout(workspace.stock.gallery.duplicate("short-and-large"))
    assert (copy.title, copy.edition, copy.pages) == ("Welcome", "large-print", 2)


def test_a_template_takes_the_limits_and_numbers_of_its_setting(workspace: Workspace) -> None:
    settings = {
        name: {
            place.setting
            for section in workspace.new_handout(name).sections
            if (place := section.limits or section.contacts) is not None
        }
        for name in ("couples", "teens-and-parents", "joining-a-group", "online-sessions")
    }
    assert settings == {
        "couples": {"couples"},
        "teens-and-parents": {"teens"},
        "joining-a-group": {"group"},
        "online-sessions": {"online"},
    }


@pytest.mark.parametrize(("country", "number"), [("GB", "999"), ("US", "911"), ("IE", "112")])
def test_a_copy_has_the_crisis_numbers_of_the_place(tmp_path: Path, country: str, number: str) -> None:
    gallery = Workspace(tmp_path, today=lambda: TODAY, locale_country=country).stock.gallery

    copy = gallery.template(gallery.duplicate("one-page-welcome"))

    contacts = copy.sections[-1].contacts
    assert contacts is not None
    assert number in {contact.number for contact in contacts.shown()}
