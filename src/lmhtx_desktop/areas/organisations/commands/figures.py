"""Recording what one organisation reported for one year."""

import dataclasses
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures
from lmhtx_desktop.areas.organisations.rules import FIGURES, check_figures, figure_doubts
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class RecordFigures:
    """All figures of an organisation for a year, as they shall be; None = not recorded, money in đồng."""

    organisation: int
    year: int
    members: int | None = None
    members_new: int | None = None
    members_female: int | None = None
    workers: int | None = None
    workers_new: int | None = None
    workers_members: int | None = None
    revenue: int | None = None
    revenue_members: int | None = None
    profit: int | None = None
    income_avg: int | None = None
    managers: int | None = None
    managers_mid: int | None = None
    managers_high: int | None = None
    rating: str | None = None
    high_tech: bool | None = None
    value_chain: bool | None = None
    ocop: int | None = None
    members_official: int | None = None
    members_ethnic: int | None = None
    members_disabled: int | None = None
    workers_female: int | None = None
    insured: int | None = None
    managers_female: int | None = None
    managers_young: int | None = None
    capital_total: int | None = None
    equity: int | None = None
    assets_undivided: int | None = None
    tax_paid: int | None = None
    funds_set_aside: int | None = None


def record_figures(work: Work, order: RecordFigures) -> Done:
    """Keep the figures of one year, in place of what was kept for it; with none at all the year is cleared.

    Raises:
        RuleBroken: a figure that cannot be, or a part above its whole.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    if not EARLIEST_YEAR <= order.year <= work.today.year:
        raise RuleBroken("year", tr("Năm số liệu phải từ {first} đến {last}.").format(first=EARLIEST_YEAR, last=work.today.year))
    figures = {key: getattr(order, key) for key in FIGURES}
    check_figures(figures)
    for key, sentence in figure_doubts(figures):
        raise RuleBroken(key, sentence)
    present = work.session.scalar(
        select(OrganisationFigures).where(OrganisationFigures.organisation_id == organisation.id, OrganisationFigures.year == order.year)
    )
    empty = all(value is None for value in figures.values())
    if empty and present is None:
        raise RuleBroken("", tr("Chưa có số liệu nào để ghi."))
    if empty:
        work.session.delete(present)
    elif present is None:
        work.add(OrganisationFigures(organisation_id=organisation.id, year=order.year, **figures))
    else:
        for key, value in figures.items():
            setattr(present, key, value)
    sentence = tr("Ghi số liệu năm {year} của {name}").format(year=order.year, name=organisation.name)
    return dataclasses.replace(work.note("record_figures", sentence, {Area.ORGANISATIONS}), id=organisation.id)
