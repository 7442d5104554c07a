"""The line under a quotation: who says it, in what outlet, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.composing.dates import issued_text

if TYPE_CHECKING:
    from briefer.composing.labels import Labels
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Name, Reference


def attribution(passage: Passage, reference: Reference, labels: Labels) -> str:
    """Return the line, such as ``Corrado and Moore, Foreign Affairs, June 9, 2016``.

    What is not known is said: ``Author and outlet not stated, undated``. Where only one of the two
    is missing the other stands alone, and the source list says what is missing.
    """
    origin = labels.separator.join(
        part for part in (_authors(reference.authors, labels), _outlet(reference)) if part
    )
    if passage.speaker and origin:
        origin = labels.sources.speaker.format(speaker=passage.speaker, origin=origin)
    elif passage.speaker:
        origin = labels.sources.speaker_no_origin.format(speaker=passage.speaker)
    parts = [origin or labels.sources.no_origin, issued_text(reference.issued, labels.dates)]
    if passage.citing:
        parts.append(labels.sources.citing.format(cited=passage.citing))
    return labels.separator.join(parts)


def _outlet(reference: Reference) -> str:
    return reference.text("container-title")


def _authors(names: tuple[Name, ...], labels: Labels) -> str:
    """Return one author's whole name, the family names of two, the first of more."""
    if len(names) == 1:
        return names[0].display()
    families = [name.literal or name.surname or name.given for name in names]
    match families:
        case []:
            return ""
        case [first, second]:
            return labels.pair.format(first=first, second=second)
        case _:
            return labels.many.format(first=families[0])
