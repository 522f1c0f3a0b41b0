"""One's own templates and sections: what goes in comes out, a bad file spoils itself alone, and no change is lost."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handout_studio.domain.errors import BadFile, FileTrouble, Problem
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Origin, Section
from handout_studio.domain.template import OwnTemplate, Source
from handout_studio.domain.values import HandoutPicture, clean_name, clean_text
from handout_studio.storage.entry_files import EntryKind, id_of, plain_id, read_entry, write_entry
from handout_studio.storage.section_library import OWN_SECTIONS
from handout_studio.storage.shelf import Shelf
from handout_studio.storage.template_library import OWN_TEMPLATES
from handout_studio.storage.trash import throw_away
from tests.pictures import small_png

TODAY = datetime.date(2026, 11, 23)
ids = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
lines = st.text(max_size=60).map(clean_name)
texts = st.text(max_size=200).map(clean_text)
sections = st.builds(
    Section, id=ids, title=lines, body=texts, origin=st.none() | st.builds(Origin, section=ids, wording=st.just("full"))
)
pictures = st.builds(HandoutPicture, id=ids, media_type=st.just("image/png"), data=st.just(small_png()))
templates = st.builds(
    OwnTemplate,
    title=lines,
    description=lines,
    tags=st.lists(lines, max_size=4).map(tuple),
    heading=lines,
    paper=st.sampled_from([None, "a4", "letter"]),
    edition=st.sampled_from(["standard", "text"]),
    sections=st.lists(sections, max_size=4, unique_by=lambda one: one.id).map(tuple),
    images=st.lists(pictures, max_size=2, unique_by=lambda one: one.id).map(tuple),
    sources=st.lists(
        st.builds(Source, section=ids, wording=st.just("short"), digest=st.just("0" * 64)), max_size=2
    ).map(tuple),
)
own_sections = st.builds(
    OwnSection, title=lines, body=texts, categories=st.lists(lines, max_size=3).map(tuple), images=st.just(())
)


def shelf(own: Path, shared: Path | None = None, throw: Callable[[Path], None] = Path.unlink) -> Shelf[OwnTemplate]:
    made = Shelf(
        OWN_TEMPLATES, own, shared, reserved=("welcome",), today=lambda: TODAY, throw_away=lambda path: throw(path)
    )
    made.reread()
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(value=templates | own_sections)
def test_what_goes_into_a_file_comes_out(tmp_path: Path, value: OwnTemplate | OwnSection) -> None:
    kind: EntryKind[OwnTemplate] | EntryKind[OwnSection] = (
        OWN_TEMPLATES if isinstance(value, OwnTemplate) else OWN_SECTIONS
    )
    path = tmp_path / f"a{kind.suffix}"
    fingerprint = write_entry(value, path)
    first = path.read_bytes()

    read, again = read_entry(path, kind)

    assert (read, again) == (value, fingerprint)
    write_entry(read, path)
    assert path.read_bytes() == first


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.integers(0, 2_000), byte=st.integers(0, 255), cut=st.booleans())
def test_a_spoiled_file_is_read_or_refused(tmp_path: Path, place: int, byte: int, cut: bool) -> None:
    path = tmp_path / "a.template"
    write_entry(OwnTemplate(title="Sheet", sections=(Section(id="a", title="T", body="Words"),)), path)
    data = bytearray(path.read_bytes())
    place %= len(data)
    path.write_bytes(data[:place] if cut else data[:place] + bytes([byte]) + data[place + 1 :])

    problems: tuple[Problem, ...] | None = None
    try:
        read_entry(path, OWN_TEMPLATES)
    except BadFile as refused:
        problems = refused.problems
    assert problems != ()
    assert problems or not cut


@settings(max_examples=200)
@given(name=st.text(max_size=80))
def test_an_id_of_any_name_is_an_id(name: str) -> None:
    made = plain_id(name)
    assert plain_id(made) == made
    if made:
        Section(id=made)


def test_a_name_given_twice_and_a_reserved_one_get_a_number(tmp_path: Path) -> None:
    made = shelf(tmp_path / "own")
    assert [made.add(OwnTemplate(title="T"), name).id for name in ("Intake", "intake", "Welcome", "日本")] == [
        "intake",
        "intake-2",
        "welcome-2",
        "template",
    ]
    assert names(tmp_path / "own") == [
        "intake-2.template",
        "intake.template",
        "template.template",
        "welcome-2.template",
    ]


def test_a_change_by_somebody_else_is_seen_and_never_overwritten(tmp_path: Path) -> None:
    shared = tmp_path / "shared" / "templates"
    shared.parent.mkdir()
    mine, theirs = shelf(tmp_path / "mine", shared), shelf(tmp_path / "theirs", shared)
    entry = mine.add(OwnTemplate(title="One"), "one")
    assert names(shared) == ["one.template"]
    theirs.reread()
    found = theirs.find("one")
    assert found is not None
    assert theirs.is_shared(found)
    theirs.change(found, OwnTemplate(title="Two"))

    kept = mine.change(entry, OwnTemplate(title="Three"))

    assert names(shared) == ["one (conflict, 2026-11-23).template", "one.template"]
    assert kept.id == "one-conflict-2026-11-23"
    assert {e.id: e.value.title for e in mine.entries if e.value} == {"one": "Two", kept.id: "Three"}
    again = mine.change(entry, OwnTemplate(title="Four"))
    assert again.path.name == "one (conflict, 2026-11-23)-2.template"


def test_a_file_that_somebody_deleted_is_written_again(tmp_path: Path) -> None:
    made = shelf(tmp_path / "own")
    entry = made.add(OwnTemplate(title="One"), "one")
    entry.path.unlink()

    assert made.change(entry, OwnTemplate(title="Two")).id == "one"


def test_a_folder_out_of_reach_leaves_ones_own(tmp_path: Path) -> None:
    made = shelf(tmp_path / "own", tmp_path / "away" / "templates")
    trouble = made.reread()
    assert isinstance(trouble, FileTrouble)
    assert trouble.path == tmp_path / "away"

    assert made.add(OwnTemplate(title="One"), "one").path.parent == tmp_path / "own"


def test_a_bad_file_is_an_entry_with_its_trouble(tmp_path: Path) -> None:
    (tmp_path / "bad.template").write_text("{}")
    (tmp_path / "folder.template").mkdir()
    (tmp_path / ".hidden.template").write_text("{}")
    write_entry(OwnTemplate(title="Good"), tmp_path / "good.template")

    found = {entry.id: entry for entry in shelf(tmp_path).entries}

    assert list(found) == ["bad", "folder", "good"]
    assert isinstance(found["bad"].trouble, BadFile)
    assert isinstance(found["folder"].trouble, FileTrouble)
    assert found["good"].value == OwnTemplate(title="Good")


def test_what_was_removed_comes_back(tmp_path: Path) -> None:
    own, trash = tmp_path / "own", tmp_path / "trash"

    def no_trash(path: Path) -> None:
        raise OSError

    made = shelf(own, throw=lambda path: throw_away(path, trash, system=no_trash))
    entry = made.add(OwnTemplate(title="One"), "one")
    removed = made.remove(entry)
    assert made.entries == ()
    assert names(trash) == ["one.template"]

    assert made.restore(removed).value == OwnTemplate(title="One")
    made.remove(made.entries[0])
    assert names(trash) == ["one 2.template", "one.template"]
    assert made.add(OwnTemplate(title="Two"), "one").id == "one"
    assert made.restore(removed).id == "one-2"


def test_the_systems_trash_takes_a_file(tmp_path: Path) -> None:
    path = tmp_path / "one.template"
    path.write_text("x")
    gone: list[Path] = []
    throw_away(path, tmp_path / "trash", system=gone.append)
    assert gone == [path]
    assert not (tmp_path / "trash").exists()


def test_names_of_synchronised_copies_are_ids_too() -> None:
    assert id_of(Path("Ana's sheet (Bob's conflicted copy 2026-11-23).template")) == (
        "ana-s-sheet-bob-s-conflicted-copy-2026-11-23"
    )
