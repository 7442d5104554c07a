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

from briefer.domain.prose import RunIn
from briefer.ui.board import clipboard, prose_document
from briefer.ui.board.chips import CHARACTER, OBJECT, ChipPainter, Chips
from briefer.ui.board.moves import fresh_prose
from briefer.ui.board.words import unquoted, unsourced

if TYPE_CHECKING:
    from briefer.domain.prose import Citation, ParagraphKind, Prose
    from briefer.ui.board.look import Look

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
        around = _around(cursor)
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
        """Return the selection as prose for this program, and as words for others."""
        return clipboard.words_of(self.selected_prose(), self._look)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's own name
        """Take words only."""
        kinds = (clipboard.PROSE_MIME, clipboard.CARDS_MIME)
        return source.hasText() or source.hasHtml() or any(map(source.hasFormat, kinds))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's own name
        """Put words in, with what of their form prose can hold.

        What was copied in a reader is a passage quoted in the sentence.
        """
        from briefer.ui.board import quoting  # noqa: PLC0415 - loads with the first paste

        if quoting.is_span(source):
            passage = quoting.passage_of(source, self._look)
            if passage is not None:
                self.insert_span(RunIn(passage))
            else:
                self.failed.emit(unsourced())
                self._insert_plain(source.text())
        else:
            taken = clipboard.prose_of(source, self._look)
            if not taken.whole:
                self.failed.emit(unquoted())
            if taken.text.paragraphs:
                self._insert_prose(taken.text)
            else:
                self._insert_plain(source.text())
        self.ensureCursorVisible()

    def _insert_plain(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.insertText(text.replace(CHARACTER, ""), _around(cursor))
        self.setTextCursor(cursor)

    def _insert_prose(self, text: Prose) -> None:
        """Put prose in; what is typed after it looks as what is typed before it."""
        cursor = self.textCursor()
        around = _around(cursor)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        prose_document.insert(cursor, self._fresh(text), self._chips)
        self._color_links()
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(around)

    def _fresh(self, text: Prose) -> Prose:
        """Return prose whose passages have ids of their own; what was cut comes back with its."""
        held = {each.passage.id for each in self._chips.spans if isinstance(each, RunIn)}
        standing = {each.id for each in self.prose().passages()}
        return fresh_prose(text, self._look.passages() - held | standing)

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


def _around(cursor: QTextCursor) -> QTextCharFormat:
    """Return the format of words at a cursor; a chip lends its own to none."""
    form = cursor.charFormat()
    return QTextCharFormat() if form.objectType() == OBJECT else form


def _trim(cursor: QTextCursor) -> None:
    """Take white space at both ends out of a selection: a drag or a double click takes it along."""
    words = cursor.selectedText()
    before, after = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
    if words.strip():
        start, end = cursor.selectionStart() + before, cursor.selectionEnd() - after
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
