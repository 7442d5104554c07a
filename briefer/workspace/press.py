"""Setting a briefing on paper: compose, choose the contents list, write, put the file in place.

Every function takes all it needs in a Job, which crosses to another process by pickle, so that the
window can have it done elsewhere. A file appears whole or not at all.
"""

from __future__ import annotations

import contextlib
import io
from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.composing import Draft
from briefer.document.layout import Layout
from briefer.errors import BrieferError, reason
from briefer.workspace.job import Proof
from briefer.writers import docx, pdf
from briefer.writers.pdf.errors import PdfError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefer.composing.corroboration import Backing
    from briefer.document.design import Design
    from briefer.document.document import Document
    from briefer.workspace.job import Job

    Progress = Callable[[float], None]

_CHARACTERS_A_PAGE = 2400
"""Of set text with its notes: only to see at once that a briefing is long."""


class ExportError(BrieferError):
    """A file could not be written; what stood in its place still does."""


def proof(job: Job, progress: Progress | None = None) -> Proof:
    """Set a briefing as PDF, with a contents list from ``design.contents_from`` pages up.

    Raises:
        BrieferError: a reference cannot be formatted or a character cannot be printed.
        CancelledError: ``progress`` raised it.
    """
    document, layout, data = _set(job, progress, contents=_surely_long(job))
    if not layout.contents and layout.pages >= job.template.design.contents_from:
        document, layout, data = _set(job, progress, contents=True)
    return Proof(document, layout, data)


def export(  # noqa: PLR0913 - what is written, and the ways of a Word file
    job: Job,
    path: Path,
    layout: Layout | None = None,
    progress: Progress | None = None,
    *,
    release: bool = False,
    office: bytes | None = None,
) -> Layout:
    """Write a briefing to a ``.docx`` or ``.pdf`` file.

    Args:
        job: what to write.
        path: the file; what is there is replaced once the new one is whole.
        layout: that of the same briefing's proof, where there is one: a Word file's contents list
            takes its page numbers from it.
        progress: gets fractions from 0 to 1.
        release: whether a Word file leaves out where its quotations came from, the annex on them,
            and who edited it.
        office: the bytes of an office's own Word template, whose looks win.

    Returns:
        The layout of the pages; for a Word file that of its proof, as far as there is one.

    Raises:
        ExportError: the suffix is another one, or the folder or disk refuses the file.
        BrieferError: as ``proof``.
    """
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        finished = proof(job, progress)
        _put(path, finished.data)
        return finished.layout
    if suffix != ".docx":
        raise ExportError(
            "“{name}” is neither a .docx nor a .pdf file. Nothing was written.", name=path.name
        )
    if release and job.briefing.settings.annex:
        settings = replace(job.briefing.settings, annex=False)
        job, layout = replace(job, briefing=replace(job.briefing, settings=settings)), None
    if layout is None and not _surely_long(job):
        layout = _layout(job)
    contents = _surely_long(job) if layout is None else layout.contents
    made = draft(job)
    # While pandoc, in a process of its own, words the notes.
    _prepare_word()
    document = made.finished(contents=contents)
    if release:
        # The footer tells the draft's number and the time of export.
        document = replace(document, furniture=replace(document.furniture, footer=""))
    buffer = io.BytesIO()
    docx.write(
        document,
        job.template.design,
        buffer,
        options=docx.Options(release=release, template=office),
        layout=layout,
        progress=progress,
    )
    _put(path, buffer.getvalue())
    return layout or Layout(contents=contents)


def _prepare_word() -> None:
    from briefer.storage import replacing  # noqa: F401, PLC0415 - that _put does not wait for it

    docx.prepare()


def _put(path: Path, data: bytes) -> None:
    from briefer.storage import replacing  # noqa: PLC0415 - with its room, at the end only

    try:
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise ExportError(
            "“{name}” could not be written: {reason}. What was there before still is. Choose"
            " another folder, or free some space, and export again.",
            name=path.name,
            reason=reason(error),
        ) from error


def _set(job: Job, progress: Progress | None, *, contents: bool) -> tuple[Document, Layout, bytes]:
    made = draft(job)
    # Fonts are read while pandoc, in a process of its own, words the notes.
    _prepare(job.template.design)
    document = made.finished(contents=contents)
    buffer = io.BytesIO()
    layout = pdf.write(document, job.template.design, buffer, progress=progress)
    return document, layout, buffer.getvalue()


def _prepare(design: Design) -> None:
    # What is missing is told by the writer itself.
    with contextlib.suppress(PdfError):
        pdf.prepare(design)


def _layout(job: Job) -> Layout | None:
    """Return the layout of a proof; None where PDF cannot set what Word can, as Arabic."""
    try:
        return proof(job).layout
    except PdfError:
        return None


def draft(job: Job) -> Draft:
    """Return the document in the making, with what evidence found for its pages."""
    return Draft(
        job.briefing,
        job.sources,
        now=job.now,
        template=job.template,
        checked=_checked(job),
        origins=_origins(job),
    )


def _checked(job: Job) -> dict[str, str]:
    """Return the state of each quotation, where the annex prints it."""
    if not job.briefing.settings.annex:
        return {}
    from briefer import evidence  # noqa: PLC0415 - loads for the annex alone

    found = evidence.check(job.briefing.printed(), job.sources)
    return {finding.passage: finding.state.value for finding in found}


def _origins(job: Job) -> dict[str, Backing]:
    """Return what stands behind the passages that others confirm; as a rule nothing."""
    if not any(passage.also for passage in job.briefing.passages()):
        return {}
    from briefer.workspace.corroboration import backing  # noqa: PLC0415 - few briefings need it

    return backing(job.briefing, job.sources)


def _surely_long(job: Job) -> bool:
    characters = sum(len(passage.exact) for passage in job.briefing.passages())
    return characters > _CHARACTERS_A_PAGE * (job.template.design.contents_from + 5)
