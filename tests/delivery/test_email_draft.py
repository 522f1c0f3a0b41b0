"""A draft is a message that mail programs read as it was meant, and its attachment is the file, byte for byte."""

from __future__ import annotations

import smtplib
import socket
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from hypothesis import example, given
from hypothesis import strategies as st

from handout_studio.delivery.email_draft import (
    ADDRESSES,
    Draft,
    attachment_name,
    eml_bytes,
    recipients,
)
from handout_studio.delivery.mail_words import ENGLISH, mail_words
from handout_studio.domain.delivery_errors import BadMail
from tests.small_pdf import two_pages

PDF = two_pages()


def opened(draft: Draft) -> EmailMessage:
    """The draft as another program reads it."""
    message = message_from_bytes(eml_bytes(draft), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def attached(message: EmailMessage) -> EmailMessage:
    """Its one attachment."""
    (only,) = message.iter_attachments()
    assert isinstance(only, EmailMessage)
    return only


def words(message: EmailMessage) -> str:
    """Its text, with plain line ends."""
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_it_is_a_draft_that_its_writer_finishes() -> None:
    message = opened(Draft(PDF, "Feeling safe.pdf", ("a@example.org", "b@example.org")))
    assert message["X-Unsent"] == "1"
    assert [address.addr_spec for address in message["To"].addresses] == ["a@example.org", "b@example.org"]
    for absent in ("Date", "From", "Message-ID", "Cc", "Bcc"):
        assert message[absent] is None
    assert message["Subject"] == ENGLISH.subject
    assert words(message) == ENGLISH.text()
    body = message.get_body(("plain",))
    assert body is not None
    assert body["Content-Transfer-Encoding"] == "quoted-printable"
    assert body.get_content_charset() == "utf-8"


def test_the_usual_words_say_nothing_of_what_it_is_about() -> None:
    for word in ("therap", "counsel", "session", "client", "patient", "mental"):
        assert word not in ENGLISH.subject.lower()
        assert word not in ENGLISH.text().lower()


def test_the_attachment_is_the_file() -> None:
    part = attached(opened(Draft(PDF, "Feeling safe.pdf")))
    assert part.get_content() == PDF
    assert part.get_content_type() == "application/pdf"
    assert part.get_filename() == "Feeling safe.pdf"
    assert part.get_content_disposition() == "attachment"


def test_without_an_address_the_writer_fills_it_in() -> None:
    assert opened(Draft(PDF, "a.pdf"))["To"] is None


@given(
    st.binary(max_size=3000), st.text(st.characters(blacklist_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Co", "Cn"]))
)
@example(b"", "0" * 9 + "\u0800" * 10 + " \u00a1 \u00a1")
@example(b"", "=?utf-8?b?SGVsbG8=?= and " + "many words of plain letters " * 3)
def test_any_words_and_bytes_arrive(pdf: bytes, text: str) -> None:
    subject = text[:100]
    message = opened(Draft(pdf, "a.pdf", subject=subject, text=f"{text}\n.\nFrom here on\n"))
    assert attached(message).get_content() == pdf
    assert words(message) == f"{text}\n.\nFrom here on\n"
    assert message["Subject"] == " ".join(subject.split())


class Sink:
    """Takes mail and keeps it."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.taken.append(envelope)
        return "250 taken"


def test_what_arrives_at_a_mail_server_is_the_file() -> None:
    sink = Sink()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        draft = message_from_bytes(eml_bytes(Draft(PDF, "a.pdf", ("a@example.org",), text="Grüße")), policy=policy.SMTP)
        del draft["X-Unsent"]
        draft["From"] = "me@example.org"
        with smtplib.SMTP("127.0.0.1", port) as client:
            client.send_message(draft)
    finally:
        controller.stop()
    (envelope,) = sink.taken
    assert envelope.rcpt_tos == ["a@example.org"]
    assert isinstance(envelope.content, bytes)
    message = message_from_bytes(envelope.content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert attached(message).get_content() == PDF
    assert words(message) == "Grüße\n"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("a@example.org\nBcc: evil@example.org", "line_break"),
        ("a@example.org\r\n", "line_break"),
        ("a@example.org\u2028b", "line_break"),
        ("a@example.org, evil@example.com", "two_addresses"),
        ("a@example.org; evil@example.com", "two_addresses"),
        ("a@example.org,evil", "two_addresses"),
        ("a@example.org evil@example.com", "two_addresses"),
        ("a@b@c.org", "two_addresses"),
        ("", "empty"),
        ("  ", "empty"),
        ("no address", "bad_address"),
        ("@example.org", "bad_address"),
        ("a@", "bad_address"),
        ("a@-x.org", "bad_address"),
        ("a@x..org", "bad_address"),
        (".a@x.org", "bad_address"),
        ("a b@x.org", "bad_address"),
        ("Name <a@x.org>", "bad_address"),
        ("a\0b@x.org", "bad_address"),
        ("é@x.org", "bad_address"),
        ("\u202ea@x.org", "bad_address"),
        ("x" * 65 + "@x.org", "bad_address"),
        ("a@" + "x." * 130 + "org", "bad_address"),
        ("a@ü..org", "bad_address"),
    ],
)
def test_what_is_not_one_address_is_refused(address: str, code: str) -> None:
    with pytest.raises(BadMail) as refused:
        eml_bytes(Draft(PDF, "a.pdf", (address,)))
    assert (refused.value.part, refused.value.code) == ("to", code)


@given(st.text(max_size=40))
def test_no_text_makes_a_second_recipient_or_header(text: str) -> None:
    try:
        message = opened(Draft(b"", "a.pdf", (text,)))
    except BadMail:
        return
    (only,) = message["To"].addresses
    assert only.addr_spec.isascii()
    assert set(message.keys()) == {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}


@pytest.mark.parametrize("address", ["a@example.org", "first.last+tag@mail.example.co.uk", " a@b.c ", "o'neil@x.org"])
def test_addresses_as_people_have_them(address: str) -> None:
    assert recipients([address]) == (address.strip(),)


def test_a_domain_of_another_script_and_one_person_twice() -> None:
    assert recipients(["a@bücher.example", "a@b.c", "a@b.c"]) == ("a@xn--bcher-kva.example", "a@b.c")
    with pytest.raises(BadMail):
        recipients([f"a{n}@x.org" for n in range(ADDRESSES + 1)])


@pytest.mark.parametrize(
    ("part", "value", "code"),
    [
        ("subject", "Hello\nBcc: x@y.z", "line_break"),
        ("subject", "Hello\x07", "control_character"),
        ("subject", "x" * 201, "too_long"),
        ("text", "a\0b", "control_character"),
        ("text", "\ud800", "control_character"),
        ("text", "x" * 20_001, "too_long"),
    ],
)
def test_bad_words_are_refused(part: str, value: str, code: str) -> None:
    with pytest.raises(BadMail) as refused:
        eml_bytes(Draft(PDF, "a.pdf", **{part: value}))
    assert (refused.value.part, refused.value.code) == (part, code)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Feeling safe in therapy.pdf", "Feeling safe in therapy.pdf"),
        ("Größe, und so.PDF", "Grosse und so.pdf"),
        ("Café.pdf", "Cafe.pdf"),
        ("信頼.pdf", "Handout.pdf"),
        ("../../x.pdf", "x.pdf"),
        ('a"b\r\nc.pdf', "a b c.pdf"),
        ("", "Handout.pdf"),
        ("...", "Handout.pdf"),
    ],
)
def test_the_attachments_name_is_plain(name: str, plain: str) -> None:
    assert attachment_name(name) == plain


@pytest.mark.parametrize(
    ("language", "greeting", "password"), [("de-AT", "Guten Tag,", "Passwort"), ("es", "Hola:", "contraseña")]
)
def test_the_usual_text_is_in_the_handouts_language(language: str, greeting: str, password: str) -> None:
    usual = mail_words(language)
    assert usual.text().startswith(f"{greeting}\n\n")
    assert password not in usual.text()
    assert password in usual.text(locked=True)
    assert mail_words("xx") is ENGLISH
