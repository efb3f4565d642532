"""Looking at personal data leaves a line in the audit trail: who saw or handed out what of whom, and why (Luật 91/2025/QH15)."""

from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.persons import NoteDisclosure
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.work import Work


def note_disclosure(work: Work, order: NoteDisclosure) -> Done:
    """Write down that personal data is shown; only then may it be.

    Raises:
        RuleBroken: no reason.
    """
    reason = tidy(order.reason)
    if not reason:
        raise RuleBroken("reason", tr("Hãy ghi lý do cần xem; lý do được lưu trong nhật ký."))
    sentence = tr("Xem {what} của {who}: {reason}").format(what=order.what, who=order.who, reason=reason)
    return work.note("note_disclosure", sentence, {Area.PEOPLE}, undoable=False)
