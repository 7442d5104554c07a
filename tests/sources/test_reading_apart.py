"""Foreign formats are read in processes of their own: what those may do, cost and answer."""

from __future__ import annotations

import json
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.article import Block, Highlight, Page, Role
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.errors import CancelledError
from briefer.sources import Readers, SourceError, read_bytes, read_file
from briefer.sources.formats import FORMATS as FORMATS_OF_BRIEFER
from briefer.sources.formats import PLAIN, Format, Reading
from briefer.sources.worker import Limits, answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FORMATS = (PLAIN, Format("text/x-do", "obedient", (".do",)))
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can hold it to that")


@pytest.fixture(autouse=True)
def obedient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes find the reader that does what it is told."""
    monkeypatch.syspath_prepend(str(Path(__file__).with_name("apart")))


@pytest.fixture
def readers() -> Iterator[Readers]:
    """Yield one process that may take a second and a quarter of a gigabyte."""
    limits = Limits(seconds=2, memory=2**28, answer=2_000_000)
    with Readers(limits, formats=FORMATS, count=1) as readers:
        yield readers


@pytest.fixture
def ask(readers: Readers) -> Callable[[str], str]:
    """Return what has a file of some words read, and returns the article's text."""
    return lambda words: read_bytes("a.do", words.encode(), readers=readers).article.text


def test_one_process_reads_one_file_after_another(ask: Callable[[str], str]) -> None:
    first, second = (ask("look").split()[0] for _ in range(2))
    assert first == second


def test_it_has_no_proxies_and_no_qt_and_native_code_gets_no_socket(
    ask: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    _pid, made, proxies, qt = ask("look").split()
    assert (proxies, qt) == ("0", "0")
    if sys.platform == "linux":
        assert made == "-1"


def test_no_way_leads_out_of_it(ask: Callable[[str], str]) -> None:
    assert ask("connect ") == "none"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("refuse", "a.do holds no words"),
        ("fail with words of the article", "because of a fault in Briefer"),
        ("die", "may be damaged"),
        ("sleep", "took too long"),
        ("flood", "more text than one article may have"),
        pytest.param("hoard", "needs more memory", marks=LINUX),
        ("lie no json", "may be damaged"),
        ("lie []", "may be damaged"),
        ("lie {*", "more text than one article may have"),
        ('lie {"refused": "You have won: {name.__class__}", "values": {}}', "may be damaged"),
    ],
)
def test_what_goes_wrong_costs_its_file_alone(
    ask: Callable[[str], str], words: str, says: str
) -> None:
    assert ask("say Before.") == "Before."
    with pytest.raises(SourceError) as caught:
        ask(words)
    assert says in str(caught.value)
    assert "Nothing was added." in str(caught.value)
    assert ask("say After.") == "After."


def test_a_fault_is_kept_for_the_log_without_the_words_of_the_article(
    ask: Callable[[str], str],
) -> None:
    with pytest.raises(answer.ReaderFaultError) as caught:
        ask("fail secret")
    assert caught.value.fault.startswith("LookupError\n")
    assert "obedient.py" in caught.value.fault
    assert "secret" not in caught.value.fault


def test_what_a_process_says_unasked_is_not_taken_for_the_next_file(
    ask: Callable[[str], str],
) -> None:
    lie = answer.found(
        Reading("Forged.", (Block(Role.BODY, 0, 7),), Reference("webpage"), "utf-8")
    ).decode()
    assert ask(f"lie {lie}") == "Forged."  # a reader that is taken over owns its own file
    assert ask("say True.") == "True."


def test_a_process_that_was_killed_while_it_rested_is_replaced(
    ask: Callable[[str], str], readers: Readers
) -> None:
    assert ask("say Before.") == "Before."
    readers._idle[0]._process.kill()
    readers._idle[0]._process.join()
    assert ask("say After.") == "After."


def test_closing_ends_what_is_being_read(readers: Readers, tmp_path: Path) -> None:
    left = tmp_path / "pid"
    said: list[BaseException] = []

    def read() -> None:
        try:
            read_bytes("a.do", f"leave {left}".encode(), readers=readers)
        except CancelledError as error:
            said.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    while not left.exists() and thread.is_alive():
        time.sleep(0.01)
    readers.close()
    thread.join(5)
    assert len(said) == 1
    with pytest.raises(CancelledError):
        read_bytes("a.do", b"say Late.", readers=readers)


def test_a_process_ends_that_has_rested_for_long() -> None:
    with Readers(Limits(idle=0.1), formats=FORMATS, count=1) as readers:
        first = read_bytes("a.do", b"look", readers=readers).article.text.split()[0]
        process = readers._idle[0]._process
        late = time.monotonic() + 10  # not joined: another thread does that
        while process.exitcode is None and time.monotonic() < late:
            time.sleep(0.01)
        assert process.exitcode == 0
        assert read_bytes("a.do", b"look", readers=readers).article.text.split()[0] != first


def test_a_process_is_replaced_after_so_many_files() -> None:
    with Readers(Limits(files=2), formats=FORMATS, count=1) as readers:
        pids = [
            read_bytes("a.do", b"look", readers=readers).article.text.split()[0] for _ in range(3)
        ]
    assert pids[0] == pids[1] != pids[2]


def test_a_long_plain_text_is_read_apart_and_alike(seeds: Path) -> None:
    text = min(seeds.glob("*.txt")).read_text("utf-8")
    with Readers(count=1) as readers:
        apart = read_bytes("a.txt", (text + "\n\n" + "Words. " * 20_000).encode(), readers=readers)
        assert readers._idle
    short = read_bytes("a.txt", text.encode())
    assert apart.article.text.startswith(text)
    assert apart.reference.title == short.reference.title


def test_a_file_of_200_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "large.do"
    with large.open("wb") as file:
        file.truncate(200 * 2**20)
    with (
        Readers(formats=FORMATS) as readers,
        pytest.raises(SourceError, match="larger than 20 MB"),
    ):
        read_file(large, readers=readers)
    assert not readers._idle


@pytest.mark.parametrize("form", FORMATS_OF_BRIEFER, ids=lambda form: form.suffixes[0])
def test_200_megabytes_of_any_format_get_one_plain_message(form: Format, tmp_path: Path) -> None:
    large = tmp_path / f"large{form.suffixes[0]}"
    with large.open("wb") as file:
        file.truncate(200 * 2**20)
    with pytest.raises(SourceError, match=f"larger than {form.largest // 2**20} MB"):
        read_file(large)


# What is taken for an answer

SOUND = Reading(
    "A title\n\nIts body.",
    (Block(Role.TITLE, 0, 7), Block(Role.BODY, 9, 18)),
    Reference(
        "article-newspaper",
        (
            Field("title", "A title", Basis(BasisKind.STATED, line=1)),
            Field(
                "author",
                (Name("Roe", "Jane"), Name("Gogh", "V.", "", "Jr.", "d'", "van")),
                Basis(BasisKind.TYPED, note="said"),
            ),
            Field(
                "event-date", IssuedDate((2016,), end=(2017, 1)), Basis(BasisKind.STATED, line=1)
            ),
            Field("submitted", IssuedDate((2016,), season=4), Basis(BasisKind.STATED, line=1)),
            Field("issued", IssuedDate((2016, 6), circa=True), Basis(BasisKind.INFERRED)),
            Field("container-title", None, Basis(BasisKind.UNKNOWN)),
        ),
    ),
    "utf-8",
    (Page(0, "iv"), Page(9, "5")),
    (Highlight(9, 12, "look"),),
)


def test_an_answer_comes_back_as_it_was() -> None:
    assert answer.take(answer.found(SOUND), "a.do") == SOUND


@pytest.mark.parametrize(
    "change",
    [
        {"text": ""},
        {"text": 7},
        {"more": 1},
        {"encoding": None},
        {"encoding": "x" * 300},
        {"type": ["webpage"]},
        {"blocks": {}},
        {"blocks": [["body", 0, 100]]},
        {"blocks": [["body", -1, 5]]},
        {"blocks": [["body", 3, 3]]},
        {"blocks": [["body", 9, 18], ["title", 0, 7]]},
        {"blocks": [["title", 0, 10], ["body", 9, 18]]},
        {"blocks": [["body", 0, 8]]},
        {"blocks": [["body", 0, True]]},
        {"blocks": [["body", 0.0, 7]]},
        {"blocks": [["script", 0, 7]]},
        {"blocks": [["body", 0]]},
        {"blocks": [7]},
        {"pages": [[9, "1"], [0, "2"]]},
        {"pages": [[19, "1"]]},
        {"pages": [[0, 1]]},
        {"highlights": [[0, 99, ""]]},
        {"highlights": [[0, 3, 4]]},
        {"fields": [["title", "a", "stated", "", 1, ""]] * 2},
        {"fields": [["title", None, "stated", "", 1, ""]]},
        {"fields": [["title", "a", "unknown", "", None, ""]]},
        {"fields": [["title", "a", "guessed", "", None, ""]]},
        {"fields": [["title", "a", "stated", "", 0, ""]]},
        {"fields": [["issued", {"date": [[2016, 13], False, [], 0]}, "stated", "", 1, ""]]},
        {"fields": [["issued", {"date": [[], False, [], 0]}, "stated", "", 1, ""]]},
        {"fields": [["issued", {"date": [[1, 1, 1, 1], False, [], 0]}, "stated", "", 1, ""]]},
        {"fields": [["issued", {"date": [[2016], False, [2016, 13], 0]}, "stated", "", 1, ""]]},
        {"fields": [["issued", {"date": [[2016], False, [], 5]}, "stated", "", 1, ""]]},
        {"fields": [["issued", {"date": [[2016], False, []]}, "stated", "", 1, ""]]},
        {"fields": [["author", [["a", "b", "", "", "", "", "g"]], "stated", "", 1, ""]]},
        {"fields": [["author", [["a", 7]], "stated", "", 1, ""]]},
        {"fields": [["title", "a" * 30_000, "stated", "", 1, ""]]},
    ],
)
def test_an_answer_that_no_sound_reader_gives_is_refused(change: dict[str, object]) -> None:
    said = json.loads(answer.found(SOUND)) | change
    with pytest.raises(answer.AnswerError):
        answer.take(json.dumps(said).encode(), "a.do")


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\xff",
        b"NaN",
        b"[" * 100_000,
        b'{"refused": "{name} holds no words.", "values": {}}',
        b'{"refused": 7, "values": {}}',
        b'{"refused": "", "values": 7}',
        b'{"fault": 7}',
        b"9" * 10_000,
    ],
)
def test_bytes_that_are_no_answer_are_refused(said: bytes) -> None:
    with pytest.raises(answer.AnswerError):
        answer.take(said, "a.do")


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda one: (
            st.lists(one)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "text",
                        "blocks",
                        "pages",
                        "highlights",
                        "type",
                        "fields",
                        "encoding",
                        "refused",
                        "fault",
                        "values",
                    ]
                ),
                one,
            )
        ),
        max_leaves=20,
    )
)
def test_no_json_gets_further_than_a_refusal(said: object) -> None:
    with suppress(answer.AnswerError, SourceError):
        answer.take(json.dumps(said).encode(), "a.do")
