"""The table of actions, the menus made of it, and which method of the window each one calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.ui.actions import Row
from briefer.ui.look import Lines, Scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefer.ui.window import Window

TABLE: Final = (
    # File
    Row("new", "&New", "Ctrl+N", "Start an empty briefing"),
    Row("open", "&Open…", "Ctrl+O", "Open a briefing"),
    Row("save", "&Save", "Ctrl+S", "Save the briefing in its file"),
    Row("save_as", "Save &as…", "Ctrl+Shift+S", "Save the briefing in another file"),
    Row(
        "save_template", "Save as te&mplate…", "", "Keep these sections and looks for new briefings"
    ),
    Row("earlier", "Earlier &versions…", "", "What was saved before, to look at or go back to"),
    Row(
        "readback",
        "&Compare with edited Word file…",
        "",
        "What others did to your quotations and words in Word",
    ),
    Row("export_word", "Export &Word…", "Ctrl+E", "Export for Word, with real footnotes"),
    Row("export_pdf", "Export P&DF…", "Ctrl+Shift+E", "Export as PDF"),
    Row(
        "export_release",
        "Export for re&lease…",
        "",
        "A Word file that holds nothing of how it was made",
    ),
    Row(
        "import_references",
        "Import re&ferences…",
        "",
        "RIS, BibTeX or CSL-JSON from a reference manager",
    ),
    Row(
        "import_folder",
        "Import an e&xported folder…",
        "",
        "References with their files, as Zotero exports them",
    ),
    Row("export_references", "&Export references…", "", "For a reference manager"),
    Row("import_passages", "&Import passages…", "", "Web Annotations of another program"),
    Row("export_passages", "Export passa&ges…", "", "As Web Annotations, for other programs"),
    Row("print", "&Print…", "Ctrl+P", "Print the pages", icon="print"),
    Row("quit", "&Quit", "Ctrl+Q", "Close Briefer"),
    # Edit
    Row("undo", "&Undo", "Ctrl+Z", "Take the last edit back", icon="undo"),
    Row("redo", "&Redo", "Ctrl+Shift+Z", "Make again what was taken back", icon="redo"),
    Row("cut", "Cu&t", "Ctrl+X", "Cut what is selected"),
    Row("copy", "&Copy", "Ctrl+C", "Copy what is selected"),
    Row("paste", "&Paste", "Ctrl+V", "Paste from the clipboard"),
    Row("find", "&Find…", "Ctrl+F", "Find words in the article, or in the briefing from there"),
    Row(
        "find_briefing",
        "Find in the &briefing…",
        "Ctrl+Shift+F",
        "Find words in titles, passages, comments and sources of the briefing",
    ),
    Row(
        "front", "Front &matter and settings…", "Ctrl+D", "Reader, date, marking, paper, citations"
    ),
    Row("theme_keys", "Theme &keys…", "", "Choose the keys that file a selection under a theme"),
    # Insert
    Row("section", "&Section", "Ctrl+Shift+N", "Add a section at the end"),
    Row("comment", "&Comment", "Ctrl+M", "Add words of your own after the chosen card"),
    Row("judgment", "&Key judgment", "Ctrl+Shift+J", "Add a key judgment"),
    Row(
        "record",
        "Source without &text…",
        "",
        "Add a book, report, cable, meeting or scan, to quote from it by hand",
    ),
    # View
    Row("preview", "&Preview", "F5", "See the pages as they print", icon="preview", checkable=True),
    Row(
        "apart",
        "Preview in its own &window",
        "Shift+F5",
        "See the pages beside the article",
        checkable=True,
    ),
    Row("zoom_in", "Zoom &in", "Ctrl++ Ctrl+=", "Show text or pages larger"),
    Row("zoom_out", "Zoom &out", "Ctrl+-", "Show text or pages smaller"),
    Row("zoom_fit", "Usual si&ze", "Ctrl+0", "Show text or pages as at first"),
    Row("see_shelf", "&Articles", "F7", "Show or hide the articles", checkable=True),
    Row("see_board", "&Briefing", "F8", "Show or hide the briefing", checkable=True),
    Row("go_shelf", "Go to ar&ticles", "Ctrl+Alt+1", "Move to the articles"),
    Row("go_reader", "Go to the open a&rticle", "Ctrl+Alt+2", "Move to the open article"),
    Row("go_board", "Go to brie&fing", "Ctrl+Alt+3", "Move to the briefing"),
    Row("system", "Follow the s&ystem", "", "Colors as the system has them", group="scheme"),
    Row("light", "&Light", "", "Light colors", group="scheme"),
    Row("dark", "Dar&k", "", "Dark colors", group="scheme"),
    Row("lines_close", "&Close", "", "Lines of articles close together", group="lines"),
    Row("lines_usual", "&Usual", "", "Lines of articles as at first", group="lines"),
    Row("lines_wide", "&Wide", "", "Lines of articles far apart", group="lines"),
    Row("strong", "&High contrast", "", "Text and lines as clear as can be", checkable=True),
    # Tools and help
    Row(
        "check",
        "&Check",
        "F9",
        "Hold every quotation against its article, and look at your own words",
    ),
    Row(
        "hints",
        "&Hints on your own words",
        "",
        "Figures and names that no passage has, and what the yardstick asks of your words",
        checkable=True,
    ),
    Row(
        "appraise",
        "&Appraise sources…",
        "",
        "Reliability, credibility, origin and interest of each source",
    ),
    Row("suggest", "&Suggest passages…", "Ctrl+G", "See what may belong in each section"),
    Row("newer", "Compare with the &newer text…", "", "How what you quote stands in a newer text"),
    Row("kept", "&What is kept here…", "", "For how long, and removing a briefing everywhere"),
    Row("tour", "Quick &tour", "", "What the parts of the window are for, on a sample"),
    Row("keys", "&Keyboard", "F1", "All keys on one sheet"),
    Row(
        "desktop",
        "Add to the system's &menus",
        "",
        "Briefer among the programs, and briefings that open with it",
    ),
    Row("logs", "Open the &log folder", "", "Where faults are written down"),
    Row("about", "&About Briefer", "", "Version and licenses"),
)

MENUS: Final = (
    (
        "&File",
        (
            "new kinds open recent - save save_as save_template earlier readback"
            " - export_word export_release export_pdf handouts office"
            " - import_references import_folder export_references import_passages export_passages"
            " - print forms - quit"
        ),
    ),
    ("&Edit", "undo redo - cut copy paste - find find_briefing - front theme_keys"),
    ("&Insert", "section comment judgment - articles record"),
    (
        "&View",
        (
            "preview apart - zoom_in zoom_out zoom_fit lines - see_shelf see_board"
            " - go_shelf go_reader go_board - colors languages"
        ),
    ),
    ("&Tools", "check hints - appraise suggest newer - kept"),
    ("&Help", "tour samples - keys - desktop logs - about"),
)
"""Each menu's title and entries: ids of actions or submenus, ``-`` is a line between them."""

SUBMENUS: Final = {
    "recent": "Open &recent",
    "samples": "Open a &sample",
    "kinds": "New from &template",
    "colors": "&Colors",
    "lines": "Line &spacing",
    "languages": "&Language",
    "handouts": "&Handout as PDF",
    "forms": "Print a hando&ut",
    "office": "Word template",
    "articles": "Add &articles",
}


def handlers(w: Window) -> Mapping[str, Callable[..., object]]:
    """Return what each action of the table calls; one that is on or off hands over which."""
    return {
        "new": w.files.new,
        "open": w.files.open,
        "save": w.files.save,
        "save_as": w.files.save_as,
        "save_template": w.files.save_template,
        "earlier": w.traces.earlier,
        "kept": w.traces.kept,
        "readback": w.readback.ask,
        "export_word": w.export_word,
        "export_pdf": w.export_pdf,
        "export_release": w.export_release,
        "import_references": w.exchanges.import_references,
        "import_folder": w.exchanges.import_folder,
        "export_references": w.exchanges.export_references,
        "import_passages": w.exchanges.import_passages,
        "export_passages": w.exchanges.export_passages,
        "print": w.print,
        "quit": w.close,
        "undo": w.undo,
        "redo": w.redo,
        "cut": lambda: w.hand_over("cut"),
        "copy": lambda: w.hand_over("copy"),
        "paste": lambda: w.hand_over("paste"),
        "find": w.begin_find,
        "find_briefing": w.find_in_briefing,
        "front": w.sheets.front,
        "section": lambda: w.insert(w.board.add_section),
        "comment": lambda: w.insert(w.board.add_comment),
        "judgment": lambda: w.insert(w.board.add_judgment),
        "record": w.sheets.record,
        "preview": w.middle.show_preview,
        "apart": w.middle.show_apart,
        "zoom_in": w.middle.zoom_in,
        "zoom_out": w.middle.zoom_out,
        "zoom_fit": w.middle.zoom_fit,
        "see_shelf": w.see_shelf,
        "see_board": w.see_board,
        "go_shelf": lambda: w.go_to(w.shelf),
        "go_reader": lambda: w.go_to(w.reader),
        "go_board": lambda: w.go_to(w.board),
        "system": lambda _on: w.choose_scheme(Scheme.SYSTEM),
        "light": lambda _on: w.choose_scheme(Scheme.LIGHT),
        "dark": lambda _on: w.choose_scheme(Scheme.DARK),
        "strong": w.choose_contrast,
        "lines_close": lambda _on: w.choose_lines(Lines.CLOSE),
        "lines_usual": lambda _on: w.choose_lines(Lines.USUAL),
        "lines_wide": lambda _on: w.choose_lines(Lines.WIDE),
        "check": w.check,
        "hints": w.want_hints,
        "appraise": w.sheets.appraise,
        "suggest": w.sheets.suggestions,
        "newer": w.newer.compare,
        "keys": w.sheets.keys,
        "theme_keys": w.sheets.theme_keys,
        "desktop": w.sheets.desktop,
        "tour": w.sheets.tour,
        "logs": w.sheets.logs,
        "about": w.sheets.about,
    }
