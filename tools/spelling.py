"""Writes resources/dictionaries/spelling.txt from the word lists of SCOWL as Debian packages them.

    python tools/spelling.py /usr/share/dict

Needs the lists of wamerican-small, wamerican, wamerican-large, wbritish-small, wbritish and wbritish-large.
"""

import re
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "resources" / "dictionaries" / "spelling.txt"
WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}(?:'[A-Za-z]+)?")
LEVELS = ("-small", "", "-large")


def read(folder: Path, name: str) -> set[str]:
    """The plain words of one list, without possessives: "don't" stays, "dog's" goes."""
    words = (folder / name).read_text(encoding="utf-8").split()
    return {word for word in words if WORD.fullmatch(word) and not word.endswith("'s")}


def main(folder: str) -> None:
    """A line a word in the order of its bytes: the word, a tab, `a` or `b` if only American or British, its level."""
    american = [read(Path(folder), f"american-english{level}") for level in LEVELS]
    british = [read(Path(folder), f"british-english{level}") for level in LEVELS]
    places = dict.fromkeys(set().union(*american), "a")
    for word in set().union(*british):
        places[word] = "" if word in places else "b"
    levels: dict[str, int] = {}
    for level in (2, 1, 0):
        levels.update(dict.fromkeys(american[level] | british[level], level))
    rows = [f"{word}\t{place}{levels[word]}\n".encode() for word, place in places.items()]
    TARGET.write_bytes(b"".join(sorted(rows)))


if __name__ == "__main__":
    main(sys.argv[1])
