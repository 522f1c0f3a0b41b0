"""Who gets what is settled before anything is made: values, names that clash with nothing, and what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.application.composition import Composed, compose
from handout_studio.application.recipients import USUAL_PATTERN, Recipient, plan_recipients
from handout_studio.delivery.people_table import read_people
from handout_studio.domain.brand import Brand
from handout_studio.domain.delivery_errors import BadMail, BadPattern, BadTable, RowTrouble
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from tests.cli.studio import LEAST

PATH = Path("p.csv")


def composed(body: str = "Dear {{client.first_name}}, call {{practice.phone}}", **fields: str) -> Composed:
    """A handout with that body."""
    sections = (Section(id="a", body=body),)
    handout = Handout.model_validate({**LEAST, "title": "A title", "sections": sections}, strict=False)
    return compose(handout, default_brand=Brand(phone="123"), fields=fields.items())


def plan(text: str, on: Composed | None = None, pattern: str = USUAL_PATTERN) -> tuple[Recipient, ...]:
    """What a table comes to."""
    return plan_recipients(read_people(PATH, text.encode()), on or composed(), PATH, pattern=pattern)


def test_values_and_neutral_names() -> None:
    first, second = plan("client.first_name,client.day\nAnn,=1+1\nBob,\n")
    assert first == Recipient(2, (("client.first_name", "Ann"), ("client.day", "=1+1")), "A title 1.pdf")
    assert second == Recipient(3, (("client.first_name", "Bob"),), "A title 2.pdf")


@pytest.mark.parametrize(
    "column", ["client.first_name", "First name", "FIRST_NAME", "{{client.first_name}}", " first  name"]
)
def test_columns_as_people_name_them(column: str) -> None:
    (only,) = plan(f"{column},x\nAnn,\n")
    assert only.fields == (("client.first_name", "Ann"),)


@pytest.mark.parametrize("column", ["Next appointment", "appointment", "NÄCHSTER  TERMIN"])
def test_columns_called_what_the_window_calls_the_field(column: str) -> None:
    names = {"client.appointment": "Nächster Termin" if "TERMIN" in column else "Next appointment"}
    table = read_people(PATH, f"{column}\n12 May\n".encode())
    (only,) = plan_recipients(
        table, composed("See you on {{client.appointment}}"), PATH, shown_as=lambda key: names[key]
    )
    assert only.fields == (("client.appointment", "12 May"),)


def test_a_row_that_lacks_a_field_has_no_file() -> None:
    missing, filled, blank = plan("first name,day\n,Monday\nAnn,\n   ,Monday\n")
    for row in (missing, blank):
        assert isinstance(row.trouble, RowTrouble)
        assert row.trouble.values == ("client.first_name",)
        assert row.name == ""
    assert filled.trouble is None
    (nobody,) = plan("day\nMonday\n")
    assert isinstance(nobody.trouble, RowTrouble)


def test_what_the_call_or_the_brand_fills_is_not_missing() -> None:
    (row,) = plan("day,practice.phone\nMonday,\n", composed(**{"client.first_name": "Ann"}))
    assert row.trouble is None
    assert dict(row.fields) == {"client.first_name": "Ann", "day": "Monday"}


def test_names_by_a_pattern_are_safe_and_never_twice_the_same() -> None:
    rows = plan(
        "first name\nAnn\nann\nA/n:n\n..\nANN\nCON\n" + "x" * 300 + "\n" + "x" * 301 + "\n",
        pattern="{client.first_name}",
    )
    assert [row.name for row in rows[:6]] == [
        "Ann.pdf",
        "ann-2.pdf",
        "A n n.pdf",
        "Handout.pdf",
        "ANN-3.pdf",
        "_CON.pdf",
    ]
    assert rows[6].name != rows[7].name
    assert all(len(row.name) <= 80 for row in rows)
    assert plan("first name\nAnn\n", pattern="{{client.first_name}} {title} {row}")[0].name == "Ann A title 2.pdf"


@given(st.lists(st.text(max_size=20), min_size=1, max_size=12))
def test_no_two_files_have_one_name(names: list[str]) -> None:
    text = "first name,n\n" + "".join('"' + name.replace('"', '""').replace("\0", "") + '",1\n' for name in names)
    try:
        rows = plan(text.encode(errors="replace").decode(), pattern="{client.first_name}")
    except BadTable:
        return
    made = [row.name.casefold() for row in rows if not row.trouble]
    assert len(made) == len(set(made))
    assert all(name.endswith(".pdf") and Path(name).name == name for name in made)


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("", "empty"),
        ("{nobody}", "unknown_field"),
        ("{title", "bad_braces"),
        ("title}", "bad_braces"),
        ("{}", "unknown_field"),
    ],
)
def test_bad_patterns(pattern: str, code: str) -> None:
    with pytest.raises(BadPattern) as refused:
        plan("first name\nAnn\n", pattern=pattern)
    assert refused.value.code == code


def test_addresses() -> None:
    rows = plan('first name,E-mail\nAnn,ann@example.org\nBob,\nCy,"a@b.c, d@e.f"\n')
    assert [row.to for row in rows] == ["ann@example.org", "", ""]
    assert isinstance(rows[2].trouble, BadMail)


def test_two_columns_for_one_field() -> None:
    with pytest.raises(BadTable) as refused:
        plan("first name,client.first_name\nAnn,Bob\n")
    assert refused.value.code == "equal_columns"


def test_a_short_name_never_fills_the_practices_own_field() -> None:
    (only,) = plan(
        "first name,email,phone\nAnn,ann@example.org,1\n", composed("{{client.first_name}} {{practice.email}}")
    )
    assert only.to == "ann@example.org"
    assert "practice.email" not in dict(only.fields)
