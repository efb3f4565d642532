"""Questions about forms: the filled form, its checks, what lies behind a cell."""

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.reporting.checks import CheckResult, run_checks
from lmhtx_desktop.areas.reporting.declare import Form, Place
from lmhtx_desktop.areas.reporting.library import Library, period_before
from lmhtx_desktop.areas.reporting.matrix import Matrix, Typed, matrix
from lmhtx_desktop.areas.reporting.records import FormValue
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.indicators import Issuer
from lmhtx_desktop.kernel.periods import Period
from lmhtx_desktop.store.audit import AuditChange, AuditEntry
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings


@dataclass(frozen=True)
class FilledForm:
    """A form filled for a period, checked, with what its paper needs of the office.

    Attributes:
        matrix: the numbers. last: the same form one period earlier, or None. checks: every check in every
            place. settings: the office's settings. today: the day it was filled. issuer: the body that issues it, where
            that is not the office itself.
    """

    matrix: Matrix
    last: Matrix | None
    checks: list[CheckResult]
    settings: Mapping[str, object]
    today: datetime.date
    issuer: Issuer | None = None


@dataclass(frozen=True)
class TypedBy:
    """Who typed a value last, and when (UTC)."""

    user: str
    at: datetime.datetime


def filled_form(reading: Reading, library: Library, code: str, period: Period) -> FilledForm:
    """Fill and check a form.

    Raises:
        RuleBroken: no such form, or not made for this period.
    """
    form = library.form(code, period)
    now = form_matrix(reading, library, form, period)
    last = last_matrix(reading, library, form, period) if any(check.last_period for check in form.checks) else None
    return FilledForm(
        now, last, run_checks(now, last), read_settings(reading.connection), reading.today, library.issuer(reading, form)
    )  # fmt: skip


def form_matrix(reading: Reading, library: Library, form: Form, period: Period, only: Collection[Place] | None = None) -> Matrix:
    """Fill a form, or `only` some cells of it, without checks."""
    return matrix(reading, form, period, library.sources, typed_values(reading, form.code, period), only, library.lists)


def last_matrix(reading: Reading, library: Library, form: Form, period: Period, only: Collection[Place] | None = None) -> Matrix | None:
    """Fill the same form for the period before, by the version in force then; None where there was none."""
    before = period_before(period)
    if before is None:
        return None
    try:
        earlier = library.form(form.code, before)
    except RuleBroken:
        return None
    return form_matrix(reading, library, earlier, before, only)


def typed_values(reading: Reading, code: str, period: Period) -> dict[Place, Typed]:
    """Return what officers typed into a form, by place."""
    found = select(FormValue.id, FormValue.row, FormValue.column, FormValue.number, FormValue.text).where(
        FormValue.form == code, FormValue.period == period.text
    )
    return {(row.row, row.column): Typed(row.number, row.text, row.id) for row in reading.connection.execute(found)}


def typed_by(reading: Reading, value_id: int) -> TypedBy | None:
    """Return who typed a value last, from the audit trail."""
    found = reading.connection.execute(
        select(AuditEntry.user, AuditEntry.at)
        .join(AuditChange, AuditChange.entry_id == AuditEntry.id)
        .where(
            AuditChange.table_name == FormValue.__tablename__,
            AuditChange.row_id <= value_id,
            AuditChange.row_to >= value_id,
            AuditChange.kind != "deleted",
        )
        .order_by(AuditEntry.id.desc())
        .limit(1)
    ).first()
    return None if found is None else TypedBy(found.user, found.at)
