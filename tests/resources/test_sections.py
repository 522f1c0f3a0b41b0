"""The built-in sections keep the rules for what a handout says (docs/content.md)."""

import hashlib
import re
from pathlib import Path

import pytest

from handout_studio import resources
from handout_studio.domain.section_source import section_from_library
from handout_studio.storage.section_library import read_library
from handout_studio.text.placeholders import KNOWN_FIELDS
from handout_studio.text.readability import Readability, SyllableCounter, plain_text, sentence_list, word_list
from handout_studio.text.written_section import written_body

SOURCE_RUNS = Path(__file__).parents[1] / "fixtures" / "source-post-six-grams.txt"
NINE = (
    "welcome",
    "rapport",
    "vulnerability",
    "open-communication",
    "emotional-safety",
    "collaboration",
    "resilience",
    "confidentiality",
    "closing",
)
"""The subjects of the source post."""
MORE = (
    "first-session",
    "schedule",
    "reaching-me",
    "messages",
    "notes",
    "rights",
    "fees",
    "online",
    "interpreter",
    "bringing-someone",
    "parents",
    "teens",
    "couples",
    "groups",
    "questions",
    "feel-worse",
    "not-a-match",
    "feedback",
    "grounding",
    "breathing",
    "before-we-meet",
    "after-today",
    "session-two",
    "glossary",
    "access",
    "ending",
    "hard-day-plan",
    "privacy-in-brief",
)
"""What else a first session may need."""
IDS = (*NINE, *MORE)
CATEGORIES = {
    "Trust",
    "First session",
    "Feelings",
    "Working together",
    "Goals",
    "Privacy",
    "Contact",
    "Practical",
    "Families",
    "Couples and groups",
    "Exercises",
    "To write on",
    "Safety",
}
FIELDS = {
    "schedule": {"session.length"},
    "reaching-me": {"practice.phone", "practice.email"},
    "fees": {"session.fee", "notice.period", "practice.phone", "practice.email"},
    "online": {"practice.phone"},
    "closing": {"practice.phone", "practice.email"},
}
"""Which fields a section may name; the others name none."""
OWN_FIELDS = {"session.length", "session.fee", "notice.period"}
EXPLAINED = {"parents": {"parents"}, "glossary": {"confidential", "diagnosis"}}
"""Words that a section may hold all the same: it is for those people, or says what the word means."""
FILES = {path.stem for path in resources.entries("sections", suffix=".toml")}
LIBRARY = {section.id: section for section in read_library()}
WORDINGS = [(section, wording) for section in IDS for wording in ("short", "full")]

# Absolutes and promises: nobody can keep them. "any time" is the client's right and stays.
ABSOLUTES = (
    r"always|never|strictly|completely|totally|absolutely|entirely|fully|100 ?%|everyone|everybody|nobody|no one"
)
PROMISES = (
    r"guarantee\w*|promise\w*|ensure\w*|cure\w*|heal(?:s|ed|ing)?|fix\w*|transform\w*|without fear"
    r"|you will (?:be|feel|get|heal)|will (?:get|feel) better|makes? you feel|best therapist"
)
# Words of the trade, and figures of speech from the post that a worried reader has no use for.
JARGON = (
    r"rapport|vulnerab\w*|resilien\w*|confidential\w*|trauma\w*|disclos\w*|mandated|boundar\w*|alliance|modality"
    r"|intervention|diagnos\w*|process(?:ing)?|journey|sacred|sanctuary|cornerstone|empower\w*|utili[sz]e"
)
# Gender, family, faith, ability, and names for people that are not person first.
ASSUMPTIONS = (
    r"he|she|him|her|his|hers|husband|wife|spouse|mother|father|mom|mum|dad|parents?|god|pray\w*|church|faith"
    r"|patient|victim|sufferer|addict|crazy|insane|normal|mentally ill|stand up|walk|feet"
)
# Words that talk down.
TALKING_DOWN = r"just|simply|obviously|of course|should|must not|don['’]t worry|calm down"
FORBIDDEN = re.compile(
    rf"\b(?:{ABSOLUTES}|{PROMISES}|{JARGON}|{ASSUMPTIONS}|{TALKING_DOWN})(?:\b|(?<=%))", re.IGNORECASE
)

# A thing to do, said to the reader.
ACTIONS = re.compile(
    r"\b(?:mark the|mark any|mark what|you can ask|you can say|you could say|you could start|you can tell|ask me"
    r"|say \**“|write down|write a few lines|write as little|try to finish|please ask|please tell|you could save"
    r"|you can send|circle a number|tell me|you can make|fill (?:this|it) in)",
    re.IGNORECASE,
)

LIMITS = {
    "serious risk to self": r"\byou\b[^.]{0,25}(?:is|are) at serious risk of harm",
    "serious risk to another person": r"someone else is at serious risk of harm",
    "a child": r"a child\b[^.]*abused or left without care",
    "an older adult": r"older adult\b[^.]*abused or left without care",
    "a dependent adult": r"adult who needs care\b[^.]*abused or left without (?:it|care)",
    "a court": r"a court\b",
    "another legal duty": r"the law says that i must",
    "supervision": r"a supervisor\b",
    "consultation": r"another therapist\b",
    "care team, with consent": r"care team[^.]*if you agree|if you agree[^.]*care team",
    "insurer, with consent": r"insurer[^.]*if you agree|if you agree[^.]*insurer",
    "I will try to talk with you first": r"i will try to talk with you first",
    "rules differ by place": r"the exact rules depend on where we are",
    "an invitation to ask": r"please ask me",
}


def text_of(section: str, wording: str) -> str:
    """What stands on the page, for no region in particular."""
    return written_body(section_from_library(LIBRARY[section], "short" if wording == "short" else "full"))


@pytest.fixture(scope="module")
def readability() -> Readability:
    return Readability(SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt")))


def test_the_sections_are_there_in_order() -> None:
    built_in = sorted((section for name, section in LIBRARY.items() if name in IDS), key=lambda section: section.order)
    assert tuple(section.id for section in built_in) == IDS
    assert [section.order for section in built_in] == list(range(1, len(IDS) + 1))
    assert len({section.title for section in built_in}) == len(IDS)


@pytest.mark.parametrize("name", sorted(LIBRARY))
def test_a_file_is_named_for_its_id_and_can_be_found(name: str) -> None:
    section = LIBRARY[name]
    assert name in FILES
    assert section.categories
    assert set(section.categories) <= CATEGORIES
    assert len(section.keywords) >= 4
    assert len(set(section.keywords)) == len(section.keywords)
    assert all(keyword == keyword.lower().strip() for keyword in section.keywords)


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_reading_grade(section: str, wording: str, readability: Readability) -> None:
    text = text_of(section, wording)
    assert readability.grade(text) <= 5.0
    assert readability.grade(f"{LIBRARY[section].title}\n{text}") <= 5.0


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_reading_grade_of_a_harsher_counter(section: str, wording: str, readability: Readability) -> None:
    """A counter that knows no lines (a list or a heading without a full stop runs on into the next sentence)."""
    run_on = " ".join(plain_text(f"{LIBRARY[section].title}\n{text_of(section, wording)}").split())
    assert readability.grade(run_on) <= 6.5


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_length(section: str, wording: str, readability: Readability) -> None:
    words = readability.words(text_of(section, wording))
    if section == "confidentiality":  # each limit is named
        low, high = (150, 210) if wording == "full" else (110, 150)
    elif section == "privacy-in-brief":
        low, high = (150, 180) if wording == "full" else (90, 110)
    else:
        low, high = (100, 180) if wording == "full" else (35, 70)
    assert low <= words <= high


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_no_long_sentence(section: str, wording: str) -> None:
    longest = max(sentence_list(plain_text(text_of(section, wording))), key=lambda sentence: len(word_list(sentence)))
    assert len(word_list(longest)) <= 30, longest


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_no_promise_absolute_jargon_or_assumption(section: str, wording: str) -> None:
    found = FORBIDDEN.findall(f"{LIBRARY[section].title}\n{text_of(section, wording)}")
    assert {word.lower() for word in found} <= EXPLAINED.get(section, set())


@pytest.mark.parametrize(
    "sentence",
    [
        "I will always be there.",
        "This is strictly private.",
        "It is 100 % safe.",
        "You will feel better.",
        "Building resilience.",
        "Ask her mother.",
        "Just breathe.",
    ],
)
def test_a_forbidden_word_would_be_found(sentence: str) -> None:
    assert FORBIDDEN.search(sentence)


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_something_the_client_can_do(section: str, wording: str) -> None:
    assert ACTIONS.search(text_of(section, wording))


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_therapist_and_client_are_i_and_you(section: str, wording: str) -> None:
    words = {word.lower() for word in word_list(text_of(section, wording))}
    assert "you" in words
    assert words & {"i", "me", "we"}
    assert not words & {"therapists", "clients", "individuals"}


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_typography(section: str, wording: str) -> None:
    text = re.sub(r"^\|[-|]+\|$", "", text_of(section, wording), flags=re.MULTILINE)
    assert text == text.strip()
    assert not re.search(r"""['"]|--|\.\.\.|  |\t|[ ]$|\n{3}|\w{25}""", text, re.MULTILINE)
    assert text.count("“") == text.count("”")


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_fields_are_known_and_stand_only_where_a_fact_is_needed(section: str, wording: str) -> None:
    fields = set(re.findall(r"\{\{(.*?)\}\}", text_of(section, wording)))
    assert fields <= KNOWN_FIELDS.keys() | OWN_FIELDS
    assert fields <= FIELDS.get(section, set())


@pytest.mark.parametrize("section", IDS)
def test_the_fuller_wording_is_another_text(section: str) -> None:
    short, full = text_of(section, "short"), text_of(section, "full")
    longer = 1.2 if section == "confidentiality" else 1.5  # its limits are the same in both
    assert len(word_list(plain_text(full))) >= longer * len(word_list(plain_text(short)))
    assert sum(sentence not in short for sentence in sentence_list(plain_text(full))) >= 4


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("wording", ["short", "full"])
@pytest.mark.parametrize("section", ["confidentiality", "privacy-in-brief"])
def test_privacy_comes_with_each_limit(section: str, wording: str, limit: str) -> None:
    text = " ".join(plain_text(text_of(section, wording)).replace("*", "").lower().split())
    assert re.search(LIMITS[limit], text)


@pytest.mark.parametrize("wording", ["short", "full"])
@pytest.mark.parametrize("section", ["confidentiality", "privacy-in-brief"])
def test_privacy_says_limits_in_its_first_sentence(section: str, wording: str) -> None:
    assert "limits" in sentence_list(plain_text(text_of(section, wording)))[0]


@pytest.mark.parametrize("wording", ["short", "full"])
def test_the_closing_has_a_step_room_contacts_and_a_way_out_of_danger(wording: str) -> None:
    text = text_of("closing", wording)
    lines = "\n\n[lines: 2]\n\n" if wording == "full" else "\n\n[lines: 1]\n\n"
    for part in ("write down a question", lines, "messages day and night", "local emergency number"):
        assert part in text


@pytest.mark.parametrize(
    "right", ["Ask me a question", "Say no", "Take a break", "another therapist", "Email may not be private"]
)
def test_the_fuller_closing_names_the_clients_rights(right: str) -> None:
    assert right in text_of("closing", "full")


@pytest.mark.parametrize("section", ["parents", "teens", "couples", "groups"])
def test_what_is_told_beside_others_has_its_limits(section: str) -> None:
    text = " ".join(plain_text(text_of(section, "full")).lower().split())
    for limit in (
        "harm" if section != "teens" else "badly hurt",
        "the law says",
        "limits" if section != "teens" else "may have to tell",
    ):
        assert limit in text


@pytest.mark.parametrize("section", ["grounding", "breathing"])
@pytest.mark.parametrize("wording", ["short", "full"])
def test_an_exercise_has_a_way_out(section: str, wording: str) -> None:
    assert re.search(r"\*\*stop if [^*]*it does not feel right", text_of(section, wording), re.IGNORECASE)


@pytest.mark.parametrize("section", ["feel-worse", "hard-day-plan", "messages", "reaching-me"])
@pytest.mark.parametrize("wording", ["short", "full"])
def test_what_may_be_read_in_danger_says_what_to_do(section: str, wording: str) -> None:
    assert re.search(r"\bcall your local emergency number\b", text_of(section, wording), re.IGNORECASE)


SPELT_IN_TWO_WAYS = re.compile(
    r"\b(?:\w*[a-z]{3}(?:ise|ize|ising|izing|isation|ization)|colou?r|favou?r\w*|behaviou?r\w*|cent(?:er|re)|cancell?(?:ed|ing)"
    r"|counsell?or\w*|learn(?:t|ed)|afterwards?|towards?|practi[cs]e[ds]?|gr[ae]y|program(?:me)|m[ou]ms?|license|cheque)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_no_word_is_spelt_in_two_ways(section: str, wording: str) -> None:
    """The library is handed out in the US and in Britain alike."""
    text = re.sub(r"\{\{.*?\}\}", "", f"{LIBRARY[section].title}\n{text_of(section, wording)}")
    assert set(SPELT_IN_TWO_WAYS.findall(text)) <= {"exercise"}


def runs_of_six(text: str) -> set[str]:
    words = re.findall(r"[a-z]+", re.sub("['’]", "", text.lower()))
    return {" ".join(words[start : start + 6]) for start in range(len(words) - 5)}


def hashed(run: str) -> str:
    return hashlib.sha256(run.encode()).hexdigest()[:12]


@pytest.mark.parametrize(("section", "wording"), WORDINGS)
def test_no_six_words_of_the_source_post(section: str, wording: str) -> None:
    source = set(SOURCE_RUNS.read_text(encoding="utf-8").split("\n")[2:])
    text = plain_text(f"{LIBRARY[section].title}\n{text_of(section, wording)}")
    assert [run for run in runs_of_six(text) if hashed(run) in source] == []


def test_six_words_of_the_source_post_would_be_found() -> None:
    source = set(SOURCE_RUNS.read_text(encoding="utf-8").split("\n")[2:])
    assert hashed("the importance of trust in therapy") in source
