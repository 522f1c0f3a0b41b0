"""Prints precision and recall of the wording checks: `python -m tests.wording [-v] [SET ...]`.

`python -m tests.wording syllables` prints the error of the syllables that grades are made of.

The sets `own` and `written` are by whoever made the rules, all others by people who had not seen them. All but
`sealed`, `unseen` and `opened` were learned from; what those three say is never printed (docs/content.md).
"""

import sys
from pathlib import Path

from handout_studio import resources
from handout_studio.text.readability import SyllableCounter
from tests.wording.measure import SENTENCES, tally

NEVER_PRINTED = ("sealed", "unseen", "opened")
SYLLABLES = Path(__file__).parents[1] / "fixtures" / "syllables.txt"


def main(arguments: list[str]) -> None:
    """A line a set; with `-v` also the sentences that went wrong."""
    if arguments == ["syllables"]:
        print_syllables()
        return
    wanted = [name for name in arguments if name != "-v"] or sorted(path.stem for path in SENTENCES.glob("*.tsv"))
    for name in wanted:
        found = tally(name)
        print(f"{name:8} precision {found.precision:.3f}  recall {found.recall:.3f}", end="")
        print(f"  ({found.right} found, {len(found.wrong)} wrongly, {len(found.missed)} missed)")
        if "-v" in arguments and name not in NEVER_PRINTED:
            for sentence in found.wrong:
                print(f"  wrongly found: {sentence}")
            for sentence in found.missed:
                print(f"  missed: {sentence}")


def print_syllables() -> None:
    """How many syllables are counted right in the words whose syllables were counted by hand."""
    counter = SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt"))
    rows = [row.split() for row in SYLLABLES.read_text(encoding="utf-8").splitlines() if not row.startswith("#")]
    known = {word: int(count) for count, *words in rows for word in words}
    right = sum(counter.count(word) == count for word, count in known.items())
    off = sum(map(counter.count, known)) - sum(known.values())
    share = f"{right} of {len(known)} words right ({right / len(known):.1%})"
    print(f"syllables: {share}, {off:+} of {sum(known.values())} overall")


if __name__ == "__main__":
    main(sys.argv[1:])
