"""One style sheet and one palette, made from the tokens, for every standard widget.

Widgets say what they are by the dynamic property ``kind`` (``primary``, ``outline``, ``quiet``,
``link``, ``name`` for buttons; ``display``, ``soft``, ``faint``, ``ok``, ``danger`` for labels;
``search``, ``field`` for inputs; ``bar``, ``pane``, ``status``, ``banner``, ``rule`` for frames)
and the sheet says how that looks. Kinds that one pane alone has are in ``pane_styles``. What paints
itself takes the same tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QPalette

from briefer.ui.pane_styles import panes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.ui.tokens import Tokens

SHEET_ICONS: Final = (
    ("check", "on_accent"),
    ("chevron-down", "soft"),
    ("chevron-up", "soft"),
    ("chevron-right", "soft"),
    ("chevron-left", "soft"),
    ("folder-new", "soft"),
    ("list", "soft"),
    ("text", "soft"),
    ("question", "accent"),
    ("warning", "missing"),
)
"""Icons that the sheet shows, each with the token that colors it."""


def palette(tokens: Tokens) -> QPalette:
    """Return the palette, for what a style sheet does not reach."""
    drawn = QPalette()
    role = QPalette.ColorRole
    for name, color in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.paper),
        (role.AlternateBase, tokens.pane),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.faint),
        (role.Button, tokens.pane),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.on_accent),
        (role.Highlight, tokens.selection),
        (role.HighlightedText, tokens.ink),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.pop),
        (role.ToolTipText, tokens.pop_ink),
        (role.Accent, tokens.accent),
        (role.Light, tokens.paper),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.edge),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.shadow),
    ):
        drawn.setColor(name, QColor(color))
    off = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(tokens.faint)
        faded.setAlphaF(0.6)
        drawn.setColor(off, name, faded)
    return drawn


def sheet(tokens: Tokens, icons: Mapping[str, str]) -> str:
    """Return the style sheet.

    Args:
        tokens: the scheme.
        icons: the path of each of SHEET_ICONS by its name; may be empty.
    """
    parts = (_ground, _buttons, _inputs, _choices, _lists, _menus, _bars, _popups, _dialogs)
    return "\n".join((*(part(tokens, icons) for part in parts), panes(tokens)))


def _ground(t: Tokens, _icons: Mapping[str, str]) -> str:
    return f"""
QWidget {{ font-family: "{t.type.sans}"; font-size: {t.type.ui:.0f}px; }}
QMainWindow, QDialog, QMessageBox {{ background: {t.pane}; }}
QLabel {{ background: transparent; color: {t.ink}; }}
QLabel[kind="display"] {{ font-family: "{t.type.serif}"; font-weight: 600;
  font-size: {t.type.board_title:.0f}px; }}
QLabel[kind="soft"] {{ color: {t.soft}; }}
QLabel[kind="faint"] {{ color: {t.faint}; }}
QLabel[kind="ok"] {{ color: {t.ok}; }}
QLabel[kind="danger"] {{ color: {t.danger}; }}
QFrame[kind="pane"] {{ background: {t.pane}; border: none; }}
QFrame[kind="card"] {{ background: {t.paper}; border: 1px solid {t.line};
  border-radius: {t.radius.control}px; }}
QLabel[kind="quote"] {{ font-family: "{t.type.serif}"; font-size: {t.type.quote:.0f}px; }}
QFrame[kind="rule"] {{ background: {t.line}; border: none; }}
QMessageBox QLabel#qt_msgbox_label {{ font-size: {t.type.heading:.0f}px; font-weight: 600; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QDialogButtonBox QPushButton {{ min-width: 76px; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:hover, QSplitter::handle:focus {{ background: {t.accent}; }}
"""


def _buttons(t: Tokens, icons: Mapping[str, str]) -> str:
    radius = t.radius.control
    return f"""
QPushButton, QToolButton {{ color: {t.ink}; background: {t.paper}; border: 1px solid {t.edge};
  border-radius: {radius}px; padding: 6px 12px; min-height: 18px; outline: none; }}
QPushButton:hover, QToolButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.line}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {_faded(t)}; border-color: {t.line}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.accent}; padding: 5px 11px; }}
QPushButton:default, QPushButton[kind="primary"], QToolButton[kind="primary"] {{
  color: {t.on_accent}; background: {t.accent}; border: 1px solid {t.accent}; font-weight: 600; }}
QPushButton:default:hover, QPushButton[kind="primary"]:hover, QToolButton[kind="primary"]:hover {{
  background: {_deeper(t)}; border-color: {_deeper(t)}; }}
QPushButton:default:focus, QPushButton[kind="primary"]:focus, QToolButton[kind="primary"]:focus {{
  border: 2px solid {t.ink}; }}
QPushButton:default:disabled, QPushButton[kind="primary"]:disabled,
QToolButton[kind="primary"]:disabled {{ color: {t.soft}; background: {t.field};
  border-color: {t.line}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ color: {t.soft}; background: transparent;
  border: 1px solid transparent; padding: 6px 5px; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ color: {t.ink};
  background: {t.hover}; }}
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked {{ color: {t.ink};
  background: {t.field}; border-color: {t.edge}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border: 2px solid {t.accent};
  padding: 5px 4px; }}
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled {{ color: {_faded(t)}; }}
QPushButton[kind="link"], QToolButton[kind="link"] {{ color: {t.accent}; background: transparent;
  border: 1px solid transparent; padding: 2px 4px; text-decoration: underline; }}
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover {{ color: {t.ink}; }}
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus {{ border: 2px solid {t.accent};
  padding: 1px 3px; border-radius: {t.radius.chip}px; }}
QToolButton[kind="primary"], QToolButton[kind="outline"] {{ padding: 6px 8px; }}
QToolButton[kind="primary"]:focus, QToolButton[kind="outline"]:focus {{ padding: 5px 7px; }}
QToolButton::menu-indicator {{ {_image(icons, "chevron-down")} width: 12px; height: 12px;
  subcontrol-position: right center; right: 6px; }}
"""


def _inputs(t: Tokens, icons: Mapping[str, str]) -> str:
    return f"""
QLineEdit, QTextEdit[kind="field"], QPlainTextEdit[kind="field"], QSpinBox, QComboBox, QDateEdit {{
  color: {t.ink}; background: {t.paper}; border: 1px solid {t.edge};
  border-radius: {t.radius.control}px; padding: 5px 9px; min-height: 20px;
  selection-background-color: {t.selection}; selection-color: {t.ink};
  placeholder-text-color: {t.faint}; }}
QLineEdit:focus, QTextEdit[kind="field"]:focus, QPlainTextEdit[kind="field"]:focus, QSpinBox:focus,
QComboBox:focus, QDateEdit:focus {{ border: 2px solid {t.accent}; padding: 4px 8px; }}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{ color: {_faded(t)};
  background: {t.field}; border-color: {t.line}; }}
QLineEdit[kind="search"] {{ background: {t.field};
  border: 1px solid {t.edge if t.strong else t.field};
  border-radius: {t.radius.field}px; min-height: 22px; }}
QLineEdit[kind="search"]:hover {{ border-color: {t.edge}; }}
QLineEdit[kind="search"]:focus {{ border: 2px solid {t.accent}; }}
QSpinBox QLineEdit, QComboBox QLineEdit, QDateEdit QLineEdit {{ border: none; padding: 0;
  min-height: 0; background: transparent; }}
QSpinBox QLineEdit:focus, QComboBox QLineEdit:focus, QDateEdit QLineEdit:focus {{ border: none;
  padding: 0; }}
QSpinBox {{ qproperty-alignment: AlignCenter; }}
QSpinBox[kind="number"] {{ qproperty-alignment: "AlignLeft | AlignVCenter"; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ {_image(icons, "chevron-down")} width: 14px; height: 14px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 20px; background: transparent; }}
QSpinBox::up-arrow {{ {_image(icons, "chevron-up")} width: 12px; height: 12px; }}
QSpinBox::down-arrow {{ {_image(icons, "chevron-down")} width: 12px; height: 12px; }}
QTextEdit, QPlainTextEdit, QTextBrowser {{ color: {t.ink}; background: {t.paper};
  selection-background-color: {t.selection}; selection-color: {t.ink}; }}
"""


def _choices(t: Tokens, icons: Mapping[str, str]) -> str:
    return f"""
QCheckBox, QRadioButton {{ color: {t.ink}; spacing: 8px; background: transparent;
  border: 2px solid transparent; border-radius: {t.radius.chip}px; padding: 2px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {_faded(t)}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator, QTreeWidget::indicator, QRadioButton::indicator {{
  width: 16px; height: 16px; border: 1px solid {t.edge}; background: {t.paper};
  border-radius: {t.radius.chip}px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {t.field};
  border-color: {t.line}; }}
QCheckBox::indicator:checked, QTreeWidget::indicator:checked {{ background: {t.accent};
  border-color: {t.accent}; {_image(icons, "check")} }}
QCheckBox::indicator:checked:disabled {{ background: {t.edge}; border-color: {t.edge}; }}
QRadioButton::indicator:checked {{ border: 5px solid {t.accent}; width: 8px; height: 8px; }}
QProgressBar {{ background: {t.field}; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
"""


def _lists(t: Tokens, _icons: Mapping[str, str]) -> str:
    return f"""
QAbstractScrollArea {{ border: none; }}
QAbstractItemView {{ color: {t.ink}; background: {t.paper}; outline: none;
  selection-background-color: {t.selection}; selection-color: {t.ink}; }}
QListWidget, QTreeWidget, QTableWidget {{
  border: 1px solid {t.edge}; border-radius: {t.radius.control}px; padding: 3px; }}
QComboBox QAbstractItemView, QDialog QComboBox QAbstractItemView,
QDialog QComboBox QAbstractItemView:focus {{ border: 1px solid {t.edge}; border-radius: 0;
  padding: 0; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.selection}; color: {t.ink}; }}
QDialog QListView, QDialog QTreeView, QDialog QTextBrowser, QDialog QPlainTextEdit {{
  border: 1px solid {t.edge}; border-radius: {t.radius.control}px; padding: 3px; }}
QDialog QListView:focus, QDialog QTreeView:focus, QDialog QTextBrowser:focus,
QDialog QPlainTextEdit:focus {{ border: 2px solid {t.accent}; padding: 2px; }}
QDialog QTextBrowser[kind="sheet"] {{ border: 2px solid transparent; border-radius: 0;
  padding: 0; }}
QDialog QTextBrowser[kind="sheet"]:focus {{ border-color: {t.accent}; }}
QListWidget:focus, QTreeWidget:focus, QTableWidget:focus {{ border: 2px solid {t.accent};
  padding: 2px; }}
QListWidget::item, QDialog QListView::item, QComboBox QAbstractItemView::item {{
  padding: 5px 8px; min-height: 20px; border-radius: {t.radius.chip}px; }}
QTreeWidget::item {{ padding: 4px 2px; }}
QListWidget::item:hover {{ background: {t.hover}; }}
QListWidget::item:selected {{ background: {t.selection}; color: {t.ink}; }}
QHeaderView::section {{ color: {t.soft}; background: {t.pane}; border: none;
  border-bottom: 1px solid {t.line}; padding: 5px 8px; font-weight: 600; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: 2px; }}
QScrollBar::handle:vertical {{ margin: 3px 3px 3px 4px; }}
QScrollBar::handle:horizontal {{ margin: 4px 3px 3px 3px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
"""


def _menus(t: Tokens, icons: Mapping[str, str]) -> str:
    return f"""
QMenuBar {{ background: {t.pane}; color: {t.soft}; padding: 2px 1px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: {t.radius.chip}px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {t.field}; color: {t.ink}; }}
QMenu {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.edge}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: {t.radius.chip}px; }}
QMenu::item:selected {{ background: {t.selection}; }}
QMenu::item:disabled {{ color: {_faded(t)}; background: transparent; }}
QMenu[kind="headed"]::item:disabled {{ color: {t.soft}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::right-arrow {{ {_image(icons, "chevron-right")} width: 12px; height: 12px;
  margin-right: 6px; }}
QMenu::indicator {{ width: 14px; height: 14px; margin-left: 8px; border: 1px solid {t.edge};
  border-radius: {t.radius.chip}px; }}
QMenu::indicator:exclusive {{ border-radius: 7px; }}
QMenu::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  {_image(icons, "check")} }}
QMenu::indicator:exclusive:checked {{ image: none; }}
"""


def _bars(t: Tokens, _icons: Mapping[str, str]) -> str:
    return f"""
QFrame[kind="bar"] {{ background: {t.pane}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[kind="status"] {{ background: {t.pane}; border: none; border-top: 1px solid {t.line}; }}
QFrame[kind="status"] QLabel, QFrame[kind="status"] QToolButton {{
  font-size: {t.type.small:.0f}px; }}
QFrame[kind="status"] QToolButton {{ color: {t.soft}; background: transparent; border: none;
  padding: 2px 3px 0 3px; margin: 0 -5px; min-height: 0; }}
QFrame[kind="status"] QToolButton[kind="ok"] {{ color: {t.ok}; }}
QFrame[kind="status"] QToolButton[kind="danger"] {{ color: {t.danger}; }}
QFrame[kind="status"] QToolButton:hover {{ color: {t.ink}; text-decoration: underline; }}
QFrame[kind="status"] QToolButton:focus {{ border: 2px solid {t.accent}; padding: 0 1px; }}
QFrame[kind="banner"] {{ background: {t.field}; border: 1px solid {t.edge}; }}
QFrame[kind="banner"][tone="danger"] {{ border-left: 4px solid {t.danger}; }}
QFrame[kind="banner"][tone="notice"] {{ border-left: 4px solid {t.missing}; }}
QFrame[kind="banner"][tone="quiet"] {{ border-left: 4px solid {t.ok}; }}
QToolButton[kind="name"] {{ color: {t.ink}; background: transparent; border: 1px solid transparent;
  padding: 4px 6px; font-size: {t.type.heading:.0f}px; font-weight: 600; text-align: left; }}
QToolButton[kind="name"][untitled="true"] {{ color: {t.soft}; }}
QToolButton[kind="name"]:hover {{ background: {t.hover}; }}
QToolButton[kind="name"]:focus {{ border: 2px solid {t.accent}; padding: 3px 5px; }}
"""


def _popups(t: Tokens, _icons: Mapping[str, str]) -> str:
    return f"""
QToolTip {{ color: {t.pop_ink}; background: {t.pop}; border: 1px solid {t.pop_line};
  padding: 5px 8px; font-size: {t.type.small:.0f}px; }}
"""


def _dialogs(t: Tokens, icons: Mapping[str, str]) -> str:
    """Return how Qt's own dialogs look where the system has none: icons of the one family."""
    drawn = {
        "QMessageBox": {"messagebox-question": "question", "messagebox-warning": "warning"},
        "QFileDialog": {
            "filedialog-backward": "chevron-left",
            "backward": "chevron-left",
            "forward": "chevron-right",
            "filedialog-parent-directory": "chevron-up",
            "filedialog-new-directory": "folder-new",
            "filedialog-listview": "list",
            "filedialog-detailedview": "text",
        },
    }
    rules = "".join(
        f'{widget} {{ {use}-icon: url("{icons[name]}"); }}\n'
        for widget, uses in drawn.items()
        for use, name in uses.items()
        if name in icons
    )
    return f"""
{rules}
QTabWidget::pane {{ border: none; border-top: 1px solid {t.line}; }}
QTabBar::tab {{ color: {t.soft}; background: transparent; padding: 6px 12px;
  border: 1px solid transparent; border-bottom: 2px solid transparent; }}
QTabBar::tab:hover {{ color: {t.ink}; }}
QTabBar::tab:selected {{ color: {t.ink}; font-weight: 600; border-bottom-color: {t.accent}; }}
QTabBar::tab:focus {{ border: 1px solid {t.accent}; border-bottom-width: 2px; }}
QGroupBox {{ font-weight: 600; border: 1px solid {t.line}; border-radius: {t.radius.control}px;
  margin-top: 20px; padding: 8px; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px; }}
QFileDialog QToolButton {{ padding: 3px 5px; }}
QFileDialog QToolButton:focus {{ padding: 2px 4px; }}
QFileDialog QToolButton:checked {{ background: {t.field}; }}
"""


def _image(icons: Mapping[str, str], name: str) -> str:
    return f'image: url("{icons[name]}");' if name in icons else "image: none;"


def _faded(t: Tokens) -> str:
    faint = QColor(t.faint)
    return f"rgba({faint.red()}, {faint.green()}, {faint.blue()}, 150)"


def _deeper(t: Tokens) -> str:
    accent = QColor(t.accent)
    return (accent.lighter(112) if t.dark else accent.darker(115)).name()
