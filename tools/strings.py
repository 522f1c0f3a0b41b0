"""Keeps the window's translations, resources/i18n/handout-studio_LANGUAGE.ts, in step with the source.

python -m tools.strings                       brings every file up to date; translations stay, new texts are unfinished
python -m tools.strings --missing de          lists the texts without a translation, one a line, ready to be filled in
python -m tools.strings --fill de FILE        takes translations: a line a text, `text = translation` with tabs around =
python -m tools.strings --list                lists every text with its context
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.collected_strings import Found, Unread, advice, collected
from tools.ts_file import Entry, brought_up, filled, read_entries, write_entries

PROJECT = Path(__file__).resolve().parent.parent
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
BETWEEN = "\t=\t"


def everything() -> tuple[list[Found], list[Unread]]:
    """Every text that the window may say, once per context, and the calls that hide theirs."""
    found, unread = collected(PROJECT / "handout_studio")
    return sorted({*found, *advice(PROJECT / "resources" / "wording")}), unread


def file_of(language: str) -> Path:
    """Where a language's translations are kept."""
    return PROJECT / "resources" / "i18n" / f"handout-studio_{language}.ts"


def current(language: str, found: list[Found]) -> list[Entry]:
    """What the file would hold once it is brought up to date."""
    return brought_up(read_entries(file_of(language)), found)


def missing(entries: list[Entry]) -> list[str]:
    """Each text without a translation, once."""
    return list(dict.fromkeys(entry.source for entry in entries if not entry.told))


def pairs(text: str) -> dict[str, str]:
    """The translations of lines `text = translation` (tabs around the sign; `\\n` is a new line)."""
    rows = (line.replace("\\n", "\n").split(BETWEEN) for line in text.splitlines() if BETWEEN in line)
    return {source: told for source, told in rows if told.strip()}


def main(arguments: list[str]) -> int:
    found, unread = everything()
    for one in unread:
        print(f"{one.module}:{one.line}: can't tell what this says: {one.code}", file=sys.stderr)
    match arguments:
        case ["--list"]:
            print("\n".join(f"{one.context}{BETWEEN}{one.source}" for one in found))
        case ["--missing", language]:
            print("\n".join(text.replace("\n", "\\n") + BETWEEN for text in missing(current(language, found))))
        case ["--fill", language, name]:
            words = pairs(Path(name).read_text(encoding="utf-8"))
            entries = filled(current(language, found), words)
            write_entries(file_of(language), LANGUAGES[language], entries)
            known = {entry.source for entry in entries} | {f"{one.context}|{one.source}" for one in entries}
            for text in words.keys() - known:
                print(f"no such text: {text}", file=sys.stderr)
            print(f"{language}: {len(missing(entries))} of {len(found)} texts have no translation")
        case []:
            for language, full in LANGUAGES.items():
                entries = current(language, found)
                write_entries(file_of(language), full, entries)
                print(f"{language}: {len(missing(entries))} of {len(found)} texts have no translation")
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
