"""Prints precision and recall of the wording checks: `python -m tests.wording [-v] [SET ...]`.

The sentences were written by someone who had not seen the rules. The rules were tuned on the set `work` alone; `sealed`
was run once they were done. `own` is a set of look-alikes and hard ones by whoever wrote the rules.
"""

import sys

from tests.wording.measure import SENTENCES, tally


def main(arguments: list[str]) -> None:
    """A line a set; with `-v` also the sentences that went wrong."""
    wanted = [name for name in arguments if name != "-v"] or sorted(path.stem for path in SENTENCES.glob("*.tsv"))
    for name in wanted:
        found = tally(name)
        print(f"{name:8} precision {found.precision:.3f}  recall {found.recall:.3f}", end="")
        print(f"  ({found.right} found, {len(found.wrong)} wrongly, {len(found.missed)} missed)")
        if "-v" in arguments:
            for sentence in found.wrong:
                print(f"  wrongly found: {sentence}")
            for sentence in found.missed:
                print(f"  missed: {sentence}")


if __name__ == "__main__":
    main(sys.argv[1:])
