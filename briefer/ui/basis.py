"""Where a value of a reference comes from, in words: above an article and in the editor alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.domain.reference import BasisKind

if TYPE_CHECKING:
    from briefer.domain.reference import Basis

translate = QCoreApplication.translate


def basis_words(basis: Basis, article: str = "") -> str:
    """Return where a value came from, as ``taken from 003…, line 39``.

    Args:
        basis: what is known of that.
        article: what the article it was taken from is called here; its whole name where empty.
    """
    at = basis.line is not None
    match basis.kind:
        case BasisKind.STATED if at:
            words = translate("Basis", "stated at line {line}")
        case BasisKind.STATED if basis.note:
            # The note says where: the file's properties, a message's headers, a page's metadata.
            words = translate("Basis", "stated in the file")
        case BasisKind.STATED:
            words = translate("Basis", "stated in the text")
        case BasisKind.TAKEN if at:
            words = translate("Basis", "taken from {name}, line {line}")
        case BasisKind.TAKEN:
            words = translate("Basis", "taken from {name}")
        case BasisKind.INFERRED:
            words = translate("Basis", "inferred")
        case BasisKind.TYPED:
            words = translate("Basis", "typed in")
        case BasisKind.UNKNOWN:
            words = translate("Basis", "unknown")
    return words.format(name=article or basis.article, line=basis.line)
