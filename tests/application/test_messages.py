"""Every error becomes one plain line that says what is wrong, where, and what to do."""

from __future__ import annotations

import ast
import errno
import inspect
from datetime import date
from pathlib import Path

import pytest

import handout_studio
from handout_studio.application import messages
from handout_studio.application.messages import Message, sentence, told_problems
from handout_studio.application.problem_words import told_problem
from handout_studio.domain import errors
from handout_studio.domain.errors import BadFile, FileTrouble, HandoutStudioError, LayoutFailure, Problem
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.storage import validation

PATH = Path("a.handout")


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (
            Problem("text_too_long", ("sections", 2, "body"), {"max_length": 60_000}),
            "sections 3, body: is longer than 60,000 characters",
        ),
        (Problem("unknown_key", ("brand", "fax")), "brand: has the unknown key “fax”"),
        (Problem("unknown_key", ("colour",)), "the file: has the unknown key “colour”"),
        (Problem("repeated_key", ("sections", 0, "id")), "sections 1: has the key “id” twice"),
        (
            Problem("equal_ids", ("sections",), {"id": "a", "first": 0, "second": 2}),
            "sections: numbers 1 and 3 have the same id “a”",
        ),
        (
            Problem("newer", ("version",), {"version": 2, "known": 1}),
            "version: the file has version 2, this program knows 1",
        ),
        (
            Problem("bad_pattern", ("primary",), {"pattern": "^#[0-9A-Fa-f]{6}$"}),
            "primary: is not a colour like #1F6F69",
        ),
        (Problem("too_large", values={"limit": 16 * 2**20}), "the file is larger than 16 MiB"),
        (Problem("picture_file_too_large", values={"limit": 2_000_000}), "the picture is larger than 2 MB"),
        (Problem("truncated", values={"line": 3, "column": 5}), "line 3, column 5: the file ends in the middle"),
        (Problem("unknown_key", ("a\n\u202eb" + "x" * 200,)), "the file: has the unknown key “a b" + "x" * 76 + "…”"),
    ],
)
def test_a_problem_is_told_with_its_place(problem: Problem, line: str) -> None:
    assert told_problem(problem) == line


def test_very_many_problems_are_counted() -> None:
    line = told_problems(tuple(Problem("missing", ("sections", number, "id")) for number in range(100)))
    assert line.startswith("sections 1, id: is missing; sections 2, id: is missing; ")
    assert line.endswith("; and 60 more problems")


def test_every_code_that_is_raised_has_words() -> None:
    codes = {"not_json", "truncated", "picture_of_other_kind", "picture_empty", "wrong_type"}
    codes |= set(validation.CODES.values())
    for path in Path(handout_studio.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Problem", "PydanticCustomError"):
                codes.add(node.args[0].value if isinstance(node.args[0], ast.Constant) else None)
    special = {None, "unknown_key", "repeated_key"}
    assert {"too_deep", "equal_ids", "picture_damaged"} <= codes
    for code in codes - special:
        assert told_problem(Problem(code, values={"max_length": 1})) != "can't be used", code


@pytest.mark.parametrize("action", ["read", "write"])
@pytest.mark.parametrize("number", [*sorted(errno.errorcode), None])
def test_every_errno_has_a_sentence(action: str, number: int | None) -> None:
    message = sentence(FileTrouble(PATH, action, number))
    assert message.what
    assert message.remedy


def test_a_full_disk_is_told_plainly() -> None:
    assert sentence(FileTrouble(PATH, "write", errno.ENOSPC)) == Message(
        "it can't be written: the disk is full", "make room or choose another folder"
    )


def test_a_section_is_named_by_its_title_where_it_is_known() -> None:
    failure = LayoutFailure("rapport", "deadline")
    handout = Handout(date=date(2026, 1, 2), sections=(Section(id="rapport", title="Getting to know you"),))
    assert sentence(failure).what == "section “rapport” takes too long to lay out"
    assert sentence(failure, handout).what == "section “Getting to know you” (rapport) takes too long to lay out"
    assert sentence(LayoutFailure(None, "crashed")).what == "the handout stops the layout"


EXAMPLES: list[HandoutStudioError] = [
    BadFile(PATH, (Problem("not_json", values={"line": 1, "column": 1}),)),
    errors.BadPicture(Problem("picture_damaged")),
    errors.ChangedOnDisk(PATH),
    errors.DamagedPreferences(PATH, ()),
    FileTrouble(PATH, "read", errno.ENOENT),
    LayoutFailure("a", "memory"),
    errors.UnchangeableTemplate("a"),
    errors.UnknownBrand("a", ("b",)),
    errors.UnknownSection("a"),
    errors.UnknownTemplate("a", ("b",)),
]


def test_every_error_has_a_sentence_of_its_own() -> None:
    kinds = {
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, HandoutStudioError) and kind is not HandoutStudioError
    }
    assert {type(example) for example in EXAMPLES} == kinds
    told = [sentence(example) for example in EXAMPLES]
    assert len({message.what for message in told}) == len(EXAMPLES)
    assert sentence(HandoutStudioError()).what not in {message.what for message in told}
    for message in told:
        assert not message.what.endswith(".")
        assert message.remedy
        assert not message.remedy.endswith(".")
        assert "\n" not in message.what + message.remedy


def test_the_remedy_fits_when_all_problems_are_alike() -> None:
    newer = Problem("newer", ("version",), {"version": 2, "known": 1})
    assert sentence(BadFile(PATH, (newer,))).remedy == "open it with a newer Handout Studio"
    both = sentence(BadFile(PATH, (newer, Problem("missing", ("date",)))))
    assert both.remedy == "correct the file or use a copy that is whole"
    assert messages.PROBLEMS_SHOWN >= 20
