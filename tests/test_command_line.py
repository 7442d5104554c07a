"""The command line as a person or a script meets it: a process, its exit status and its files."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import signal
import subprocess
import sys
import zipfile
from contextlib import closing, suppress
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import ChangeSettings, InsertItem
from briefer.storage import load
from briefer.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefer.workspace import Places

    Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def briefer(tmp_path: Path) -> Run:
    """Run the program in an empty folder, with no library but that of the test."""
    # Not the person's own one who runs the tests, whose articles would answer for a damaged file.
    own = {name: str(tmp_path / "own") for name in ("XDG_DATA_HOME", "LOCALAPPDATA")}

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "briefer", *map(str, arguments)]
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, **own},
            check=False,
        )

    return run


@pytest.fixture
def passages(tmp_path: Path) -> Path:
    file = tmp_path / "list.json"
    file.write_text(
        json.dumps(
            [
                {
                    "article": "000_a73ad9786a24c042.txt",
                    "section": "labor",
                    "exact": "granted 93,300 work visas to North Koreans in 2013",
                },
                {"section": "labor", "comment": "A comment with <b>&amp; and {{}}."},
                {
                    "article": "004_acaec0cdd9554c30.txt",
                    "section": "defections",
                    "exact": "China tracks down, arrests, and repatriates thousands",
                },
            ]
        ),
        "utf-8",
    )
    return file


@pytest.fixture
def briefing(briefer: Run, passages: Path, seeds: tuple[Path, ...], tmp_path: Path) -> Path:
    out = tmp_path / "made.briefing"
    done = briefer("new", out, "--passages", passages, *seeds)
    assert done.returncode == 0, done.stderr
    return out


def test_read_gives_every_article_with_its_reference_and_blocks(
    briefer: Run, seeds: tuple[Path, ...]
) -> None:
    done = briefer("read", "--json", *seeds)
    assert done.returncode == 0, done.stderr
    articles = json.loads(done.stdout)
    assert [a["file"] for a in articles] == [seed.name for seed in seeds]
    for article, seed in zip(articles, seeds, strict=True):
        data = seed.read_bytes()
        assert article["sha256"] == sha256(data).hexdigest()
        text = data.decode()
        assert all(text[b["start"] : b["end"]] == b["text"] for b in article["blocks"])
        assert set(article["basis"]) >= {"title", "author", "issued"}


def test_nothing_in_an_article_moves_the_cursor_of_a_terminal(briefer: Run, tmp_path: Path) -> None:
    page = "<html><title>An envoy</title><body><p>He said \x9b31mno and left.</p></body></html>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    shown = briefer("read", "a.html")
    assert shown.returncode == 0
    assert "31mno" in shown.stdout
    data = briefer("read", "--json", "a.html").stdout
    assert not any("\x7f" <= character < "\xa0" for character in shown.stdout + data)
    (article,) = json.loads(data)
    assert any("\x9b31mno" in block["text"] for block in article["blocks"])


def test_reading_goes_on_past_a_file_that_is_no_text(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02" * 100)
    done = briefer("read", "--json", bad, seeds[0])
    assert done.returncode == 1
    assert len(json.loads(done.stdout)) == 1
    assert "bad.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_new_briefing_is_exported_both_ways_and_checks_out(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    word, pdf = tmp_path / "out.docx", tmp_path / "out.pdf"
    done = briefer("export", briefing, "--to", word, "--to", pdf, "--paper", "a4")
    assert done.returncode == 0, done.stderr
    assert word.read_bytes().startswith(b"PK")
    assert pdf.read_bytes().startswith(b"%PDF")
    checked = briefer("check", briefing)
    assert (checked.returncode, checked.stdout) == (0, "2 of 2 quotations are verbatim\n")


@pytest.mark.parametrize("style", ["apa", "modern-language-association"])
def test_another_style_is_chosen_by_its_name(
    briefer: Run, briefing: Path, tmp_path: Path, style: str
) -> None:
    done = briefer("export", briefing, "--to", tmp_path / "out.docx", "--style", style)
    assert done.returncode == 0, done.stderr


def test_an_unknown_style_is_one_plain_message(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    done = briefer("export", briefing, "--to", tmp_path / "out.docx", "--style", "no-such-style")
    assert done.returncode == 1
    assert "no-such-style" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.docx").exists()


def test_a_passage_that_does_not_occur_is_named_and_nothing_is_written(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.json"
    entry = {"article": seeds[0].name, "section": "labor", "exact": "words nobody wrote"}
    wrong.write_text(json.dumps([entry]))
    out = tmp_path / "none.briefing"
    done = briefer("new", out, "--passages", wrong, *seeds)
    assert done.returncode == 1
    assert "words nobody wrote" in done.stderr
    assert not out.exists()


def test_a_briefing_that_is_there_is_not_replaced_unasked(
    briefer: Run, briefing: Path, passages: Path, seeds: tuple[Path, ...]
) -> None:
    before = briefing.read_bytes()
    done = briefer("new", briefing, "--passages", passages, *seeds)
    assert done.returncode == 1
    assert briefing.read_bytes() == before
    done = briefer("new", briefing, "--passages", passages, "--replace", *seeds)
    assert done.returncode == 0


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut short", b"plain words"])
def test_a_file_that_is_no_briefing_is_one_plain_message(
    briefer: Run, tmp_path: Path, data: bytes
) -> None:
    bad = tmp_path / "bad.briefing"
    bad.write_bytes(data)
    done = briefer("check", bad)
    assert done.returncode == 2
    assert "bad.briefing" in done.stderr
    assert "Traceback" not in done.stderr
    assert bad.read_bytes() == data


def test_no_command_loads_qt(briefing: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from briefer.__main__ import main;"
        f"main(['export', {str(briefing)!r}, '--to', {str(tmp_path / 'o.pdf')!r}]);"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("template", ["action-memo", "meeting-brief", "long-report", "handout"])
def test_a_briefing_prints_by_every_template(
    briefer: Run, briefing: Path, tmp_path: Path, template: str
) -> None:
    word, pdf = tmp_path / "out.docx", tmp_path / "out.pdf"
    done = briefer("export", briefing, "--to", word, "--to", pdf, "--template", template)
    assert done.returncode == 0, done.stderr
    assert word.exists()
    assert pdf.exists()


def test_an_unknown_template_is_one_plain_message(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    done = briefer("export", briefing, "--to", tmp_path / "out.pdf", "--template", "none-such")
    assert done.returncode == 1
    assert "none-such" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("sheet", ["two-up", "notes", "booklet"])
def test_a_handout_is_a_pdf_of_its_own(
    briefer: Run, briefing: Path, tmp_path: Path, sheet: str
) -> None:
    pdf = tmp_path / "out.pdf"
    done = briefer("export", briefing, "--to", pdf, "--handout", sheet)
    assert done.returncode == 0, done.stderr
    assert pdf.read_bytes().startswith(b"%PDF")


def test_a_briefing_of_ours_that_is_added_is_said_once(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    pdf, data = tmp_path / "out.pdf", ("--data", tmp_path / "data")
    assert briefer("export", briefing, "--to", pdf, *data).returncode == 0
    added = briefer("library", "add", pdf, *data)
    assert added.returncode == 0, added.stderr
    assert added.stdout.count("“out.pdf” is a briefing that Briefer wrote") == 1


def test_a_released_word_file_says_nothing_of_the_briefing(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    word = tmp_path / "out.docx"
    done = briefer("export", briefing, "--to", word, "--release")
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(word) as package:
        assert not [name for name in package.namelist() if name.startswith("customXml")]
        text = b"".join(package.read(name) for name in package.namelist())
    assert b"exported" not in text


def test_a_template_that_is_no_word_file_is_one_plain_message(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    office = tmp_path / "office.dotx"
    office.write_bytes(b"no Word file")
    done = briefer("export", briefing, "--to", tmp_path / "out.docx", "--office", office)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.docx").exists()


def test_a_quotation_that_differs_is_named_by_its_words(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "changed.briefing"
    with zipfile.ZipFile(briefing) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(b"93,300 work visas", b"93,400 work visas")
            new.writestr(name, data if name == "briefing.json" else old.read(name))
    done = briefer("check", changed)
    assert done.returncode == 1
    assert done.stdout.startswith("“granted 93,400 work visas")
    assert done.stdout.endswith("1 of 2 quotations are verbatim\n")
    done = briefer("check", changed, "--json")
    assert done.returncode == 1
    found = json.loads(done.stdout)
    first, second = found["quotations"]
    assert (first["state"], second["state"]) == ("differs", "exact")
    assert first["quotation"].startswith("granted 93,400 work visas")
    assert (found["hints"], found["warnings"]) == ([], [])
    # Nothing of it leaves where the template asks for quotations that hold.
    out = tmp_path / "out.pdf"
    done = briefer("export", changed, "--to", out, "--template", "assessment")
    assert done.returncode == 1
    assert done.stderr.startswith("briefer: Nothing was exported. “granted 93,400 work visas")
    assert not out.exists()
    done = briefer("export", changed, "--to", out, "--strict")
    assert done.returncode == 1
    assert done.stderr.startswith("briefer: Nothing was exported. “granted 93,400 work visas")
    assert not out.exists()
    # Elsewhere it is written, but a script is told, and a person last.
    done = briefer("export", changed, "--to", out)
    assert done.returncode == 3
    assert out.exists()
    *_, named, last = done.stderr.splitlines()
    assert named.startswith("briefer: “granted 93,400 work visas")
    assert "NOT VERBATIM: 1 quotation is not what the article says" in last
    assert briefer("export", briefing, "--to", out, "--strict").returncode == 0


def test_the_check_names_what_to_look_at_in_the_analysts_own_words(
    briefer: Run, places: Places, tmp_path: Path
) -> None:
    file = tmp_path / "own.briefing"
    with closing(Workspace(places, journaled=False)) as workspace:
        workspace.open_sample("two-pages")
        section = workspace.briefing.sections[0]
        workspace.edit(InsertItem(section.id, 0, Comment("own", prose("In 1912 it may rain."))))
        workspace.edit(ChangeSettings(workspace.with_template("assessment")))
        workspace.save(file)
    done = briefer("check", file)
    assert done.returncode == 0, "a hint is no error"
    assert "hint: “In 1912 it may rain.”: No passage behind this contains: 1912.\n" in done.stdout
    found = json.loads(briefer("check", file, "--json").stdout)
    assert [(each["holder"], each["concern"]) for each in found["hints"] if each["holder"]] == [
        ("own", "loose"),
        ("own", "claim"),
    ]


def test_an_article_that_was_tampered_with_is_named_by_its_file(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "changed.briefing"
    with zipfile.ZipFile(briefing) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[:-9] if name.endswith(".txt") else data)
    done = briefer("check", changed)
    assert done.returncode == 1
    assert "000_a73ad9786a24c042.txt" in done.stderr
    assert "damaged" in done.stderr


def test_a_quotation_with_marked_changes_is_told_from_one_that_is_exact(
    briefer: Run, checkout: Path
) -> None:
    done = briefer("check", checkout / "resources" / "samples" / "two-pages.briefing")
    assert done.returncode == 0
    said = json.loads(
        briefer("check", checkout / "resources" / "samples" / "two-pages.briefing", "--json").stdout
    )
    marked = [each for each in said["quotations"] if each["state"] == "marked"]
    assert marked
    for each in marked:
        assert f"{each['quotation'][:20]}" in done.stdout
        assert f"”: {each['message']}\n" in done.stdout
    total = len(said["quotations"])
    last = (
        f"{total} of {total} quotations are verbatim, {len(marked)} of them but for marked changes"
    )
    assert done.stdout.endswith(f"{last}\n")


def test_a_briefing_from_files_knows_when_they_were_read(briefing: Path) -> None:
    today = dt.datetime.now().astimezone()
    for source in load(briefing).sources.values():
        captured = dt.datetime.fromisoformat(source.article.origin.captured)
        assert dt.timedelta() <= today - captured < dt.timedelta(minutes=5)


def test_an_edited_word_file_is_read_back_and_the_briefing_stays(
    briefer: Run, checkout: Path, tmp_path: Path
) -> None:
    files = checkout / "tests" / "evidence" / "readback" / "files"
    sample = tmp_path / "sample.briefing"
    sample.write_bytes((checkout / "resources" / "samples" / "two-pages.briefing").read_bytes())
    before = sample.read_bytes()
    told = briefer("readback", files / "libreoffice-tracked.docx", sample, "--data", "data")
    assert told.returncode == 1
    assert "a [-roughly-] {+nearly+} 17 percent" in told.stdout
    assert told.stdout.endswith("3 of 7 quotations are unchanged\n")
    same = briefer(
        "readback", files / "libreoffice-resaved.docx", sample, "--json", "--data", "data"
    )
    assert same.returncode == 0
    said = json.loads(same.stdout)
    assert said["clean"]
    assert {each["found"] for each in said["quotations"]} == {"bookmark"}
    damaged = tmp_path / "short.docx"
    damaged.write_bytes(before[:900])
    refused = briefer("readback", damaged, sample, "--data", "data")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "is damaged, cut short, or no Word document" in refused.stderr
    assert sample.read_bytes() == before


def test_a_section_that_no_theme_is_named_like_is_said(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    listed = tmp_path / "list.json"
    listed.write_text(json.dumps([{"section": "labour", "comment": "A typing error?"}]))
    done = briefer("new", tmp_path / "o.briefing", "--passages", listed, *seeds)
    assert done.returncode == 0
    assert "labour" in done.stderr


def test_articles_are_added_listed_found_and_removed(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    data = ("--data", tmp_path / "data")
    done = briefer("library", "add", seeds[0].parent, *data)
    assert done.returncode == 0, done.stderr
    assert "cut copy" in done.stdout
    assert done.stdout.endswith("5 added, 0 there already\n")
    assert briefer("library", "add", seeds[0], *data).stdout == "0 added, 1 there already\n"
    listed = json.loads(briefer("library", "list", "--json", *data).stdout)
    assert [each["name"] for each in listed] == [seed.name for seed in seeds]
    found = json.loads(briefer("search", "visas", "granted", "--json", *data).stdout)
    assert [hit["name"] for hit in found] == [seeds[0].name]
    text = seeds[0].read_bytes().decode()
    assert text[found[0]["start"] :].startswith("granted 93,300 work visas")
    assert "granted 93,300 work visas" in found[0]["snippet"]
    marked = {found[0]["snippet"][start:end].casefold() for start, end in found[0]["marks"]}
    assert marked <= {"visas", "granted"}
    done = briefer("library", "remove", seeds[0].name, listed[1]["article"][:12], "nope", *data)
    assert (done.returncode, done.stdout) == (1, "2 removed\n")
    assert "nope" in done.stderr
    left = briefer("library", "list", *data).stdout
    assert [line[:3] for line in left.splitlines()] == ["002", "003", "004"]


@pytest.mark.skipif(os.name != "posix", reason="signals and terminals of POSIX")
def test_ctrl_c_stops_adding_in_one_plain_line_and_a_terminal_is_shown_how_far_it_is(
    tmp_path: Path,
) -> None:
    import pty  # noqa: PLC0415 - POSIX alone has it

    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(4000):
        (folder / f"{number:04}.txt").write_text(f"The harbor {number} reopened.", encoding="utf-8")
    data = ("--data", str(tmp_path / "data"))
    terminal, own = pty.openpty()
    command = [sys.executable, "-m", "briefer", "library", "add", str(folder), *data]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=own, text=True) as running:
        os.close(own)
        shown = b""
        while b" of 4000 read" not in shown or b"\r\x1b[K0 of" in shown[-30:]:
            shown += os.read(terminal, 4096)
        running.send_signal(signal.SIGINT)
        with suppress(OSError):  # how a terminal of Linux ends
            while more := os.read(terminal, 4096):
                shown += more
        assert running.wait(timeout=60) == 130
    os.close(terminal)
    last = shown.decode().rpartition("\x1b[K")[2].strip()
    count = re.fullmatch(r"briefer: Stopped\. (\d+) added before that, which stay\.", last)
    assert count, last
    assert b"Traceback" not in shown
    listed = subprocess.run(
        [sys.executable, "-m", "briefer", "library", "list", *data],
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert 0 < len(listed.stdout.splitlines()) == int(count[1]) < 4000


def test_a_text_that_is_there_under_another_name_is_named_with_both(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    data = ("--data", tmp_path / "data")
    briefer("library", "add", seeds[0], *data)
    other = tmp_path / "other name.txt"
    other.write_bytes(seeds[0].read_bytes())
    done = briefer("library", "add", other, *data)
    assert done.stdout.splitlines() == [
        f"other name.txt: there already, as {seeds[0].name}",
        "0 added, 1 there already",
    ]


@pytest.mark.skipif(os.name != "posix", reason="names of files on POSIX")
def test_names_with_line_breaks_stay_on_one_line(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    data = ("--data", tmp_path / "data")
    names = ("two\nlines.txt", "cut\ncopy.txt", "empty\nfile.txt")
    files = [tmp_path / name for name in names]
    files[0].write_bytes(seeds[1].read_bytes())
    files[1].write_bytes(seeds[4].read_bytes())
    files[2].write_bytes(b"")
    done = briefer("library", "add", *files, *data)
    assert (len(done.stdout.splitlines()), len(done.stderr.splitlines())) == (2, 1)
    assert "two lines.txt" in done.stdout
    assert "empty file.txt" in done.stderr


def test_the_help_for_a_search_names_every_field(briefer: Run) -> None:
    words = briefer("search", "--help").stdout
    assert all(f"{field}:" in words for field in ("author", "tag", "collection", "in", "before"))


def test_the_folder_of_data_may_stand_before_the_command(
    briefer: Run, seeds: tuple[Path, ...]
) -> None:
    assert briefer("--data", "mine", "library", "add", *seeds[:2]).returncode == 0
    for way in (
        ("--data", "mine", "library", "list"),
        ("--data=mine", "library", "list"),
        ("library", "--data", "mine", "list"),
        ("library", "list", "--data=mine"),
        ("--data", "other", "library", "list", "--data", "mine"),
    ):
        done = briefer(*way)
        assert (done.returncode, len(done.stdout.splitlines())) == (0, 2), way
    assert len(json.loads(briefer("--data", "mine", "search", "--json", "visas").stdout)) == 1
    assert briefer("--data", "mine", "--version").stdout.startswith("briefer ")


def test_each_name_that_is_listed_is_one_that_can_be_removed(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    data = ("--data", tmp_path / "data")
    for at, seed in enumerate(seeds[:3]):
        folder = tmp_path / str(at)
        folder.mkdir()
        name = ["same name.txt", "same name.txt", "two  spaces: and a colon.txt"][at]
        (folder / name).write_bytes(seed.read_bytes())
        assert briefer("library", "add", folder / name, *data).returncode == 0
    record = tmp_path / "one.ris"
    record.write_text("TY  - NEWS\nTI  - A record alone\nER  - \n", encoding="utf-8")
    assert briefer("references", *data, "import", record, "--alone").returncode == 0
    rows = briefer("library", "list", *data).stdout.splitlines()
    assert len({row.split(": ")[0] for row in rows}) == 4
    for row in rows:
        name = row[: row.index(".txt") + 4] if ".txt:" in row else row.rsplit(": ", 1)[0]
        assert briefer("library", "remove", name, *data).stdout == "1 removed\n", row
    assert briefer("library", "list", *data).stdout == ""


def test_a_search_finds_no_more_than_asked_for_and_nothing_typed_is_a_mistake(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    data = ("--data", tmp_path / "data")
    briefer("library", "add", *seeds, *data)
    done = briefer("search", "korea", "NOT", "author:wee", "--limit", 2, "--json", *data)
    assert len(json.loads(done.stdout)) == 2
    done = briefer("search", "( OR *", "--json", *data)
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_a_library_that_cannot_be_used_is_one_plain_message(briefer: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    done = briefer("search", "words", "--data", tmp_path / "file")
    assert done.returncode == 1
    assert done.stderr.startswith("briefer: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command",
    [("library", "list"), ("search", "visas"), ("library", "add"), ("references", "export")],
    ids=" ".join,
)
@pytest.mark.parametrize("damage", ["cut short", "garbage"])
def test_a_damaged_library_is_said_with_where_it_lies_now(
    briefer: Run, seeds: tuple[Path, ...], tmp_path: Path, command: tuple[str, ...], damage: str
) -> None:
    data = tmp_path / "data"
    briefer("--data", data, "library", "add", seeds[0])
    library = data / "library.sqlite"
    damaged = library.read_bytes()[:30_000] if damage == "cut short" else b"garbage " * 4000
    library.write_bytes(damaged)
    more = {"add": (seeds[1],), "export": (tmp_path / "o.ris",)}.get(command[-1], ())
    done = briefer("--data", data, *command, *more)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "was damaged" in done.stderr
    (aside,) = data.glob("*.damaged-*")
    assert str(aside) in done.stderr
    assert aside.read_bytes() == damaged
    assert briefer("--data", data, "library", "list").returncode == 0


def test_references_and_passages_go_out_and_come_back(
    briefer: Run, briefing: Path, tmp_path: Path
) -> None:
    data = ("--data", tmp_path / "data")
    out = tmp_path / "all.ris"
    assert briefer("references", *data, "export", out).stdout == "5\n"
    done = briefer("references", *data, "import", out)
    assert done.returncode == 0, done.stderr
    assert "3 matched" in done.stdout
    notes = tmp_path / "notes.json"
    assert briefer("annotations", *data, "export", briefing, notes).stdout == "2\n"
    assert briefer("annotations", *data, "import", briefing, notes).stdout == (
        "0 filed, 2 there already\n"
    )
    refused = briefer("references", *data, "import", tmp_path / "gone.bib")
    assert refused.returncode == 1
    assert "Nothing was changed" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_window_without_a_display_is_one_plain_message(tmp_path: Path) -> None:
    named = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    surroundings = {name: value for name, value in os.environ.items() if name not in named}
    command = [sys.executable, "-m", "briefer", "--data", str(tmp_path / "data")]
    done = subprocess.run(
        command, capture_output=True, text=True, env=surroundings, cwd=tmp_path, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("briefer: There is no display")
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "data").exists()
