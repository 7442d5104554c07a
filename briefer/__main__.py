"""The composition root: the command line, then the window or a batch job.

The only place that finds ``resources`` and ``seeds`` and decides where a person's data lies.
A batch job loads no Qt.
"""

from __future__ import annotations

import argparse
import builtins
import gc
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from briefer import __version__
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import ModuleType
    from typing import TextIO

    from briefer.workspace import Places

FAILED = 1
UNUSABLE = 2
DIFFERS = 3
"""A file was written, and a quotation in it is not what its article says. Not 1, as the file is
there; not 0, as a script that looks at nothing else must not send it on."""
STOPPED = 130
"""As shells say of what Ctrl+C ended."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Briefer.

    Returns:
        0 where all went well; 1 where something could not be done, a quotation differs from its
        article, or a file that was read back is not as it was written; 2 where the arguments, or a
        file to be checked, cannot be used; 3 where a document was exported in which a quotation
        differs from its article; 130 where Ctrl+C stopped it.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _first(given) not in {*_COMMANDS, "-h", "--help", "--version"}:
        return _window(given)
    options = _parser().parse_args(given)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", newline="\n")
    try:
        return int(_COMMANDS[options.command](options))
    except BrieferError as error:
        _say(f"briefer: {error}", file=sys.stderr)
        return UNUSABLE if options.command in {"check", "readback"} else FAILED
    except KeyboardInterrupt:
        _say("briefer: Stopped.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED


def _say(words: str, *, file: TextIO | None = None) -> None:
    """Print words, some of which may be foreign: nothing in them moves a terminal's cursor."""
    print(_CONTROL.sub("\ufffd", words), file=file)


def _first(given: Sequence[str]) -> str:
    """Return the first argument but for the folder of data, which may stand before a command."""
    rest = list(given)
    while rest and rest[0].partition("=")[0] == "--data":
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    return rest[0] if rest else ""


def find_places(data: Path | None = None) -> Places:
    """Return where things lie.

    Args:
        data: the folder of a person's data; the platform's local data folder where None.
    """
    from briefer.workspace import Places  # noqa: PLC0415 - help and version need none of it

    package = Path(__file__).resolve().parent
    checkout = package.parent
    installed = (package / "resources").is_dir()
    if data is None:
        import platformdirs  # noqa: PLC0415 - only where no folder was named

        data = platformdirs.user_data_path("briefer", appauthor=False)
    return Places(
        resources=package / "resources" if installed else checkout / "resources",
        seeds=None if installed else checkout / "seeds",
        data=data,
    )


def load_window() -> ModuleType:
    """Return ``briefer.ui.app``, loaded with Qt.

    PySide6 puts an import function of its own in place of Python's, for those who write
    ``from __feature__ import``, and reads the source of every module that is imported from then on.
    Briefer asks for no such feature, so Python's own is put back.

    Python's collector rests from here: what loads stays, and looking through it over and over finds
    nothing. The window collects by itself, see ``briefer.ui.sweeping``.
    """
    gc.disable()
    from briefer.ui.bindings import put_off  # noqa: PLC0415 - for the window alone

    plain = builtins.__import__
    with put_off():
        import PySide6.QtCore  # noqa: F401, PLC0415 - Qt loads for the window alone

    builtins.__import__ = plain
    from briefer.ui import app  # noqa: PLC0415 - the same

    return app


def _window(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="briefer",
        description="Open the window, with a briefing or with articles to add.",
        epilog="Without a window: briefer read | new | export | check | library | search |"
        " readback | references | annotations | desktop, each with --help.",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="keep library and journals here"
    )
    parser.add_argument("--scheme", choices=("system", "light", "dark"), default="system")
    parser.add_argument(
        "--debug",
        action="store_true",
        default=bool(os.environ.get("BRIEFER_DEBUG")),
        help="write to the log which action held the window up; so does BRIEFER_DEBUG=1",
    )
    options = parser.parse_args(arguments)
    places, run = find_places(options.data), load_window().run
    return int(run(places, options.files, scheme=options.scheme, debug=options.debug))


def _read(options: argparse.Namespace) -> int:
    from briefer.workspace import batch  # noqa: PLC0415 - loads for this command alone

    found = batch.read(options.files)
    if options.json:
        _print_json([batch.reading(s) for s in found.sources])
    else:
        _say("\n".join(line for source in found.sources for line in batch.lines(source)))
    for failure in found.failures:
        _say(f"briefer: {failure}", file=sys.stderr)
    if found.passed_over:
        count = f"{found.passed_over} file{'s' if found.passed_over > 1 else ''}"
        _say(f"briefer: {count} of other kinds passed over", file=sys.stderr)
    return FAILED if found.failures else 0


def _new(options: argparse.Namespace) -> int:
    from briefer.workspace import batch  # noqa: PLC0415 - loads for this command alone

    own = batch.new(
        find_places(options.data), options.out, options.passages, options.files, options.replace
    )
    for heading in own:
        _say(f"briefer: no theme is named “{heading}”: it is a section of its own", file=sys.stderr)
    print(options.out)
    return 0


def _export(options: argparse.Namespace) -> int:
    from briefer.document.sheet import Sheet  # noqa: PLC0415 - loads for this command alone
    from briefer.workspace import batch  # noqa: PLC0415 - loads for this command alone

    wanted = batch.Wanted(
        style=options.style,
        paper=options.paper,
        language=options.language,
        template=options.template,
        sheet=Sheet(options.handout),
        release=options.release,
        office=options.office,
        strict=options.strict,
    )
    done = batch.export(find_places(options.data), options.file, options.to, wanted)
    for warning in done.warnings:
        _say(f"briefer: {warning}", file=sys.stderr)
    print("\n".join(str(path) for path in done.written), flush=True)
    for line in done.differing:
        _say(f"briefer: {line}", file=sys.stderr)
    if not done.differing:
        return 0
    count = len(done.differing)
    which = "1 quotation is" if count == 1 else f"{count} quotations are"
    _say(
        f"briefer: WRITTEN, BUT NOT VERBATIM: {which} not what the article says (above)."
        " Mend that and export again; with --strict nothing is written then.",
        file=sys.stderr,
    )
    return DIFFERS


def _check(options: argparse.Namespace) -> int:
    from briefer.workspace import batch  # noqa: PLC0415 - loads for this command alone

    found = batch.check(find_places(options.data), options.file)
    for warning in found.warnings:
        _say(f"briefer: {warning}", file=sys.stderr)
    if options.json:
        _print_json(found.plain())
        return FAILED if found.differing else 0
    for line in (*found.differing, *found.marked, *found.hinted):
        _say(line)
    total = found.verbatim + found.unchecked + len(found.differing)
    unchecked = f"; {found.unchecked} typed by hand, not checked" if found.unchecked else ""
    marked = f", {len(found.marked)} of them but for marked changes" if found.marked else ""
    _say(f"{found.verbatim} of {total} quotations are verbatim{marked}{unchecked}")
    return FAILED if found.differing else 0


def _readback(options: argparse.Namespace) -> int:
    from briefer.workspace import batch  # noqa: PLC0415 - loads for this command alone

    found = batch.readback(find_places(options.data), options.edited, options.file)
    for warning in found.warnings:
        _say(f"briefer: {warning}", file=sys.stderr)
    if options.json:
        _print_json(found.details)
    else:
        _say("\n".join(found.lines))
    return 0 if found.clean else FAILED


def _references(options: argparse.Namespace) -> int:
    from briefer.workspace import exchange_batch  # noqa: PLC0415 - loads for this command alone

    places, tell = find_places(options.data), _Ear()
    if options.deed == "export":
        count = exchange_batch.export_references(places, options.out, options.articles, tell)
        return _told([str(count)], (), tell)
    lines, failures = exchange_batch.import_references(
        places, options.file, tell, alone=options.alone
    )
    return _told(lines, failures, tell)


def _annotations(options: argparse.Namespace) -> int:
    from briefer.workspace import exchange_batch  # noqa: PLC0415 - loads for this command alone

    places, tell = find_places(options.data), _Ear()
    if options.deed == "export":
        count = exchange_batch.export_annotations(places, options.file, options.json, tell)
        return _told([str(count)], (), tell)
    lines, failures = exchange_batch.import_annotations(places, options.file, options.json, tell)
    return _told(lines, failures, tell)


class _Ear:
    """Hears what went wrong and says it at once.

    Attributes:
        status: the exit status that follows from what was heard.
    """

    def __init__(self) -> None:
        self.status = 0

    def __call__(self, words: str) -> None:
        _say(f"briefer: {' '.join(words.split())}", file=sys.stderr)
        self.status = FAILED


def _told(lines: Sequence[str], failures: Iterable[str], tell: _Ear) -> int:
    _say("\n".join(lines))
    for failure in failures:
        tell(failure)
    return tell.status


def _library(options: argparse.Namespace) -> int:
    from briefer.workspace import shelving  # noqa: PLC0415 - loads for this command alone

    places, tell = find_places(options.data), _Ear()
    if options.action == "list":
        summaries = shelving.listed(places, tell)
        if options.json:
            _print_json([shelving.details(summary) for summary in summaries])
        else:
            for summary, name in zip(summaries, shelving.names(summaries), strict=True):
                _say(_line({**shelving.entry(summary), "name": name}))
        return tell.status
    if options.action == "remove":
        removed, failed = shelving.remove(places, options.named, tell)
        _say(f"{len(removed)} removed")
    else:
        from briefer.workspace.terminal import progress  # noqa: PLC0415 - the same

        try:
            with progress() as step:
                added = shelving.add(places, options.files, tell, step)
        except shelving.StoppedError as error:
            tell(str(error))
            return STOPPED
        failed = list(added.report.failed)
        for remark in (*added.remarks, *added.report.notes):
            _say(" ".join(remark.split()))
        _say(f"{len(added.report.added)} added, {len(added.report.known)} there already")
    for failure in failed:
        tell(failure)
    return tell.status


def _search(options: argparse.Namespace) -> int:
    from briefer.workspace import shelving  # noqa: PLC0415 - loads for this command alone

    places, tell = find_places(options.data), _Ear()
    found = shelving.search(places, " ".join(options.words), options.limit, tell)
    if options.json:
        _print_json(found)
    else:
        for hit in found:
            _say(f"{_line(hit)}\n  {hit['snippet']}")
    return tell.status


def _print_json(data: object) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=1)
    print(_CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def _line(entry: Mapping[str, object]) -> str:
    """Return what names an article as one line for people."""
    known = [str(entry[key]) for key in ("title", "author", "outlet", "issued") if entry[key]]
    return f"{entry['name']}: {' · '.join(known) or 'nothing stated'}"


def _desktop(options: argparse.Namespace) -> int:
    from briefer.workspace import desktop  # noqa: PLC0415 - loads for this command alone

    if not desktop.available():
        _say("briefer: this system knows programs by their installation", file=sys.stderr)
        return FAILED
    files = desktop.add(find_places()) if options.deed == "add" else desktop.remove()
    print("\n".join(map(str, files)))
    return 0


_COMMANDS = {
    "read": _read,
    "new": _new,
    "export": _export,
    "check": _check,
    "readback": _readback,
    "references": _references,
    "annotations": _annotations,
    "desktop": _desktop,
    "library": _library,
    "search": _search,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefer",
        usage="briefer [FILE ...]\n"
        "       briefer read | new | export | check | readback | library | search | references |"
        " annotations | desktop ...",
        description="Select passages from articles into themed sections, export a cited briefing.",
        epilog="Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"briefer {__version__}")
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="keep library and journals here"
    )
    commands = parser.add_subparsers(dest="command", required=True, prog="briefer")

    read = commands.add_parser("read", help="show how article files are read")
    read.add_argument("files", nargs="+", type=Path, metavar="FILE", help="or a folder of them")
    read.add_argument(
        "--json", action="store_true", help="as a JSON array, positions in code points"
    )

    new = commands.add_parser("new", help="make a briefing from articles and a list of passages")
    new.add_argument("out", type=Path, metavar="OUT.briefing")
    new.add_argument("files", nargs="+", type=Path, metavar="FILE", help="the articles")
    new.add_argument("--passages", type=Path, required=True, metavar="LIST.json")
    new.add_argument("--replace", action="store_true", help="replace OUT.briefing if it is there")

    export = commands.add_parser("export", help="write a briefing as Word document or PDF")
    export.add_argument("file", type=Path, metavar="FILE.briefing")
    export.add_argument(
        "--to", type=Path, action="append", required=True, metavar="OUT.docx|OUT.pdf"
    )
    export.add_argument("--style", metavar="NAME|FILE.csl", default="", help="citation style")
    export.add_argument("--paper", choices=("a4", "letter"), default="")
    export.add_argument(
        "--language", metavar="TAG", default="", help="of labels, dates and marks, such as ko"
    )
    export.add_argument("--template", metavar="NAME", default="", help="such as action-memo")
    export.add_argument(
        "--handout",
        choices=("single", "two-up", "notes", "booklet"),
        default="single",
        help="how the pages of a PDF lie on sheets",
    )
    export.add_argument(
        "--release", action="store_true", help="leave out provenance and who edited a Word file"
    )
    export.add_argument(
        "--office", type=Path, metavar="FILE.dotx", help="a Word template whose looks win"
    )

    export.add_argument(
        "--strict",
        action="store_true",
        help="write nothing where a quotation differs from its article; else the status is 3",
    )

    check = commands.add_parser(
        "check", help="hold each quotation against its article, and look at your own words"
    )
    check.add_argument("file", type=Path, metavar="FILE.briefing")
    check.add_argument(
        "--json", action="store_true", help="as a JSON object, positions in code points"
    )

    readback = commands.add_parser(
        "readback", help="tell what others did to a briefing in Word; changes nothing"
    )
    readback.add_argument("edited", type=Path, metavar="EDITED.docx")
    readback.add_argument("file", type=Path, metavar="FILE.briefing")
    readback.add_argument("--json", action="store_true", help="as JSON")

    desktop = commands.add_parser("desktop", help="add Briefer to the menus, with its files")
    desktop.add_argument("deed", choices=("add", "remove"))
    for command in (
        new,
        export,
        check,
        readback,
        *_exchange(commands),
        *_library_parsers(commands),
    ):
        # Where it is left out here, what was said before the command holds.
        command.add_argument(
            "--data", type=Path, metavar="FOLDER", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
    return parser


def _exchange(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """Add the commands that trade with other programs."""
    references = commands.add_parser("references", help="read or write CSL-JSON, RIS and BibTeX")
    deeds = references.add_subparsers(dest="deed", required=True)
    taken = deeds.add_parser("import", help="fill in what articles of the library lack")
    taken.add_argument("file", type=Path, metavar="FILE|FOLDER", help="a folder brings its files")
    taken.add_argument("--alone", action="store_true", help="add records without an article too")
    given = deeds.add_parser("export", help="write the references of articles")
    given.add_argument("out", type=Path, metavar="OUT.json|OUT.ris|OUT.bib")
    given.add_argument("articles", nargs="*", metavar="ID", help="all of the library without any")

    annotations = commands.add_parser("annotations", help="read or write W3C Web Annotations")
    deeds = annotations.add_subparsers(dest="deed", required=True)
    for deed, story in (("export", "write a briefing's passages"), ("import", "file passages")):
        each = deeds.add_parser(deed, help=story)
        each.add_argument("file", type=Path, metavar="FILE.briefing")
        each.add_argument("json", type=Path, metavar="FILE.json")
    return references, annotations


def _library_parsers(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
) -> list[argparse.ArgumentParser]:
    """Add what concerns the library of all articles."""
    library = commands.add_parser("library", help="add, list and remove articles of the library")
    actions = library.add_subparsers(dest="action", required=True)
    add = actions.add_parser("add", help="add article files and folders of them")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE|FOLDER")
    every = actions.add_parser("list", help="list all articles")
    every.add_argument("--json", action="store_true", help="as a JSON array")
    remove = actions.add_parser("remove", help="remove articles as they are listed; files stay")
    remove.add_argument("named", nargs="+", metavar="ID|NAME")

    search = commands.add_parser(
        "search",
        help="find articles by their words",
        description="All words must occur. Quote a phrase; join words with AND, OR, NOT (or a"
        " hyphen right before a word; then begin with --) and parentheses; narrow with author:,"
        " outlet:, title:, tag:, collection:, before: and after: (2016, 2016-06 or 2016-06-09)."
        " in:SECTION is for the window, where a briefing is open: here it finds nothing.",
    )
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument(
        "--json", action="store_true", help="as a JSON array, positions in code points"
    )
    search.add_argument("--limit", type=_count, default=50, metavar="N", help="50 unless given")
    return [library, add, every, remove, search]


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # Such a program starts itself again for each process that reads files or sets pages.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
