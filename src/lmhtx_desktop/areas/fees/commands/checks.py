"""What several commands of the fees check alike."""

from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.work import Work


def name_of(work: Work, organisation: int) -> str:
    """Return the name of an organisation.

    Raises:
        RuleBroken: field ``organisation``, where it is not in the register.
    """
    found = organisations_by_id(Reading(work.session.connection(), work.today), [organisation])
    if organisation not in found:
        raise RuleBroken("organisation", tr("Hãy chọn đơn vị nộp hội phí."))
    return found[organisation].name


def text_or_none(text: str | None) -> str | None:
    """Return a text tidied; one with nothing in it is not recorded."""
    return tidy(text or "") or None


def required(text: str | None, field: str, sentence: str) -> str:
    """Return a text tidied.

    Raises:
        RuleBroken: nothing was written; `sentence` at `field`.
    """
    tidied = text_or_none(text)
    if tidied is None:
        raise RuleBroken(field, sentence)
    return tidied
