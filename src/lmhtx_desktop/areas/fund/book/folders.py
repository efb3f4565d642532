"""The folders as they stand in the file: steps, papers, assets and persons, for commands, queries and the loan book alike."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, and_, exists, select

from lmhtx_desktop.areas.fund.book.rates import shipped_papers
from lmhtx_desktop.areas.fund.records import (
    Loan,
    LoanApplication,
    LoanCollateral,
    LoanDisbursement,
    LoanPaper,
    LoanPerson,
    LoanProductPaper,
    LoanProductTerms,
    LoanStep,
)
from lmhtx_desktop.areas.fund.rules.folders import BEFORE_MONEY, RequiredPaper, last_step, missing_papers
from lmhtx_desktop.areas.fund.words.folder import PersonRole, Step
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.text import fold

_application, _step, _paper = LoanApplication.__table__.c, LoanStep.__table__.c, LoanPaper.__table__.c
_person, _collateral, _loan = LoanPerson.__table__.c, LoanCollateral.__table__.c, Loan.__table__.c
_terms, _laid_down = LoanProductTerms.__table__.c, LoanProductPaper.__table__.c
_BATCH = 500


@dataclass(frozen=True)
class Pledge:
    """An asset that secures a loan from `pledged_on` until the day before `released_on`; `deducted` is taken off before provisions."""

    pledged_on: datetime.date
    released_on: datetime.date | None
    deducted: Dong | None

    def holds_on(self, day: datetime.date) -> bool:
        """Whether it secures the loan on that day."""
        return self.pledged_on <= day and (self.released_on is None or day < self.released_on)


def papers_required(connection: Connection, application_id: int) -> list[RequiredPaper]:
    """Return the papers a folder needs, by step: the usual ones that fit its borrower and collateral.

    Where its product lays down its own (see `product_of`), those stand for the usual ones of the steps before money leaves.
    """
    of_product = papers_laid_down(connection, application_id)
    kind = connection.scalar(select(_application.borrower_kind).where(_application.id == application_id)) or ""
    secured = bool(connection.scalar(select(exists().where(_collateral.application_id == application_id))))
    usual = [paper for paper in shipped_papers() if paper.fits(kind, secured=secured)]
    return of_product + [paper for paper in usual if not of_product or paper.step not in BEFORE_MONEY]


def product_of(connection: Connection, application_id: int) -> tuple[int, datetime.date] | None:
    """Return the product that governs a folder, and the day whose terms say which papers it needs; None where none was named.

    From the first day it is the product of the application, as on the day this was received: what is laid down later changes no folder
    that was received before, and signing a contract by the same product changes nothing. Where the contract was signed by another
    product (or the application named none), it is the contract's, as on the day of signing.
    """
    query = (
        select(_application.product_id, _application.received_on, _loan.id, _loan.product_id.label("signed_by"), _loan.signed_on)
        .outerjoin(Loan, and_(_loan.application_id == _application.id, _loan.cancelled_on.is_(None)))
        .where(_application.id == application_id)
        .order_by(_loan.id.desc())
        .limit(1)
    )
    row = connection.execute(query).one()
    if row.id is None or row.signed_by == row.product_id:
        return None if row.product_id is None else (row.product_id, row.received_on)
    return None if row.signed_by is None else (row.signed_by, row.signed_on)


def papers_laid_down(connection: Connection, application_id: int) -> list[RequiredPaper]:
    """Return the papers that the folder's product lays down, by the terms in force on the day `product_of` tells; none where it names none."""
    governing = product_of(connection, application_id)
    if governing is None:
        return []
    product, day = governing
    terms = select(_terms.id).where(_terms.product_id == product, _terms.from_on <= day).order_by(_terms.from_on.desc()).limit(1)
    papers = select(_laid_down.step, _laid_down.name).where(_laid_down.terms_id == terms.scalar_subquery()).order_by(_laid_down.id)
    return [RequiredPaper(step, name) for step, name in connection.execute(papers)]


def papers_received(connection: Connection, application_id: int) -> dict[str, list[str]]:
    """Return the names of the papers received, by step."""
    found: dict[str, list[str]] = defaultdict(list)
    for step, name in connection.execute(select(_paper.step, _paper.name).where(_paper.application_id == application_id)):
        found[step].append(name)
    return found


def missing_before_money(connection: Connection, application_id: int | None) -> tuple[str, ...]:
    """Return the papers a folder lacks that must be there before money leaves; none where there is no folder.

    A loan that was decided without the council needs no minutes of it.
    """
    if application_id is None:
        return ()
    steps = [step for step in BEFORE_MONEY if step != Step.COUNCIL or step in days_of_steps(connection, application_id)]
    required, received = papers_required(connection, application_id), papers_received(connection, application_id)
    return tuple(paper.name for paper in missing_papers(required, received, steps))


def days_of_steps(connection: Connection, application_id: int) -> dict[str, datetime.date]:
    """Return the steps recorded in a folder, with their days."""
    rows = connection.execute(select(_step.kind, _step.done_on).where(_step.application_id == application_id))
    return {row.kind: row.done_on for row in rows}


def contract_of(connection: Connection, application_id: int) -> tuple[int, datetime.date] | None:
    """Return the contract made from a folder that was not cancelled, and its day; None where there is none."""
    row = connection.execute(
        select(_loan.id, _loan.signed_on).where(_loan.application_id == application_id, _loan.cancelled_on.is_(None))
    ).first()
    return None if row is None else (row.id, row.signed_on)


def stages(connection: Connection) -> dict[int, Step]:
    """Return how far every folder is; what became of the money is not looked at beyond whether it left and the contract closed."""
    steps: dict[int, set[str]] = defaultdict(set)
    for id, kind in connection.execute(select(_step.application_id, _step.kind)):
        steps[id].add(kind)
    found = {id: last_step(dict.fromkeys(steps[id])) for id in connection.execute(select(_application.id)).scalars()}
    out = LoanDisbursement.__table__.c
    lent = exists().where(out.loan_id == _loan.id, out.voided_on.is_(None))
    query = select(_loan.application_id, _loan.closed_on, lent.label("lent"))
    for row in connection.execute(query.where(_loan.application_id.is_not(None), _loan.cancelled_on.is_(None))):
        found[row.application_id] = Step.CLOSED if row.closed_on is not None else Step.LENT if row.lent else Step.SIGNED
    return found


def pledges_of(connection: Connection, applications: Collection[int]) -> dict[int, list[Pledge]]:
    """Return the assets of each of these folders."""
    found: dict[int, list[Pledge]] = defaultdict(list)
    wanted = sorted(applications)
    columns = (_collateral.application_id, _collateral.pledged_on, _collateral.released_on, _collateral.deducted)
    for start in range(0, len(wanted), _BATCH):
        query = select(*columns).where(_collateral.application_id.in_(wanted[start : start + _BATCH])).order_by(_collateral.id)
        for id, *facts in connection.execute(query):
            found[id].append(Pledge(*facts))
    return found


def related_customers(connection: Connection) -> Mapping[int, frozenset[str]]:
    """Return the customers each folder names as related persons, as keys that `keys_of_customer` gives the same way."""
    found: dict[int, frozenset[str]] = defaultdict(frozenset)
    query = select(_person.application_id, _person.organisation_id, _person.identity_number, _person.full_name)
    for id, *who in connection.execute(query.where(_person.role == PersonRole.RELATED)):
        found[id] |= keys_of_related(*who)
    return found


def keys_of_customer(organisation_id: int | None, identity_number: str | None, name: str) -> frozenset[str]:
    """Return by what a borrower is found among related persons: see `keys_of_related`."""
    if organisation_id is not None:
        return frozenset({f"organisation {organisation_id}"})
    return frozenset({identity_number, f"numbered {fold(name)}"} if identity_number else {f"bare {fold(name)}", f"numbered {fold(name)}"})


def keys_of_related(organisation_id: int | None, identity_number: str | None, name: str) -> frozenset[str]:
    """Return by what a related person is found among borrowers: the organisation, the number; the name where either has no number."""
    if organisation_id is not None:
        return frozenset({f"organisation {organisation_id}"})
    return frozenset({identity_number, f"bare {fold(name)}"} if identity_number else {f"bare {fold(name)}", f"numbered {fold(name)}"})
