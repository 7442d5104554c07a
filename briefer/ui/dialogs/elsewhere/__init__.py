"""Where else a passage's words are said: what was found, why, and what a person makes of it.

``words`` says it, ``card`` shows one find, ``dialog`` looks them up and takes what is confirmed.
"""

from briefer.ui.dialogs.elsewhere.dialog import ElsewhereDialog

__all__ = ["ElsewhereDialog"]
