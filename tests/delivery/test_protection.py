"""A locked PDF opens with its password and in no other way, in the programs that people have."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handout_studio import resources
from handout_studio.delivery.plain_words import WORDS, password_of_words
from handout_studio.delivery.protection import PASSWORD_BYTES, protect, usable_password
from handout_studio.domain.delivery_errors import BadPassword
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.rendering.document import render_pdf
from tests.cli.studio import LEAST

PASSWORD = "maple-river-candle-stone-otter"
WORDS_ON_PAGE = "Words that only you should read"


@pytest.fixture(scope="module")
def page() -> bytes:
    """A page as it goes to a printer."""
    section = Section(id="a", title="Part", body=WORDS_ON_PAGE)
    return render_pdf(Handout.model_validate({**LEAST, "title": "A title", "sections": [section]}, strict=False)).pdf


@pytest.fixture(scope="module")
def locked(page: bytes) -> bytes:
    """The page, locked."""
    return protect(page, PASSWORD)


def test_it_opens_with_the_password_only(locked: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(locked)
    for wrong in ("", "maple", PASSWORD.upper()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path, password=wrong)
    with pikepdf.open(path, password=PASSWORD) as opened:
        assert opened.encryption.R == 6
        assert opened.encryption.bits == 256
        assert opened.encryption.stream_method == pikepdf.models.EncryptionMethod.aesv3
        assert opened.allow.accessibility
        assert opened.allow.print_highres
    assert WORDS_ON_PAGE in pypdfium2.PdfDocument(path, password=PASSWORD)[0].get_textpage().get_text_range()


def test_nothing_readable_is_left_outside_the_lock(locked: bytes) -> None:
    for words in (b"A title", b"xmpmeta", b"Handout Studio", WORDS_ON_PAGE.encode()):
        assert words not in locked


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_poppler(locked: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(locked)

    def read(*options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["pdftotext", *options, path, "-"], capture_output=True, text=True, check=False)

    assert WORDS_ON_PAGE in read("-upw", PASSWORD).stdout
    for options in ((), ("-upw", "wrong")):
        refused = read(*options)
        assert refused.returncode != 0
        assert refused.stdout == ""


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf(locked: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(locked)

    def checked(*options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["qpdf", *options, "--check", path], capture_output=True, text=True, check=False)

    told = checked(f"--password={PASSWORD}")
    assert told.returncode == 0, told.stderr
    assert "R = 6" in told.stdout
    assert "AESv3" in told.stdout
    for options in ((), ("--password=wrong",)):
        refused = checked(*options)
        assert refused.returncode == 2
        assert "invalid password" in refused.stderr


def test_it_claims_to_be_accessible_but_no_archive(page: bytes, locked: bytes) -> None:
    with pikepdf.open(io.BytesIO(locked), password=PASSWORD) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
    assert b"<pdfaid:part>" in page
    assert b"<pdfaid:" not in packet
    assert b"<pdfuaid:part>1</pdfuaid:part>" in packet
    assert b"A title" in packet


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(blacklist_categories=["Cc", "Cs"]), min_size=1, max_size=30))
def test_any_password_that_is_taken_opens_the_file(text: str) -> None:
    stream = io.BytesIO()
    with pikepdf.new() as empty:
        empty.add_blank_page()
        empty.save(stream)
    try:
        secret = usable_password(text)
    except BadPassword:
        return
    with pikepdf.open(io.BytesIO(protect(stream.getvalue(), text)), password=secret) as opened:
        assert len(opened.pages) == 1


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("\u200b", "empty"),
        ("a\nb", "control_character"),
        ("a\0b", "control_character"),
        ("\ud800", "control_character"),
        ("é" * (PASSWORD_BYTES // 2 + 1), "too_long"),
    ],
)
def test_what_can_be_no_password(password: str, code: str) -> None:
    with pytest.raises(BadPassword) as refused:
        usable_password(password)
    assert refused.value.code == code
    assert password.strip() == "" or password not in str(refused.value)


def test_letters_typed_in_two_ways_are_one_password() -> None:
    assert usable_password("cafe\u0301") == usable_password("caf\u00e9")


def test_a_password_of_words_can_be_said_and_is_never_twice_the_same() -> None:
    known = resources.read_text("dictionaries", "passwords.txt").split()
    assert len(known) == len(set(known)) >= 512
    assert all(word.isascii() and word.isalpha() and word.islower() and 2 < len(word) < 10 for word in known)
    made = {password_of_words() for _ in range(50)}
    assert len(made) == 50
    assert all(len(password.split("-")) == WORDS and set(password.split("-")) <= set(known) for password in made)
    assert password_of_words(lambda words: words[0], 3) == "-".join([known[0]] * 3)
