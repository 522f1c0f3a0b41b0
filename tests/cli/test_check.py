"""The command `check`: what it says, as lines and as JSON, and how it ends."""

from __future__ import annotations

import json

import pytest

from tests.cli.studio import LEAST, Studio

HELP = "In an emergency, call 911."
KEYS = {"rule", "severity", "section", "start", "end", "message", "source"}


def test_a_clean_file_says_nothing_and_ends_with_nought(studio: Studio) -> None:
    source = studio.write("clean.md", f"# Hello\n\n## One\n\nYou can ask me anything. {HELP}\n")
    assert (studio("check", source).status, studio("check", source).output) == (0, "")
    assert studio("check", source, "--json").json == {"findings": []}


@pytest.mark.parametrize("kind", ["md", "handout"])
def test_findings_end_with_one_and_have_exactly_their_keys(studio: Studio, kind: str) -> None:
    body = f"It is strictly confidential, with limits. {HELP}"
    handout = {**LEAST, "title": "Hello", "sections": [{"id": "one", "title": "One", "body": body}]}
    source = (
        studio.write("a.md", f"# Hello\n\n## One\n\n{body}\n") if kind == "md" else studio.write("a.handout", handout)
    )

    said = studio("check", source, "--json")
    assert said.status == 1
    (finding,) = json.loads(said.output)["findings"]
    assert set(finding) == KEYS
    assert (finding["rule"], finding["severity"]) == ("wording.absolute", "warning")
    assert body[finding["start"] : finding["end"]] == "strictly confidential"

    lines = studio("check", source)
    assert lines.status == 1
    assert lines.output.startswith("One: “strictly confidential” claims more than anyone can keep")


def test_another_language_is_said_to_be_unchecked_without_a_finding(studio: Studio) -> None:
    section = {"id": "one", "title": "Eins", "body": "Notruf 112."}
    source = studio.write("a.handout", {**LEAST, "language": "de", "sections": [section]})
    said = studio("check", source)
    assert said.status == 0
    assert "checked in English only" in said.output


def test_a_persons_own_spellings_are_left_alone(studio: Studio) -> None:
    source = studio.write("a.md", f"# Hello\n\n## One\n\nA blorptastic day. {HELP}\n")
    assert studio("check", source).status == 1
    studio.data.mkdir(parents=True, exist_ok=True)
    (studio.data / "words.txt").write_text("Blorptastic\n", encoding="utf-8")
    assert studio("check", source).status == 0
