"""Templates of the papers the program prints: which are the office's own, replacing one, going back to the shipped one."""

import base64
import datetime
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.documents import DocumentKind, template_faults
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.templates import DocumentTemplate
from lmhtx_desktop.store.work import Work

_template = DocumentTemplate.__table__.c


@dataclass(frozen=True)
class ReplaceTemplate:
    """The office's own template for a kind of document; `file` is what it is called where it came from."""

    kind: DocumentKind
    file: str
    content: bytes


@dataclass(frozen=True)
class RestoreTemplate:
    """Back to the shipped template."""

    kind: DocumentKind


@dataclass(frozen=True)
class OwnTemplate:
    """A template of the office's own in use."""

    code: str
    file: str
    replaced_on: datetime.date


def own_templates(reading: Reading) -> dict[str, OwnTemplate]:
    """Return the office's own templates by the code of their kind."""
    found = reading.connection.execute(select(_template.code, _template.file, _template.replaced_on))
    return {row.code: OwnTemplate(*row) for row in found}


def replace_template(work: Work, order: ReplaceTemplate) -> Done:
    """Put a template in place of the present one, after reading it through.

    Raises:
        RuleBroken: field ``content``; it uses what is no field of its kind. Trouble: not a Word file.
    """
    faults = template_faults(order.content, order.kind)
    if faults:
        raise RuleBroken("content", "\n".join(faults))
    kept, text = _kept(work, order.kind), base64.b64encode(order.content).decode("ascii")
    if kept is None:
        work.add(DocumentTemplate(code=order.kind.code, file=order.file[:200], replaced_on=work.today, content=text))
    else:
        kept.file, kept.replaced_on, kept.content = order.file[:200], work.today, text
    return work.note(
        "replace_template", tr("Thay mẫu “{title}” bằng {file}").format(title=tr(order.kind.title), file=order.file), {Area.PEOPLE}
    )


def restore_template(work: Work, order: RestoreTemplate) -> Done:
    """Go back to the shipped template.

    Raises:
        RuleBroken: it is in use already.
    """
    kept = _kept(work, order.kind)
    if kept is None:
        raise RuleBroken("", tr("“{title}” đang dùng mẫu gốc.").format(title=tr(order.kind.title)))
    work.session.delete(kept)
    return work.note("restore_template", tr("Dùng lại mẫu gốc của “{title}”").format(title=tr(order.kind.title)), {Area.PEOPLE})


def _kept(work: Work, kind: DocumentKind) -> DocumentTemplate | None:
    return work.session.scalar(select(DocumentTemplate).where(DocumentTemplate.code == kind.code))
