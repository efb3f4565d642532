"""Papers with personal data leave a line in the audit trail when they are printed (Luật 91/2025/QH15)."""

from dataclasses import dataclass

from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class NotePrinting:
    """These papers of a customer are about to be printed; `papers`: their names."""

    who: str
    papers: tuple[str, ...]


def note_printing(work: Work, order: NotePrinting) -> Done:
    """Write down which papers of whom are printed.

    Raises:
        RuleBroken: ``papers``: none was chosen.
    """
    if not order.papers:
        raise RuleBroken("papers", tr("Hãy chọn giấy tờ cần in."))
    sentence = tr("In {papers} của {name}").format(papers="; ".join(order.papers), name=order.who)
    return work.note("note_printing", sentence, {Area.FUND}, undoable=False)
