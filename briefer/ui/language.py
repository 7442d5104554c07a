"""The language of the window: which there are, which is on, and what errors say in it.

Strings of the window go through ``QCoreApplication.translate`` where they are shown. An error and
a report (``Said``) keep template and values apart, so that ``say`` can put them in the window's
language; ``briefer.ui.deeds`` does so with the names of edits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from briefer.errors import BrieferError, Said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefer.citing import ShortWords

LANGUAGES: Final = {"en": "English", "ko": "한국어"}
"""Each in its own words, for whoever looks for it."""
ERRORS: Final = "Errors"
OURS: Final = frozenset({"kind", "reason"})
"""The values of an error that are words of our own, or of the system, and no one's name."""
LEVEL: Final = "level"
"""The value of a report that is a likelihood as it was chosen."""


def spoken(chosen: str) -> str:
    """Return the window's language: what was chosen, else the system's, else English."""
    wanted = chosen or QLocale.system().name()
    code = wanted.replace("-", "_").partition("_")[0].lower()
    return code if code in LANGUAGES else "en"


def of_page(language: str) -> str:
    """Return the language (BCP 47) that a new briefing is in, where the window speaks one."""
    return QLocale(language).name().replace("_", "-")


def speak(language: str, folder: Path) -> None:
    """Have the application speak a language from now on: its words, Qt's words, dates.

    Args:
        language: a key of ``LANGUAGES``.
        folder: of the translations; one that is missing leaves the window in English.
    """
    app = QCoreApplication.instance()
    if app is None:
        return
    if QLocale().name().partition("_")[0] != language:
        QLocale.setDefault(QLocale(language))
    if language == "en":
        return
    for name, place in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"briefer_{language}", str(folder)),
    ):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - Qt's tools look for it
    """Return a text that is translated only where it is shown; PySide6's own has no type."""
    return text


def joined(words: Sequence[str]) -> str:
    """Return words in a row as a sentence lists them: ``one, two and three``."""
    if len(words) < 2:  # noqa: PLR2004 - one word has none before it
        return "".join(words)
    form = QCoreApplication.translate("Words", "{first} and {last}")
    return form.format(first=", ".join(words[:-1]), last=words[-1])


def counted(count: int, one: str, many: str) -> str:
    """Return the words for one thing, or those for several with their ``{count}`` filled in."""
    return one if count == 1 else many.format(count=f"{count:,}")


def theme_name(name: str) -> str:
    """Return a theme's name; those that the program brings are in the window's language."""
    return QCoreApplication.translate("Themes", name) if name else ""


def template_name(name: str) -> str:
    """Return a template's name; those that the program brings are in the window's language."""
    return QCoreApplication.translate("Templates", name) if name else ""


def office_name(name: str) -> str:
    """Return the name of markings or of a yardstick; the program's own in the window's language."""
    return QCoreApplication.translate("Offices", name) if name else ""


def short_words() -> ShortWords:
    """Return the words of a source in short, as cards and lists show it."""
    from briefer.citing import ShortWords  # noqa: PLC0415 - loads with the first card

    translate = QCoreApplication.translate
    return ShortWords(
        pair=translate("Words", "{first} and {second}"),
        many=translate("Words", "{first} and others"),
        untitled=translate("Words", "untitled"),
        no_outlet=translate("Words", "outlet not stated"),
        undated=translate("Words", "undated"),
    )


def say(message: object) -> str:
    """Return what an error or a report says, in the window's language."""
    if not isinstance(message, BrieferError | Said):
        return QCoreApplication.translate(ERRORS, str(message)) if message else ""
    template = QCoreApplication.translate(ERRORS, message.text) if message.text else ""
    if not message.values:
        return template
    return template.format(**{name: _fill(name, each) for name, each in message.values.items()})


def _fill(name: str, value: object) -> object:
    """Return what fills a field of a message: our own words in the window's language."""
    if name == LEVEL:
        return QCoreApplication.translate("Levels", str(value))
    return say(value) if isinstance(value, Said) or name in OURS else value
