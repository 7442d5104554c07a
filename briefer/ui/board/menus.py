"""The board's menus: what can be done with a row, and what an editor offers to cite and quote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QDialog, QMenu

from briefer.domain.briefing import Judgment
from briefer.domain.passage import Passage, new_id
from briefer.domain.prose import Citation, RunIn
from briefer.domain.section import Comment, Section
from briefer.editing.running import run_into, stand_alone
from briefer.ui.board.article_names import names
from briefer.ui.board.attribution import AttributionDialog
from briefer.ui.board.chips import first_words
from briefer.ui.board.chooser import Chooser
from briefer.ui.board.pick import PickArticle
from briefer.ui.board.placing import PlaceDialog
from briefer.ui.board.support import rest_on, support_menu
from briefer.ui.board.theming import can_become
from briefer.ui.board.words import source_line, translate
from briefer.ui.language import theme_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from briefer.domain.prose import Prose
    from briefer.domain.section import Item
    from briefer.ui.board.actions import BoardActions
    from briefer.ui.board.look import Look
    from briefer.ui.board.rows import Row
    from briefer.ui.desk import Desk

_MOST_ARTICLES = 20


class Menus:
    """Builds menus for rows and editors."""

    def __init__(self, desk: Desk, actions: BoardActions, look: Look, parent: QWidget) -> None:
        """Offer these actions."""
        self._desk = desk
        self._do = actions
        self._look = look
        self._parent = parent
        self.choose = Chooser(desk, parent)

    def of_row(self, row: Row | None) -> QMenu:
        """Return the menu of a row, or of the empty space beside the rows."""
        menu = QMenu(self._parent)
        if row is None:
            self._add(menu, translate("Board", "Paste"), self._do.paste, "Ctrl+V")
            self._add(menu, translate("Board", "New section"), self._do.add_section)
        elif isinstance(row.value, Passage):
            self._passage(menu, row.value)
        elif isinstance(row.value, Comment):
            self._comment(menu, row.value)
        elif isinstance(row.value, Section):
            self._section(menu, row.value)
        elif isinstance(row.value, Judgment):
            self._judgment(menu, row.value)
        else:
            self._front(menu)
        return menu

    # Rows

    def _passage(self, menu: QMenu, passage: Passage) -> None:
        self._add(
            menu,
            translate("Board", "Show in article"),
            lambda: self._desk.show_passage(passage.id),
            "Return",
        )
        self._add(menu, translate("Board", "Copy as quotation"), self._do.copy, "Ctrl+C")
        self._add(menu, translate("Board", "Cut"), self._do.cut, "Ctrl+X")
        self._add(menu, translate("Board", "Paste after"), self._do.paste, "Ctrl+V")
        menu.addSeparator()
        if not passage.typed:
            self._add(menu, translate("Board", "Mark changes…"), lambda: self.ask_changes(passage))
        self._add(
            menu, translate("Board", "Speaker and source…"), lambda: self.ask_attribution(passage)
        )
        self._add(menu, translate("Board", "Place in the source…"), lambda: self.ask_place(passage))
        self._add(
            menu, translate("Board", "Where else is this said?"), lambda: self.show_else(passage)
        )
        self._add(menu, translate("Board", "Comment after"), self._do.add_comment, "Ctrl+M")
        above = self._comment_above(passage.id)
        if above:
            self._add(
                menu,
                translate("Board", "Run into the comment above"),
                lambda: self._do.do(run_into(self._do.briefing, passage.id, above)),
            )
        self._common(menu, passage)

    def _comment(self, menu: QMenu, comment: Comment) -> None:
        self._add(
            menu,
            translate("Board", "Edit"),
            lambda: self._do.editor_wanted.emit(comment.id),
            "Return",
        )
        self._add(menu, translate("Board", "Copy"), self._do.copy, "Ctrl+C")
        self._add(menu, translate("Board", "Cut"), self._do.cut, "Ctrl+X")
        self._add(menu, translate("Board", "Paste after"), self._do.paste, "Ctrl+V")
        for passage in comment.text.passages():
            first = first_words(self._look.quoted(passage))
            name = translate("Board", "Set {words} by itself").format(words=first)
            self._add(menu, _plain(name), self._alone(passage.id))
        self._run_ins(menu, comment.text)
        self._common(menu, comment)

    def _run_ins(self, menu: QMenu, text: Prose) -> None:
        """Offer to mark changes in the passages that are quoted within a text."""
        for passage in text.passages():
            if not passage.typed:
                name = translate("Board", "Mark changes in {words}…").format(
                    words=first_words(self._look.quoted(passage))
                )
                self._add(menu, _plain(name), self._changer(passage))
            name = translate("Board", "Where else is {words} said?").format(
                words=first_words(self._look.quoted(passage))
            )
            self._add(menu, _plain(name), self._finder(passage))

    def _finder(self, passage: Passage) -> Callable[[], None]:
        return lambda: self.show_else(passage)

    def _changer(self, passage: Passage) -> Callable[[], None]:
        return lambda: self.ask_changes(passage)

    def _alone(self, passage: str) -> Callable[[], None]:
        return lambda: self._do.do(stand_alone(self._do.briefing, passage))

    def _common(self, menu: QMenu, item: Item) -> None:
        chosen = self._do.chosen_items()
        self.choose.add_portions(menu, item, chosen if item.id in chosen else ())
        menu.addSeparator()
        self._add(menu, translate("Board", "Move up"), lambda: self._do.shift(-1), "Alt+Up")
        self._add(menu, translate("Board", "Move down"), lambda: self._do.shift(1), "Alt+Down")
        target = menu.addMenu(translate("Board", "Move to"))
        for section in self._do.briefing.sections:
            self._add(target, _plain(section.heading), self._mover(section.id))
        menu.addSeparator()
        self._add(menu, translate("Board", "Remove"), self._do.remove, "Del")

    def _mover(self, section: str) -> Callable[[], None]:
        return lambda: self._do.move_chosen_to(section)

    def _section(self, menu: QMenu, section: Section) -> None:
        key = section.id
        self._add(
            menu, translate("Board", "Rename"), lambda: self._do.editor_wanted.emit(key), "F2"
        )
        self._add(
            menu, translate("Board", "Comment"), lambda: self._do.add_comment(key, 0), "Ctrl+M"
        )
        self._add(menu, translate("Board", "Paste"), self._do.paste, "Ctrl+V")
        self._add(
            menu,
            translate("Board", "Suggest passages…"),
            lambda: self._desk.suggestions_requested.emit(key),
        )
        self._themes(menu.addMenu(translate("Board", "Theme")), section)
        if self._do.briefing.theme(section.theme) is not None:
            self._add(menu, translate("Board", "Color…"), lambda: self.ask_color(section.theme))
        self.choose.add_portions(menu, section)
        menu.addSeparator()
        self._add(
            menu, translate("Board", "Move up"), lambda: self._do.shift_section(key, -1), "Alt+Up"
        )
        self._add(
            menu,
            translate("Board", "Move down"),
            lambda: self._do.shift_section(key, 1),
            "Alt+Down",
        )
        number = [each.id for each in self._do.briefing.sections].index(key) + 1
        self._add(
            menu, translate("Board", "New section below"), lambda: self._do.add_section(number)
        )
        menu.addSeparator()
        self._add(
            menu, translate("Board", "Remove section"), lambda: self._do.remove_section(key), "Del"
        )

    def _themes(self, menu: QMenu, section: Section) -> None:
        for theme in self._do.briefing.themes:
            self._choice(
                menu, theme_name(theme.name), section.theme == theme.id, section.id, theme.id
            )
        menu.addSeparator()
        none = self._do.briefing.theme(section.theme) is None
        self._choice(menu, translate("Board", "No theme"), none, section.id, "")
        if can_become(self._do.briefing, section):
            menu.addSeparator()
            words = translate("Board", "New theme “{heading}”").format(heading=section.heading)
            self._add(menu, _plain(words), lambda: self._do.add_theme(section.id))

    def _choice(self, menu: QMenu, name: str, on: bool, section: str, theme: str) -> None:  # noqa: FBT001 - one line of a menu
        action = menu.addAction(_plain(name))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self._do.set_theme(section, theme))

    def _judgment(self, menu: QMenu, judgment: Judgment) -> None:
        key = judgment.id
        self._add(
            menu, translate("Board", "Edit"), lambda: self._do.editor_wanted.emit(key), "Return"
        )
        self._add(menu, translate("Board", "Add key judgment"), self._do.add_judgment)
        self._run_ins(menu, judgment.text)
        menu.addMenu(support_menu(menu, judgment, self._desk, self._look))
        self.choose.add_portions(menu, judgment)
        menu.addSeparator()
        self._add(menu, translate("Board", "Move up"), lambda: self._do.shift(-1), "Alt+Up")
        self._add(menu, translate("Board", "Move down"), lambda: self._do.shift(1), "Alt+Down")
        menu.addSeparator()
        self._add(menu, translate("Board", "Remove"), self._do.remove, "Del")

    def of_support(self, judgment: Judgment) -> QMenu:
        """Return the menu in which is chosen what a judgment rests on."""
        return support_menu(self._parent, judgment, self._desk, self._look)

    def rest_on(self, judgment: str, items: Iterable[str]) -> None:
        """Have a judgment rest on the passages that were dropped on it."""
        rest_on(self._desk, judgment, items)

    def _front(self, menu: QMenu) -> None:
        self._add(menu, translate("Board", "Front matter…"), self._desk.front_requested.emit)
        for name, inside in (
            (translate("Board", "Template"), self.choose.templates(menu)),
            (translate("Board", "Marking"), self.choose.markings(menu)),
        ):
            inside.setTitle(name)
            menu.addMenu(inside)
        self.choose.add_portions(menu, self._do.briefing.front)
        menu.addSeparator()
        self._add(menu, translate("Board", "Edit bottom line"), self._do.edit_bottom_line)
        self._run_ins(menu, self._do.briefing.bottom_line)
        self._add(menu, translate("Board", "Add key judgment"), self._do.add_judgment)
        self._add(menu, translate("Board", "New section"), self._do.add_section)

    # Editors

    def cite(self, menu: QMenu, put: Callable[[Citation], None]) -> None:
        """Offer the articles: those cited already first, then the library's."""
        cited = self._do.briefing.cited()
        every = [each.id for each in self._desk.workspace.summaries()]
        others = [each for each in every if each not in set(cited)]
        shown = others[:_MOST_ARTICLES]
        named = names((*cited, *shown), self._look)
        self._articles(menu, {each: named[each] for each in cited}, put)
        menu.addSeparator()
        self._articles(menu, {each: named[each] for each in shown}, put)
        if len(others) > _MOST_ARTICLES:
            menu.addSeparator()
            self._add(menu, translate("Board", "Other article…"), lambda: self._pick(every, put))
        if not every and not cited:
            menu.addAction(translate("Board", "No articles yet")).setEnabled(False)

    def quote(self, menu: QMenu, put: Callable[[RunIn], None], section: str) -> None:
        """Offer the passages of a section, or of all sections where none is named."""
        sections = [each for each in self._do.briefing.sections if each.items]
        if section:
            found = [each for each in sections if each.id == section]
            self._passages(menu, found[0].items if found else (), put)
            return
        for each in sections:
            self._passages(menu.addMenu(_plain(each.heading)), each.items, put)
        if not sections:
            self._passages(menu, (), put)

    def _articles(
        self, menu: QMenu, named: Mapping[str, str], put: Callable[[Citation], None]
    ) -> None:
        for article, name in named.items():
            self._add(menu, _plain(name), self._citer(article, put))

    def _citer(self, article: str, put: Callable[[Citation], None]) -> Callable[[], None]:
        return lambda: put(Citation(article))

    def _pick(self, every: Iterable[str], put: Callable[[Citation], None]) -> None:
        articles = {name: article for article, name in names(every, self._look).items()}
        dialog = PickArticle(sorted(articles, key=str.casefold), self._parent)
        if _agreed(dialog) and dialog.chosen() in articles:
            put(Citation(articles[dialog.chosen()]))

    def _passages(self, menu: QMenu, items: Iterable[object], put: Callable[[RunIn], None]) -> None:
        found = [each for each in items if isinstance(each, Passage)]
        for passage in found:
            name = f"{first_words(self._look.quoted(passage))}  {source_line(passage, self._look)}"
            self._add(menu, _plain(name), self._quoter(passage, put))
        if not found:
            menu.addAction(translate("Board", "No passages are filed here yet")).setEnabled(False)

    def _quoter(self, passage: Passage, put: Callable[[RunIn], None]) -> Callable[[], None]:
        return lambda: put(RunIn(replace(passage, id=new_id("p"))))

    # Dialogs

    def ask_changes(self, passage: Passage) -> None:
        """Let a person mark what is left out, put in, or the source's own fault."""
        source = self._look.source(passage.article)
        if source is None:
            return
        from briefer.ui.dialogs.quotation import QuotationDialog  # noqa: PLC0415 - loads when used

        language = self._do.briefing.settings.language
        dialog = QuotationDialog(passage, source, self._look.tokens, language, self._parent)
        if _agreed(dialog) and dialog.passage() != passage:
            self._do.replace_passage(dialog.passage())

    def show_else(self, passage: Passage) -> None:
        """Show where else in the library the same is said, and take what a person confirms."""
        from briefer.ui.dialogs.elsewhere import ElsewhereDialog  # noqa: PLC0415 - loads when used

        window = self._parent.window()
        for open_one in window.findChildren(ElsewhereDialog):
            if isinstance(open_one, ElsewhereDialog) and open_one.passage == passage.id:
                open_one.raise_()
                open_one.activateWindow()
                return
        dialog = ElsewhereDialog(self._desk, passage, self._look.tokens, window)
        dialog.passage_changed.connect(self._do.replace_passage)
        dialog.show()

    def ask_attribution(self, passage: Passage) -> None:
        """Ask who is quoted and whom the article cites."""
        dialog = AttributionDialog(passage, self._parent)
        if _agreed(dialog):
            self._do.replace_passage(dialog.passage())

    def ask_place(self, passage: Passage) -> None:
        """Ask where in its source a passage stands."""
        counted = self._look.located(replace(passage, locator=None))
        dialog = PlaceDialog(passage, counted, self._parent)
        if _agreed(dialog):
            self._do.replace_passage(dialog.passage())

    def ask_color(self, theme: str) -> None:
        """Ask for a theme's color."""
        found = self._do.briefing.theme(theme)
        if found is None:
            return
        color = QColorDialog.getColor(
            QColor(found.color),
            self._parent,
            translate("Board", "Color of {name}").format(name=found.name),
        )
        if color.isValid():
            self._do.set_color(theme, color.name())

    def _comment_above(self, passage: str) -> str:
        """Return the id of the nearest comment above a passage in its section, or empty."""
        place = self._do.briefing.place(passage)
        if place is None:
            return ""
        above = place[0].items[: place[1]]
        return next((item.id for item in reversed(above) if isinstance(item, Comment)), "")

    def _add(self, menu: QMenu, name: str, act: Callable[[], object], key: str = "") -> None:
        action = menu.addAction(f"{name}\t{key}" if key else name)
        action.triggered.connect(lambda _checked=False: act())


def _plain(text: str) -> str:
    """Return a text that a menu shows as it is, without taking ``&`` for a mnemonic."""
    return text.replace("&", "&&")


def _agreed(dialog: QDialog) -> bool:
    """Ask, and let go of the dialog, whose parent would keep it as long as the window stands."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
