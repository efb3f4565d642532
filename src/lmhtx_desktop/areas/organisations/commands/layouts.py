"""Keeping how a person matched the columns of a list."""

from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.reading import Layout, layout_text
from lmhtx_desktop.areas.organisations.records import ImportLayout
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work

_LONGEST_FILE = 200
_NO_AREA: frozenset[Area] = frozenset()


@dataclass(frozen=True)
class KeepLayout:
    """How lists whose headings have `fingerprint` are to be matched; an empty `layout`: as the headings say. file: where it was seen."""

    fingerprint: str
    file: str
    layout: Layout


def keep_layout(work: Work, order: KeepLayout) -> Done:
    """Keep, replace or forget the match of a list's columns; the next list with the same headings is read by it."""
    file = order.file[:_LONGEST_FILE]
    known = work.session.scalar(select(ImportLayout).where(ImportLayout.fingerprint == order.fingerprint))
    if not order.layout:
        if known is not None:
            work.session.delete(known)
        return work.note("keep_layout", tr("Bỏ cách ghép cột đã nhớ của {file}").format(file=file), _NO_AREA)
    if known is None:
        work.add(ImportLayout(fingerprint=order.fingerprint, file=file, columns=layout_text(order.layout)))
    else:
        known.file, known.columns = file, layout_text(order.layout)
    return work.note("keep_layout", tr("Nhớ cách ghép cột của {file}").format(file=file), _NO_AREA)
