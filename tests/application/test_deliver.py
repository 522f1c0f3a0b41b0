"""A suggested name is one that every system takes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.application.deliver import suggested_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Feeling safe in therapy", "Feeling safe in therapy.pdf"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("", "Handout.pdf"),
        (" . .. ", "Handout.pdf"),
        ("\u202efdp.exe\u200f", "fdp.exe.pdf"),
        ("one\ntwo\0three", "one twothree.pdf"),
        ("ends with dots...", "ends with dots.pdf"),
        ("CON", "_CON.pdf"),
        ("nul.txt", "_nul.txt.pdf"),
        ("Com1", "_Com1.pdf"),
        ("Concert", "Concert.pdf"),
        ("Größe 😀", "Größe 😀.pdf"),
        (".hidden", "hidden.pdf"),
        ("-rf", "rf.pdf"),
    ],
)
def test_a_name_is_made_of_a_title(title: str, name: str) -> None:
    assert suggested_name(title, ".pdf") == name


@given(st.text(max_size=300), st.sampled_from([".pdf", ".handout"]))
def test_any_title_gives_a_name_that_can_be_used(title: str, suffix: str) -> None:
    name = suggested_name(title, suffix)
    assert name.endswith(suffix)
    assert len(name) <= 80
    assert len(name.encode()) <= 255
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]', name)
    assert not name.removesuffix(suffix).endswith((".", " "))
    assert not re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", name)


def test_fields_in_a_title_are_in_no_name() -> None:
    assert suggested_name("Plan for {{client.first_name}}: May", ".pdf") == "Plan for May.pdf"
    assert suggested_name("{{client.first_name}}", ".pdf") == "Handout.pdf"
