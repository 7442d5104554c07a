"""A text field for the analyst's words: bold, italic, lists, links, and chips that stay whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from briefer.domain.passage import new_id
from briefer.domain.prose import RunIn
from briefer.ui.board import prose_document
from briefer.ui.board.chips import CHARACTER, OBJECT, ChipPainter, Chips
from briefer.ui.board.words import plain, unsourced

if TYPE_CHECKING:
    from briefer.domain.prose import Citation, ParagraphKind, Prose
    from briefer.ui.board.look import Look

PROSE_MIME = "application/x-briefer-prose"
_LEADING = 122.0
"""Percent of the font's own line height."""

_OWN_KEYS = (
    QKeySequence.StandardKey.Bold,
    QKeySequence.StandardKey.Italic,
    QKeySequence("Ctrl+K"),
    QKeySequence("Ctrl+Return"),
    QKeySequence("Ctrl+Enter"),
    QKeySequence("Escape"),
)

_CLOSING: Final = f"{CHARACTER},;:.!?)”’"
"""What a quotation set after it needs a space from."""


class ProseEdit(QTextEdit):
    """Edits one text.

    Signals:
        left: Ctrl+Enter or Escape was pressed.
        link_wanted: Ctrl+K was pressed.
        failed: words for a person, of something that could not be put in as it was.
    """

    failed = Signal(str)
    left = Signal()
    link_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with an empty text."""
        super().__init__(parent)
        self._look = look
        self._chips = Chips()
        self._name = new_id("e")
        self._copied: dict[str, Prose] = {}
        tokens = look.tokens
        self.setStyleSheet(
            f"ProseEdit {{ background: transparent; border: none; color: {tokens.ink};"
            f" font-family: '{tokens.type.sans}'; font-size: {tokens.type.comment}px; }}"
        )
        self.setFont(look.fonts.comment)
        self.document().setDefaultFont(look.fonts.comment)
        self.document().setDocumentMargin(2)
        self.document().setIndentWidth(20)
        self._painter = ChipPainter(self._chips, look, self)
        self.document().documentLayout().registerHandler(OBJECT, self._painter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)

    def show_prose(self, text: Prose) -> None:
        """Show a text, with the cursor at its end."""
        prose_document.fill(self.document(), text, self._chips)
        self._open_lines()
        self._color_links()
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def prose(self) -> Prose:
        """Return the text as it stands."""
        return prose_document.read(self.document(), self._chips)

    # What the buttons do

    def toggle_bold(self) -> None:
        """Make the selection bold, or no longer so."""
        form = QTextCharFormat()
        bold = self.fontWeight() >= QFont.Weight.DemiBold
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.DemiBold)
        self.mergeCurrentCharFormat(form)

    def toggle_italic(self) -> None:
        """Make the selection italic, or no longer so."""
        form = QTextCharFormat()
        form.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(form)

    def toggle_list(self, kind: ParagraphKind) -> None:
        """Make the selected paragraphs list items of a kind, or plain again."""
        cursor = self.textCursor()
        style = prose_document.STYLES[kind]
        found = cursor.currentList()
        if found is None or found.format().style() != style:
            cursor.createList(style)
            return
        cursor.beginEditBlock()
        document = self.document()
        block = document.findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= cursor.selectionEnd():
            if (standing := block.textList()) is not None:
                standing.remove(block)
            form = block.blockFormat()
            form.setIndent(0)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
        cursor.endEditBlock()

    def link(self) -> str:
        """Return the address that the cursor stands in, or an empty string."""
        return self.currentCharFormat().anchorHref()

    def set_link(self, address: str) -> None:
        """Link the selection, or the word at the cursor, to an address; an empty one unlinks."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        elif address:
            _trim(cursor)
        form = QTextCharFormat()
        form.setAnchor(bool(address))
        form.setAnchorHref(address)
        form.setFontUnderline(bool(address))
        form.setForeground(QColor(self._look.tokens.accent if address else self._look.tokens.ink))
        if cursor.hasSelection():
            cursor.mergeCharFormat(form)
        elif address:
            cursor.insertText(address, form)

    def insert_span(self, span: Citation | RunIn) -> None:
        """Put a citation or a quoted passage in at the cursor."""
        cursor = self.textCursor()
        around = cursor.charFormat()
        if around.objectType() == OBJECT:
            around = QTextCharFormat()
        before = self.document().characterAt(cursor.selectionStart() - 1)
        if isinstance(span, RunIn) and (before.isalnum() or before in _CLOSING):
            cursor.insertText(" ", around)
        cursor.insertText(CHARACTER, self._chips.format(span))
        cursor.setCharFormat(around)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(around)
        self.setFocus()

    def selected_prose(self) -> Prose:
        """Return the selection alone."""
        cursor = self.textCursor()
        part = cursor.selectionStart(), cursor.selectionEnd()
        return prose_document.read(self.document(), self._chips, part)

    # Clipboard

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's own name
        """Return the selection as words, and as prose for this program."""
        selected = self.selected_prose()
        data = QMimeData()
        data.setText(plain(selected, self._look))
        number = str(len(self._copied))
        self._copied[number] = selected
        data.setData(PROSE_MIME, f"{self._name}:{number}".encode("ascii"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's own name
        """Take words only."""
        return source.hasText() or source.hasHtml() or source.hasFormat(PROSE_MIME)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's own name
        """Put words in without foreign formats; what was copied here keeps its own.

        What was copied in a reader is a passage quoted in the sentence.
        """
        from briefer.ui.board import quoting  # noqa: PLC0415 - loads with the first paste

        if quoting.is_span(source):
            passage = quoting.passage_of(source, self._look)
            if passage is not None:
                self.insert_span(RunIn(passage))
                self.ensureCursorVisible()
                return
            self.failed.emit(unsourced())
        cursor = self.textCursor()
        cursor.removeSelectedText()
        owner, _, number = bytes(source.data(PROSE_MIME).data()).decode("ascii").partition(":")
        own = self._copied.get(number) if owner == self._name else None
        if own is not None:
            prose_document.insert(cursor, own, self._chips)
        else:
            cursor.insertText(source.text().replace(CHARACTER, ""), cursor.charFormat())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something in a text from the window's own actions."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if any(pressed == QKeySequence(own) for own in _OWN_KEYS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Act on the keys of this field; a chip never lends its format to what is typed."""
        key, control = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        entered = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if key == Qt.Key.Key_Escape or entered:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.toggle_italic()
        elif key == Qt.Key.Key_K and control:
            self.link_wanted.emit()
        else:
            lent = self.currentCharFormat().objectType() == OBJECT
            if lent and not self.textCursor().hasSelection():
                self.setCurrentCharFormat(QTextCharFormat())
            super().keyPressEvent(event)

    def _open_lines(self) -> None:
        """Set the lines as far apart as they are painted."""
        form = QTextBlockFormat()
        form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)

    def _color_links(self) -> None:
        block = self.document().begin()
        while block.isValid():
            iterator = block.begin()
            spots = []
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().isAnchor():
                    spots.append((fragment.position(), fragment.length()))
                iterator += 1
            for position, length in spots:
                self._color(position, length)
            block = block.next()

    def _color(self, position: int, length: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setForeground(QColor(self._look.tokens.accent))
        cursor.mergeCharFormat(form)


def _trim(cursor: QTextCursor) -> None:
    """Take white space at both ends out of a selection: a drag or a double click takes it along."""
    words = cursor.selectedText()
    before, after = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
    if words.strip():
        start, end = cursor.selectionStart() + before, cursor.selectionEnd() - after
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
