"""Lines to be filled in by hand: a label, then a line to write on, by tabs of a named style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.document.inline import Text
from briefer.writers.docx.markup import add
from briefer.writers.docx.story import add_paragraph

if TYPE_CHECKING:
    from briefer.document.block import Form
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.story import Story


def add_form(parent: Element, form: Form, story: Story) -> None:
    """Append the lines of a form under its label; those of one line share its width evenly."""
    if form.label:
        story.write(add_paragraph(parent, "FormLabel"), (Text(form.label),))
    for labels in form.lines:
        paragraph = add_paragraph(parent, story.means.styles.form_line(len(labels)))
        for index, label in enumerate(labels):
            if index:
                add(add(paragraph, "w:r"), "w:tab")
            story.write(paragraph, (Text(f"{label} "),))
            add(add(paragraph, "w:r"), "w:tab")
