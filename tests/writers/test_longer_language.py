"""A page in a language of longer words: nothing stays in English, and nothing leaves the page."""

from __future__ import annotations

import io
import re
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

from briefer.composing import compose, languages
from briefer.composing.labels import ENGLISH
from briefer.editing import ChangeSettings
from briefer.workspace import Workspace
from briefer.writers.pdf import write
from tests.ui.access.pseudo import pseudo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.workspace import Places

_KEPT = ("outer", "inner", "sic", "ellipsis", "brackets", "no_date", "levels", "stronger", "pair")
"""Signs, and words that are stored or that a citation style says itself."""


def longer(labels: Any, name: str = "") -> Any:  # noqa: ANN401 - labels are trees of several types
    """Return the words of a language as the pseudo-language says them."""
    if name in _KEPT:
        return labels
    if is_dataclass(labels) and not isinstance(labels, type):
        each = {f.name: longer(getattr(labels, f.name), f.name) for f in fields(labels)}
        return replace(labels, **each)
    if isinstance(labels, tuple):
        return tuple(longer(each) for each in labels)
    if isinstance(labels, str):
        return (
            pseudo(labels) if re.search(r"[A-Za-z]{2}", re.sub(r"\{.*?\}", "", labels)) else labels
        )
    return {key: longer(each) for key, each in labels.items()}


def said(labels: Any, name: str = "") -> Iterator[str]:  # noqa: ANN401 - as above
    """Yield each whole phrase of a language."""
    if name in _KEPT:
        return
    if is_dataclass(labels):
        for field in fields(labels):
            yield from said(getattr(labels, field.name), field.name)
    elif isinstance(labels, tuple):
        for each in labels:
            yield from said(each)
    elif isinstance(labels, str):
        if re.fullmatch(r"[^{]*[a-z] [a-z][^{]*", labels):
            yield labels
    else:
        for each in labels.values():
            yield from said(each)


@pytest.mark.parametrize("template", ["long-report", "action-memo"])
def test_a_page_in_a_longer_language_is_whole(
    template: str, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(languages._ALL, "eo", longer(ENGLISH))
    with closing(Workspace(places, journaled=False)) as workspace:
        workspace.open_sample("long")
        marked = {"appraisal": True, "portions": True, "profile": workspace.choices.profiles()[-1]}
        settings = replace(workspace.briefing.settings, template=template, language="eo", **marked)
        workspace.edit(ChangeSettings(settings))
        job = workspace.job()
    document = compose(job.briefing, job.sources, now=job.now, template=job.template)
    made = io.BytesIO()
    write(document, job.template.design, made)
    margins = job.template.design.margins
    text = ""
    with closing(pypdfium2.PdfDocument(made.getvalue())) as pages:
        for page in pages:
            right = page.get_width() - margins.right
            words = page.get_textpage()
            text += words.get_text_bounded()
            for number in range(words.count_chars()):
                if words.get_text_range(number, 1).strip():  # a space may hang at a line's end
                    start, _, end, _ = words.get_charbox(number)
                    assert margins.left - 1 <= start <= end <= right + 1
    flat = " ".join(text.split())
    assert "«" in flat
    assert [phrase for phrase in said(ENGLISH) if phrase in flat] == []
