"""Writes resources/dictionaries/syllables.txt from a copy of the CMU Pronouncing Dictionary.

    python tools/syllables.py cmudict.dict

Run it again whenever the rules in handout_studio/text/readability.py change: the list holds exactly the words that
the rules get wrong.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

from handout_studio.text.readability import SyllableCounter

TARGET = Path(__file__).parent.parent / "resources" / "dictionaries" / "syllables.txt"
HEADER = """\
# Words whose syllables the rules of handout_studio/text/readability.py get wrong: a count, then its words.
# Made by tools/syllables.py from the CMU Pronouncing Dictionary (first pronunciation of each word).
# Its licence is in syllables.LICENSE beside this file.
"""
WORD = re.compile(r"[a-zà-ÿ]+(?:'[a-z]+)?")


def read_counts(dictionary: Path) -> dict[str, int]:
    """The syllables (sounds that carry a stress mark) of each plain word, in its first pronunciation."""
    counts: dict[str, int] = {}
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, _, sounds = line.partition("#")[0].strip().partition(" ")
        syllables = sum(sound[-1].isdigit() for sound in sounds.split())
        if WORD.fullmatch(word) and syllables:
            counts[word] = syllables
    return counts


def find_exceptions(counts: dict[str, int]) -> dict[str, int]:
    """The words that the rules get wrong; a word with an apostrophe only if its stem's exception doesn't help."""
    plain = {word: count for word, count in counts.items() if "'" not in word}
    found = {word: count for word, count in plain.items() if SyllableCounter({}).count(word) != count}
    counter = SyllableCounter(found)
    return found | {word: count for word, count in counts.items() if counter.count(word) != count}


def main(dictionary: str) -> None:
    lines: dict[int, list[str]] = defaultdict(list)
    for word, count in sorted(find_exceptions(read_counts(Path(dictionary))).items()):
        rows = lines[count]
        if not rows or len(rows[-1]) + len(word) > 110:
            rows.append(str(count))
        rows[-1] += f" {word}"
    text = "".join(f"{row}\n" for count in sorted(lines) for row in lines[count])
    TARGET.write_text(HEADER + text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
