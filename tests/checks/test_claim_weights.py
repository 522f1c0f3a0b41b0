"""Words that weigh enough are a claim that no pattern foresaw, and a pattern in words that weigh too little is none."""

from __future__ import annotations

import pytest

from handout_studio import resources
from handout_studio.checks.claim_meanings import Meanings, stem_of, tokens_of
from handout_studio.checks.claim_net import ClaimNet
from handout_studio.checks.claim_reader import ClaimReader
from handout_studio.checks.claim_weights import ClaimWeights
from handout_studio.checks.english import claim_reader
from handout_studio.checks.section_view import SectionView
from handout_studio.domain.section import Section
from tests.wording.measure import claims_of

PROMISE = "Neurofeedback rewires the anxious brain for good."
ABSOLUTE = "No record of your visit exists anywhere."


def found(reader: ClaimReader, text: str) -> bool:
    view = SectionView(Section(id="one", body=text), "en-US")
    return any(read.promises or read.absolutes for read in map(reader.read, view.utterances))


def test_weights_find_what_patterns_miss_and_tell_its_kind() -> None:
    patterns_alone = claim_reader("", "")
    assert not any(found(patterns_alone, text) for text in (PROMISE, ABSOLUTE))
    assert [rule for rule, _ in claims_of(PROMISE)] == ["wording.promise"]
    assert [rule for rule, _ in claims_of(ABSOLUTE)] == ["wording.absolute"]


def test_what_is_found_goes_on_to_the_end_of_its_clause() -> None:
    sentence = "Whatever the emergency, I will not contact your doctor, your family or the authorities."
    assert claims_of(sentence) == [("wording.absolute", "Whatever the emergency, I will not contact your doctor")]


def test_a_pattern_in_a_sentence_that_weighs_too_little_is_no_claim() -> None:
    text = "If you cancel late, we always charge the full fee."
    assert found(claim_reader("", ""), text)
    assert claims_of(text) == []


@pytest.mark.parametrize("text", [f"Is it true? {PROMISE[:-1]}?", f"A client asked: “{PROMISE}”"])
def test_questions_and_quotations_claim_nothing(text: str) -> None:
    assert claims_of(text) == []


def test_the_strongest_words_are_marked() -> None:
    weights = ClaimWeights(Meanings(""), "word gon\t2.0\t0.0\nword pain\t1.0\t0.0", ClaimNet(""))
    words = "in the end, all the pain is gone. so be it"
    weighed = weights.weigh(words)
    assert words[weighed.start : weighed.end] == "pain is gone"
    assert weighed.odds == 3.0


def test_words_are_read_without_their_endings_and_taken_apart() -> None:
    assert {stem_of(word) for word in ("stops", "stopped", "stopping")} == {"stop"}
    assert [token.stem for token in tokens_of("you won't 42 24/7")] == ["you", "will", "not", "#", "24", "/", "7"]


def test_a_phrase_is_meant_where_its_words_stand_in_a_row() -> None:
    meanings = Meanings('always = "all the time"')
    assert meanings.meant(["all", "the", "tim"]) == [(0, 3, "always")]
    assert meanings.meant(["all", "tim"]) == []


def test_the_bundled_weights_can_be_read() -> None:
    table = resources.read_text("wording", "weights.tsv")
    assert len(table.splitlines()) > 5000
    with pytest.raises(ValueError, match="values to unpack"):
        ClaimWeights(Meanings(""), "word without weights", ClaimNet(""))
