"""Each rule finds what it is for, at its place, and leaves alone what only looks like it."""

from __future__ import annotations

import datetime

import pytest

from handout_studio.checks.before_handing_out import Checker, not_checked
from handout_studio.checks.dismissal import dismissal_of
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain import edits, limit_edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.confidentiality import Confidentiality, Limit
from handout_studio.domain.crisis import CrisisContact, CrisisContacts
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import Picture
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.result import Box, PageMap, RenderedDocument, TextSpot
from tests.checks.sheets import SETTINGS, TODAY, found_in, handout_of, rules_in
from tests.pictures import encoded, noise

HELP = "In an emergency, call 911."
HARD = (
    "Comprehensive psychotherapeutic interventions necessitate considerable deliberation regarding individual "
    "circumstances, organisational responsibilities and interdisciplinary collaboration. We meet on Monday."
)


def words_of(handout: Handout, rule: str) -> list[str]:
    """The characters of the body that findings of a rule are about."""
    return [
        handout.section(each.section or "").body[each.start : each.end]
        for each in found_in(handout)
        if each.rule == rule
    ]


def test_plain_words_with_someone_to_call_have_nothing_to_look_at() -> None:
    assert rules_in(handout_of(f"You can ask me anything. {HELP}")) == []


def test_a_claim_is_told_once_in_its_longest_words() -> None:
    handout = handout_of(f"I can never fail. You will never feel alone again. It always works. {HELP}")
    assert words_of(handout, "wording.absolute") == ["I can never fail"]
    assert words_of(handout, "wording.promise") == ["You will never feel alone again", "always works"]


def test_hard_text_is_named_at_its_hardest_sentence() -> None:
    handout = handout_of(f"We can begin slowly. {HARD} {HELP}")
    assert words_of(handout, "reading.grade") == [HARD.split(". ")[0] + "."]


@pytest.mark.parametrize(
    ("body", "rule"), [("We utilise breathing.", "wording.jargon"), ("Help for the elderly.", "wording.inclusive")]
)
def test_a_word_on_a_list_is_named_with_another(body: str, rule: str) -> None:
    (finding,) = (each for each in found_in(handout_of(f"{body} {HELP}")) if each.rule == rule)
    assert finding.suggestion is not None
    assert str(finding.suggestion) in ("Say “use”, or explain it", "Say “older people”")


def test_a_word_that_is_explained_or_stands_in_a_glossary_is_no_jargon() -> None:
    body = f"**Transference:** feelings from earlier.\n\nAffect means feeling.\n\n{HELP}"
    assert "wording.jargon" not in rules_in(handout_of(body))


def test_a_persons_own_list_adds_words_and_takes_some_off() -> None:
    settings = CheckSettings(TODAY, lists='[inclusive]\n"guys" = "everyone"\n"the elderly" = ""\n')
    handout = handout_of(f"Guys, the elderly. {HELP}")
    assert [str(each.suggestion) for each in found_in(handout, settings=settings)] == ["Say “everyone”"]


def test_fields_that_nothing_fills_or_that_are_misspelt_are_named() -> None:
    handout = handout_of(f"Call {{{{practice.phone}}}} or {{{{practice.fone}}}}, {{{{client.name}}}}. {HELP}")
    brand = Brand(phone="555 0142")
    found = [(each.rule, each.severity, each.fix and each.fix.text) for each in found_in(handout, brand)]
    assert found == [("field.unknown", "warning", "{{practice.phone}}"), ("field.unfilled", "note", None)]
    assert "field.unfilled" in rules_in(handout_of(f"Call {{{{practice.phone}}}}. {HELP}"))


def test_privacy_without_a_limit_is_named_until_any_section_names_one() -> None:
    private = "What you tell me is private."
    assert words_of(handout_of(f"{private} {HELP}"), "confidentiality.limits") == ["What you tell me is private"]
    assert rules_in(handout_of(f"{private} {HELP}", "What you say is private, with limits: a court may ask.")) == []
    assert rules_in(handout_of(f"Please find a private room for the call. {HELP}")) == []


def test_a_handout_without_anyone_to_call_says_so() -> None:
    assert rules_in(handout_of("Hello.")) == ["crisis.missing"]
    assert rules_in(handout_of("Hello."), Brand(footer="In an emergency call 112.")) == []


@pytest.mark.parametrize(
    ("checked", "rules"),
    [
        (TODAY, []),
        (datetime.date(2026, 5, 25), []),
        (datetime.date(2026, 5, 24), ["crisis.stale"]),
        (None, ["crisis.stale"]),
    ],
)
def test_a_number_not_checked_for_six_months_is_named(checked: datetime.date | None, rules: list[str]) -> None:
    line = CrisisContact(id="own-1", name="Night line", number="0800 1", checked=checked)
    section = Section(id="crisis", kind="crisis", title="Help", contacts=CrisisContacts(contacts=(line,)))
    assert rules_in(Handout(date=TODAY, sections=(section,))) == rules


def test_a_colour_too_light_for_text_is_named_where_the_design_sets_text_in_it() -> None:
    handout = handout_of(HELP)
    assert rules_in(handout, Brand(primary="#FFFF00")) == ["contrast.low"]
    assert rules_in(handout, Brand(primary="#FFFF00", design="plain")) == []
    assert rules_in(handout, Brand()) == []


def test_a_logo_with_too_few_pixels_is_named() -> None:
    small = Picture(media_type="image/png", data=encoded(noise(40, 40)))
    large = Picture(media_type="image/png", data=encoded(noise(200, 200)))
    assert rules_in(handout_of(HELP), Brand(logo=small)) == ["logo.resolution"]
    assert rules_in(handout_of(HELP), Brand(logo=large)) == []


def test_three_pages_and_a_last_line_by_itself_are_named() -> None:
    full = PageMap(595, 842, spots=tuple(_spot(top) for top in range(100, 700, 20)))
    short = PageMap(595, 842, spots=(_spot(100),))
    handout = handout_of(HELP)
    assert rules_in(handout, document=RenderedDocument(b"", (full, full, short))) == [
        "page.too-many",
        "page.short-last",
    ]
    assert rules_in(handout, document=RenderedDocument(b"", (full, full))) == []


def test_a_heading_at_the_foot_of_a_page_is_named() -> None:
    body = f"{HELP}\n\n## Next\n\nMore."
    at = body.index("Next")
    first = PageMap(595, 842, spots=(_spot(100), _spot(700, at, at + 4)))
    second = PageMap(595, 842, spots=tuple(_spot(top, at + 6, at + 11) for top in (100, 120, 140)))
    handout = handout_of(body)
    found = found_in(handout, document=RenderedDocument(b"", (first, second)))
    assert [(each.rule, body[each.start : each.end]) for each in found] == [("page.heading-alone", "Next")]


def _spot(top: float, start: int = 0, end: int = 5) -> TextSpot:
    return TextSpot("s1", "body", start, end, Box(60, top, 300, top + 14))


@pytest.mark.parametrize(
    ("language", "words"),
    [("en-US", ["colour", "recieve"]), ("en-GB", ["color", "recieve"]), ("de", [])],
)
def test_spelling_follows_the_handouts_english(language: str, words: list[str]) -> None:
    body = f"My colour, my color: recieve it from Wrzosek at hello@wrzsk.example or {{{{client.nmae}}}}. {HELP}"
    assert words_of(handout_of(body, language=language), "spelling") == words


def test_names_of_the_brand_and_added_words_are_spelt_right() -> None:
    handout = handout_of(f"Wrzosek counts. Blorptastic day. {HELP}")
    assert rules_in(handout) == ["spelling", "spelling"]
    assert rules_in(handout, Brand(person="Maya Wrzosek")) == ["spelling"]
    settings = CheckSettings(TODAY, words=frozenset(("blorptastic", "wrzosek")))
    assert found_in(handout, settings=settings) == []
    assert found_in(handout, settings=CheckSettings(TODAY, spelling=False)) == []


def test_other_languages_are_not_checked_as_english_and_it_is_said() -> None:
    german = handout_of(f"{HARD} We guarantee it, strictly confidential. limits {HELP}", language="de")
    assert rules_in(german) == []
    assert not_checked("de") is not None
    assert not_checked("en-GB") is None


def test_titles_are_spelt_right_too() -> None:
    handout = handout_of(HELP, title="Feeling safee", subtitle="{{client.frist}} is welcom")
    titled = edits.rename_section(handout, "s1", "Talking opnly")
    misspelt = [each for each in found_in(titled) if each.rule == "spelling"]
    told = [(each.section, each.start, dict(each.message.values)["word"]) for each in misspelt]
    assert told == [(None, None, "safee"), (None, None, "welcom"), ("s1", None, "opnly")]


def test_limits_are_to_be_confirmed_until_a_day_says_that_they_were() -> None:
    limits = Confidentiality(limits=(Limit(id="court", words="A court orders it."),))
    section = Section(id="s1", kind="confidentiality", title="Privacy", body=f"It is private. {HELP}", limits=limits)
    handout = handout_of("").model_copy(update={"sections": (section,)})
    told = [(one.rule, one.severity, one.section) for one in found_in(handout) if one.rule.startswith("conf")]
    assert told == [("confidentiality.limits", "note", "s1")]
    assert "confidentiality.limits" not in rules_in(limit_edits.confirm(handout, "s1", TODAY))


def test_a_field_in_a_title_is_asked_for_as_one_in_a_text() -> None:
    handout = handout_of(f"{{{{practice.phone}}}} {HELP}", title="At {{practice.phone}}", subtitle="{{practce.name}}")
    titled = edits.rename_section(handout, "s1", "Ring {{practice.phone}}")
    told = [(each.rule, each.section, each.start) for each in found_in(titled) if each.rule.startswith("field.")]
    assert sorted(told, key=str) == [
        ("field.unfilled", "s1", None),
        ("field.unfilled", None, None),
        ("field.unknown", None, None),
    ]


def test_what_is_dismissed_stays_away_until_its_words_change() -> None:
    handout = handout_of(f"We guarantee it. {HELP}")
    (finding,) = found_in(handout)
    dismissed = edits.dismiss(handout, dismissal_of(finding, handout))
    assert found_in(dismissed) == []
    assert Handout.model_validate_json(dismissed.model_dump_json()) == dismissed
    assert rules_in(edits.write_body(dismissed, "s1", f"So, we guarantee it. {HELP}")) == []
    assert rules_in(edits.write_body(dismissed, "s1", f"I promise it. {HELP}")) == ["wording.promise"]
    assert rules_in(edits.undismiss(dismissed)) == ["wording.promise"]


def test_a_section_that_did_not_change_is_not_read_again() -> None:
    checker = Checker(SETTINGS)
    before = handout_of("We guarantee it.", HELP)
    first = checker.check(before, render_pdf(before))
    view = checker._views["s1"][0]
    after = edits.write_body(before, "s2", f"More. {HELP}")
    assert checker.check(after, render_pdf(after)) == first
    assert checker._views["s1"][0] is view
