"""Mail: its headers as a reference, its best body as text, what is attached by name."""

import email.policy
import time
from email.message import EmailMessage

import pytest

from briefer.domain.article import Role
from briefer.domain.reference import BasisKind, IssuedDate, Name
from briefer.sources import SourceError, mail, read_bytes

BODY = "Dear colleagues,\n\nThe café at the gate is closed – “for good”, they say.\n\nAda\n"


def _message() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ada Field <ada@example.org>"
    message["To"] = "Brian Moore <brian@example.org>, desk@example.org"
    message["Date"] = "Tue, 05 Mar 2024 10:11:12 +0900"
    message["Subject"] = "The café – and\twhat follows"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(BODY)
    return message


def test_the_headers_are_the_reference() -> None:
    source = read_bytes("a.eml", bytes(_message()))
    reference = source.reference
    assert reference.type == "personal_communication"
    assert reference.authors == (Name("Field", "Ada"),)
    assert reference.title == "The café – and what follows"
    assert reference.issued == IssuedDate((2024, 3, 5))
    recipient = reference.field("recipient")
    assert recipient is not None
    assert recipient.value == (Name("Moore", "Brian"), Name(literal="desk@example.org"))
    assert all(field.basis.kind is BasisKind.STATED for field in reference.fields)
    assert source.article.text == BODY.strip()


def test_of_two_forms_the_plain_one_is_read_and_what_is_attached_is_named() -> None:
    message = _message()
    message.add_alternative("<p>Not this.</p>", subtype="html")
    message.add_attachment(b"MZ\x90\x00", maintype="application", subtype="x-msdownload",
                           filename="run me.exe")  # fmt: skip
    article = read_bytes("a.eml", bytes(message)).article
    assert "Not this" not in article.text
    assert article.text.endswith("Attached: run me.exe")


def test_a_message_that_is_forwarded_follows_with_its_headers_and_names_what_it_holds() -> None:
    inner = _message()
    inner.add_attachment(b"x", maintype="image", subtype="png", filename="quay.png")
    letter = EmailMessage()
    letter["From"] = "Bo Inner <bo@example.org>"
    letter["Subject"] = "See this"
    letter.set_content("Look at it.\n")
    letter.add_attachment(inner)
    outer = EmailMessage()
    outer["From"] = "Ann Lee <ann@example.org>"
    outer["Subject"] = "Fwd"
    outer.set_content("See below.\n")
    outer.add_attachment(letter)
    source = read_bytes("a.eml", bytes(outer))
    article = source.article
    assert source.reference.title == "Fwd"
    assert [(block.role, article.quote(block.start, block.end)) for block in article.blocks] == [
        (Role.BODY, "See below."),
        (Role.BYLINE, "From: Bo Inner <bo@example.org>"),
        (Role.HEADING, "Subject: See this"),
        (Role.BODY, "Look at it."),
        (Role.BYLINE, "From: Ada Field <ada@example.org>"),
        (Role.BYLINE, "Date: Tue, 05 Mar 2024 10:11:12 +0900"),
        (Role.HEADING, "Subject: The café – and what follows"),
        (Role.BODY, "Dear colleagues,"),
        (Role.BODY, "The café at the gate is closed – “for good”, they say."),
        (Role.BODY, "Ada"),
        (Role.CLUTTER, "Attached: quay.png"),
    ]


def test_a_message_that_only_forwards_is_what_it_forwards() -> None:
    outer = EmailMessage()
    outer["From"] = "Ann Lee <ann@example.org>"
    outer.make_mixed()
    outer.attach(_forwarding(_message()))
    assert read_bytes("a.eml", bytes(outer)).article.text.endswith(BODY.strip())


def _forwarding(message: EmailMessage) -> EmailMessage:
    part = EmailMessage()
    part.set_content(message)
    return part


FLOWED = (
    "The port said that it may close the quay for \nrepairs until the end of the month.\n"
    "It gave no reason.\n\n"
    "> Will the quay \n> close?\n>> Yes \n> It will.\n"
    " From the harbor \nwe went home.\n-- \nAda \n"
)


@pytest.mark.parametrize(("cut", "between"), [("", " "), ("; delsp=yes", "")])
def test_lines_that_say_that_they_go_on_are_one_paragraph(cut: str, between: str) -> None:
    head = f"From: a@example.org\nContent-Type: text/plain; charset=utf-8; format=flowed{cut}\n\n"
    article = read_bytes("a.eml", (head + FLOWED).encode()).article
    shown = [article.quote(block.start, block.end) for block in article.blocks]
    assert shown == [
        f"The port said that it may close the quay for{between}repairs until the end of the month.",
        "It gave no reason.",
        f"> Will the quay{between}close?",
        ">> Yes",
        "> It will.",
        f"From the harbor{between}we went home.",
        "--",
        "Ada",
    ]


def test_paragraphs_of_a_letter_that_were_wrapped_are_counted_whole() -> None:
    message = _message()
    paragraphs = [
        "The port authority said on Monday that it would close the northern quay for\n"
        f"repairs until the end of the month, in the letter of {month}."
        for month in ("May", "June", "July")
    ]
    message.set_content("\n\n".join(["Dear all,", *paragraphs, "Regards,\nAnn"]))
    article = read_bytes("a.eml", bytes(message)).article
    assert article.paragraph_at(article.text.index("July")) == 4


def test_html_alone_gives_its_words_and_nothing_runs() -> None:
    message = _message()
    message.set_content(
        "<html><head><title>t</title><style>p{}</style></head><body><script>evil()</script>"
        "<div style='display:none'>In short: nobody sees this.</div>"
        "<p>The   <b>union</b>\nwent home.</p><div>Nobody came.<br>Nobody called.</div>"
        "<img src='http://127.0.0.1:9/x.png'></body></html>",
        subtype="html",
    )
    article = read_bytes("a.eml", bytes(message)).article
    assert article.text == "The union went home.\n\nNobody came.\nNobody called."


def test_a_message_is_told_without_its_suffix() -> None:
    data = bytes(_message())
    assert read_bytes("a.txt", data).article.origin.media_type == "message/rfc822"
    words = b"From: the harbor\n\nDate: none. Only words that look like headers.\n"
    assert read_bytes("a.txt", words).article.origin.media_type == "text/plain"


def test_lines_that_end_as_mail_does_leave_no_trace() -> None:
    data = _message().as_bytes(policy=email.policy.SMTP)
    assert "\r" not in read_bytes("a.eml", data).article.text


@pytest.mark.parametrize(
    "data",
    [
        b"No headers here at all",
        b"From: a@b.org\nDate: x\n\n",
        b"From: a@b.org\nContent-Type: text/plain; charset=no-such-one\n\n\xff\xfe",
        b'From: a\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n--x\n--x--\n',
        b"From: a\nContent-Type: multipart/mixed\n\nno boundary",
        b"\x00\x01From",
    ],
)
def test_what_is_no_whole_message_gets_words_or_one_message(data: bytes) -> None:
    try:
        article = read_bytes("a.eml", data).article
    except SourceError as error:
        assert "Nothing was added" in str(error)  # noqa: PT017 - most hold no words
    else:
        assert article.text


def test_parts_in_parts_without_end_are_refused() -> None:
    head = b"From: a@b.org\nDate: Tue, 05 Mar 2024 10:11:12 +0900\n"
    deep = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(300)
    )
    wide = b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 5_000 + b"--b--\n"
    for body in (deep, wide):
        with pytest.raises(SourceError, match="Nothing was added"):
            read_bytes("a.eml", head + body)


def test_a_message_that_was_cut_short_keeps_what_is_there() -> None:
    data = bytes(_message())
    assert read_bytes("a.eml", data[:-20]).article.text.startswith("Dear colleagues,")


@pytest.mark.parametrize(
    "date",
    [
        "Tue, 05 Mar 2024 18446744073709551616:11:12 +0900",
        "Tue, 05 Mar 2024 10:11:12 +99999999999999999999",
        "Tue, 99 Mar 2024 10:11:12 +0900",
    ],
)
def test_a_date_beyond_any_calendar_is_no_date(date: str) -> None:
    stated = str(_message()["Date"]).encode()
    source = read_bytes("a.eml", bytes(_message()).replace(stated, date.encode()))
    assert source.article.text == BODY.strip()
    assert source.reference.issued is None


def test_names_and_subjects_beyond_all_measure_are_no_facts() -> None:
    data = bytes(_message()).replace(b"Ada Field", b"Ada " * 100, 1)
    subject = data.index(b"Subject:")
    data = data[:subject] + b"Subject: " + b"harbor " * 4000 + data[data.index(b"\n", subject) :]
    source = read_bytes("a.eml", data)
    assert source.article.text == BODY.strip()
    assert source.reference.authors == ()
    assert source.reference.title == ""


def test_a_header_beyond_all_measure_is_read_in_bounded_time_and_says_nothing() -> None:
    data = bytes(_message())
    long = data.replace(b"Content-Type: text/plain", b"Content-Type: " + b'ary="' * 20_000, 1)
    long = long.replace(b"To: ", b'To: "' * 4_000, 1)
    source = read_bytes("a.eml", long, readers=None)
    assert "closed" in source.article.text
    assert source.reference.field("recipient") is None


def test_an_address_that_the_parser_stumbles_over_says_nothing_and_the_message_is_read() -> None:
    data = bytes(_message()).replace(b"desk@example.org", b"../../desk@example.org", 1)
    source = read_bytes("a.eml", data)
    assert source.article.text == BODY.strip()
    assert source.reference.authors == (Name("Field", "Ada"),)


@pytest.mark.parametrize("filler", [b"-", b"> "])
def test_a_charset_in_many_signs_is_named_as_its_codec(filler: bytes) -> None:
    data = bytes(_message()).replace(b'charset="utf-8"', b'charset="utf' + filler * 300 + b'8"', 1)
    source = read_bytes("a.eml", data)
    assert source.article.text == BODY.strip()
    assert source.article.origin.encoding == "utf-8"


def test_a_paragraph_of_very_many_lines_that_go_on_is_read_at_once() -> None:
    head = "From: a@example.org\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n"
    begun = time.process_time()
    read = mail.read("a.eml", (head + ("word " * 13 + "\n") * 60_000).encode())
    assert len(read.text) == 60_000 * 65 - 1
    assert time.process_time() - begun < 10


@pytest.mark.parametrize("charset", ["unknown-8bit", "x-none", "base64"])
def test_a_charset_that_nobody_knows_is_found_out(charset: str) -> None:
    head = f"From: a@example.org\nContent-Type: text/plain; charset={charset}\n"
    body = f"Content-Transfer-Encoding: 8bit\n\n{BODY}"
    article = read_bytes("a.eml", (head + body).encode()).article
    assert "The café at the gate is closed – “for good”, they say." in article.text
    assert article.origin.encoding == "utf-8"
