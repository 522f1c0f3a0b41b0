"""Writes resources/wording/weights.tsv from the labelled sentences in tests/fixtures/wording, never the sealed ones.

    python tools/claim_weights.py           # half a minute
    python tools/claim_weights.py folds     # how well it does on fifths of more.tsv that were left out; three minutes

Logistic regression with a penalty on large weights, by stochastic gradients whose steps shrink (Duchi and others 2011,
Adagrad). Run it again whenever the sentences, meanings.toml, or the marks that checks/claim_meanings.py makes change.
"""

import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import get_args

from handout_studio import resources
from handout_studio.checks.claim_meanings import Meanings, tokens_of
from handout_studio.checks.claim_reader import ClaimReader
from handout_studio.checks.claims import Guards
from handout_studio.checks.english import claim_reader
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.utterance import Utterance
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.section import Section
from handout_studio.domain.section_source import section_from_library
from handout_studio.storage.section_library import read_library
from handout_studio.text.written_section import written_body

PROJECT = Path(__file__).parent.parent
SENTENCES = PROJECT / "tests" / "fixtures" / "wording"
TARGET = PROJECT / "resources" / "wording" / "weights.tsv"
HEADER = """\
# Made by tools/claim_weights.py: marks of a sentence (checks/claim_meanings.py), what each adds to the odds of a claim,
# and, among claims, to the odds of an absolute rather than a promise. The mark without a name is where they start.
"""
LEARNED = ("work", "more", "own", "written")
SEEN, PENALTY, ROUNDS, STEP, SMALL = 3, 1.0, 30, 0.25, 0.015
"""A mark is learned when that many sentences have it; weights below `SMALL` are left out."""

Row = tuple[str, str]
Learnt = tuple[frozenset[str], str]


def rows_of(name: str) -> list[Row]:
    """The labels and the sentences of a set."""
    lines = (SENTENCES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [(label, sentence) for label, _, sentence in (line.partition("\t") for line in lines)]


def library_rows() -> list[Row]:
    """Every wording of the library, for every place, which claims nothing."""
    bodies = {
        written_body(section_from_library(section, wording, region, setting, language), language): None
        for section in read_library()
        for wording in ("short", "full")
        for region in get_args(Region)
        for setting in get_args(Setting)
        for language in ("en-US", "en-GB")
        if section.kind != "text" or (region, setting) == ("generic", "individual")
    }
    return [("harmless", body) for body in bodies]


class Marking:
    """Makes marks of sentences as the program does."""

    def __init__(self) -> None:
        self._meanings = Meanings(resources.read_text("wording", "meanings.toml"))
        self._taken = Guards(resources.read_text("wording", "guards.toml"))

    def learnt(self, rows: Iterable[Row]) -> list[Learnt]:
        """The marks and the label of each sentence; of two sentences with one label, the label must be harmless."""
        found = []
        for label, text in rows:
            said = said_in(text)
            parts = [one.words for one in said] if label == "harmless" else [" ".join(one.words for one in said)]
            found += [(self._marks(words), label) for words in dict.fromkeys(parts)]
        return found

    def _marks(self, words: str) -> frozenset[str]:
        names = {name for name, _ in self._meanings.marks(tokens_of(words))}
        return frozenset(names.union(self._taken.around(words)))


def said_in(text: str) -> tuple[Utterance, ...]:
    """The sentences of a body."""
    return SectionView(Section(id="one", body=text), "en-US").utterances


def regression(examples: Sequence[tuple[frozenset[str], bool]]) -> dict[str, float]:
    """The weight of each mark; `""` is the base."""
    counts = Counter(mark for marks, _ in examples for mark in marks)
    ready = [([mark for mark in sorted(marks) if counts[mark] >= SEEN], yes) for marks, yes in examples]
    weights = {mark: 0.0 for mark, count in counts.items() if count >= SEEN} | {"": 0.0}
    steps = dict.fromkeys(weights, 1e-6)
    pull = {mark: PENALTY / counts[mark] for mark in weights if mark} | {"": 0.0}
    order = random.Random(1)
    for _ in range(ROUNDS):
        order.shuffle(ready)
        for marks, yes in ready:
            odds = weights[""] + sum(weights[mark] for mark in marks)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - yes
            for mark in (*marks, ""):
                slope = error + pull[mark] * weights[mark]
                steps[mark] += slope * slope
                weights[mark] -= STEP * slope / math.sqrt(steps[mark])
    return weights


def table(learnt: Sequence[Learnt]) -> str:
    """The text of weights.tsv."""
    claims = regression([(marks, label != "harmless") for marks, label in learnt])
    kinds = regression([(marks, label == "absolute") for marks, label in learnt if label != "harmless"])
    lines = [
        f"{mark}\t{claims.get(mark, 0):.2f}\t{kinds.get(mark, 0):.2f}"
        for mark in sorted(claims.keys() | kinds.keys())
        if max(abs(claims.get(mark, 0)), abs(kinds.get(mark, 0)) / 4) > SMALL
    ]
    return HEADER + "\n".join(lines) + "\n"


def folds(marking: Marking) -> None:
    """Print what becomes of each fifth of more.tsv with weights learned from all else."""
    others = [row for name in LEARNED if name != "more" for row in rows_of(name)] + library_rows()
    more = rows_of("more")
    found: list[tuple[str, bool, str]] = []
    for fold in range(5):
        known = [row for number, row in enumerate(more) if number % 5 != fold]
        reader = claim_reader(table(marking.learnt([*others, *known])))
        found += [(label, claims(reader, text), text) for label, text in more[fold::5]]
    right = sum(is_found and label != "harmless" for label, is_found, _ in found)
    wrong = [text for label, is_found, text in found if is_found and label == "harmless"]
    missed = [text for label, is_found, text in found if not is_found and label != "harmless"]
    for text in wrong:
        print(f"  wrongly found: {text}")
    for text in missed:
        print(f"  missed: {text}")
    print(
        f"left out in fifths: precision {right / (right + len(wrong)):.3f}, recall {right / (right + len(missed)):.3f}"
    )


def claims(reader: ClaimReader, text: str) -> bool:
    """Whether anything is found in a text."""
    read = [reader.read(said) for said in said_in(text)]
    return any(one.promises or one.absolutes for one in read)


def main(arguments: list[str]) -> None:
    marking = Marking()
    if arguments == ["folds"]:
        folds(marking)
        return
    rows = [row for name in LEARNED for row in rows_of(name)] + library_rows()
    TARGET.write_text(table(marking.learnt(rows)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
