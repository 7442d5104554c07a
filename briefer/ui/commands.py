"""The table of actions and the menus made of it. What an action does lives with its handler."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.ui.actions import Row
from briefer.ui.look import Scheme

if TYPE_CHECKING:
    from briefer.ui.window import Window

MENUS: Final = (
    ("&File", "new open recent - save save_as - export_word export_pdf - print - quit"),
    ("&Edit", "undo redo - cut copy paste - find - front"),
    ("&Insert", "section comment judgment"),
    (
        "&View",
        (
            "preview zoom_in zoom_out zoom_fit - see_shelf see_board"
            " - go_shelf go_reader go_board - system light dark"
        ),
    ),
    ("&Tools", "check"),
    ("&Help", "samples - keys logs - about"),
)
"""Each menu's title and entries: ids of actions or submenus, ``-`` is a line between them."""

SUBMENUS: Final = {"recent": "Open &recent", "samples": "Open a &sample"}


def table(window: Window) -> tuple[Row, ...]:
    """Return every action of the window."""
    return (
        *_file(window),
        *_edit(window),
        *_insert(window),
        *_view(window),
        *_other(window),
    )


def _file(w: Window) -> tuple[Row, ...]:
    files = w.files
    return (
        Row("new", "&New", files.new, "Start an empty briefing", "Ctrl+N", "new"),
        Row("open", "&Open…", files.open, "Open a briefing", "Ctrl+O", "open"),
        Row("save", "&Save", files.save, "Save the briefing in its file", "Ctrl+S", "save"),
        Row("save_as", "Save &as…", files.save_as, "Save in another file", "Ctrl+Shift+S"),
        Row(
            "export_word",
            "Export &Word…",
            w.export_word,
            "Export for Word, with real footnotes",
            "Ctrl+E",
            "word",
            "Export Word",
        ),
        Row(
            "export_pdf",
            "Export P&DF…",
            w.export_pdf,
            "Export as PDF",
            "Ctrl+Shift+E",
            "export",
            "Export PDF",
        ),
        Row("print", "&Print…", w.print, "Print the pages", "Ctrl+P", "print", "Print"),
        Row("quit", "&Quit", w.close, "Close Briefer", "Ctrl+Q", "quit"),
    )


def _edit(w: Window) -> tuple[Row, ...]:
    return (
        Row("undo", "&Undo", w.desk.undo, "Take the last edit back", "Ctrl+Z", "undo", "Undo"),
        Row(
            "redo",
            "&Redo",
            w.desk.redo,
            "Make again what was taken back",
            "Ctrl+Shift+Z",
            "redo",
            "Redo",
        ),
        Row("cut", "Cu&t", lambda: w.hand_over("cut"), "Cut what is selected", "Ctrl+X", "cut"),
        Row(
            "copy", "&Copy", lambda: w.hand_over("copy"), "Copy what is selected", "Ctrl+C", "copy"
        ),
        Row(
            "paste",
            "&Paste",
            lambda: w.hand_over("paste"),
            "Paste from the clipboard",
            "Ctrl+V",
            "paste",
        ),
        Row(
            "find", "&Find in the article…", w.find, "Find words in the article", "Ctrl+F", "search"
        ),
        Row(
            "front",
            "Front matter and &settings…",
            w.sheets.front,
            "Title, reader, date, marking, paper and citation style",
            "Ctrl+D",
            "settings",
        ),
    )


def _insert(w: Window) -> tuple[Row, ...]:
    return (
        Row(
            "section",
            "&Section",
            lambda: w.insert(w.board.add_section),
            "Add a section at the end",
            "Ctrl+Shift+N",
            "section",
        ),
        Row(
            "comment",
            "&Comment",
            lambda: w.insert(w.board.add_comment),
            "Add words of your own after the chosen card",
            "Ctrl+M",
            "comment",
        ),
        Row(
            "judgment",
            "&Key judgment",
            lambda: w.insert(w.board.add_judgment),
            "Add a key judgment",
            "Ctrl+Shift+J",
            "judgment",
        ),
    )


def _view(w: Window) -> tuple[Row, ...]:
    return (
        Row(
            "preview",
            "&Preview",
            w.show_preview,
            "See the pages as they print",
            "F5",
            "preview",
            checkable=True,
        ),
        Row("zoom_in", "Zoom &in", w.zoom_in, "Show text or pages larger", "Ctrl++", "zoom-in"),
        Row(
            "zoom_out", "Zoom &out", w.zoom_out, "Show text or pages smaller", "Ctrl+-", "zoom-out"
        ),
        Row(
            "zoom_fit", "Usual si&ze", w.zoom_fit, "Show text or pages as at first", "Ctrl+0", "fit"
        ),
        Row("see_shelf", "&Articles", w.see_shelf, "Show the articles", "F7", checkable=True),
        Row("see_board", "&Briefing", w.see_board, "Show the briefing", "F8", checkable=True),
        Row(
            "go_shelf",
            "Go to ar&ticles",
            lambda: w.go_to(w.shelf),
            "Put the keys there",
            "Ctrl+Alt+1",
        ),
        Row(
            "go_reader",
            "Go to rea&der",
            lambda: w.go_to(w.reader),
            "Put the keys there",
            "Ctrl+Alt+2",
        ),
        Row(
            "go_board",
            "Go to brie&fing",
            lambda: w.go_to(w.board),
            "Put the keys there",
            "Ctrl+Alt+3",
        ),
        *(
            Row(
                scheme.value,
                words,
                lambda _on=True, scheme=scheme: w.choose_scheme(scheme),
                f"{tip} colors",
                checkable=True,
                group="scheme",
            )
            for scheme, words, tip in (
                (Scheme.SYSTEM, "Follow the s&ystem", "The system's"),
                (Scheme.LIGHT, "&Light", "Light"),
                (Scheme.DARK, "Dar&k", "Dark"),
            )
        ),
    )


def _other(w: Window) -> tuple[Row, ...]:
    return (
        Row(
            "check",
            "&Check quotations",
            w.check,
            "Hold every quotation against its article",
            "F9",
            "check",
        ),
        Row("keys", "&Keyboard", w.sheets.keys, "All keys on one sheet", "F1", "keyboard"),
        Row("logs", "Open the &log folder", w.sheets.logs, "Where faults are written down", "", ""),
        Row("about", "&About Briefer", w.sheets.about, "Version and licenses", "", "info"),
    )
