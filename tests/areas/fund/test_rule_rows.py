"""Rules of the folder, of the checks before money leaves, of taking over an older book and of rare lives, as rows to read."""

import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.rules.checks import Disbursing, breaches
from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.folders import PATH, RequiredPaper, are_related, check_step, last_step, missing_papers
from lmhtx_desktop.areas.fund.rules.products import Signer, read_signer, read_signers
from lmhtx_desktop.areas.fund.rules.replay import stand
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.takeover import Told, months_between, take_over
from lmhtx_desktop.areas.fund.rules.terms import CustomRow, LoanTerms, Plan
from lmhtx_desktop.areas.fund.words.folder import Step
from lmhtx_desktop.kernel.errors import RuleBroken

DAY = datetime.date
PLAIN = LoanTerms(120_000_000, DAY(2026, 1, 10), 6, Decimal(6), late_interest_percent=Decimal(10))
LENT = (Lent(PLAIN.disbursed_on, PLAIN.principal),)

APPLIED, SIGNED = DAY(2026, 1, 2), DAY(2026, 1, 9)
APPRAISED, COUNCIL, DECIDED = {"APPRAISED": DAY(2026, 1, 4)}, {"COUNCIL": DAY(2026, 1, 6)}, {"DECIDED": DAY(2026, 1, 8)}
REFUSED, WITHDRAWN = {"REFUSED": DAY(2026, 1, 8)}, {"WITHDRAWN": DAY(2026, 1, 8)}


@pytest.mark.parametrize(
    ("kind", "on", "known", "signed", "field"),
    [
        ("APPRAISED", 2, {}, None, ""),
        ("APPRAISED", 1, {}, None, "done_on"),  # before the application
        ("COUNCIL", 4, APPRAISED, None, ""),
        ("COUNCIL", 3, APPRAISED, None, "done_on"),
        ("COUNCIL", 5, {}, None, "kind"),
        ("DECIDED", 5, {}, None, "kind"),
        ("DECIDED", 5, APPRAISED, None, ""),  # without the council
        ("DECIDED", 5, APPRAISED | COUNCIL, None, "done_on"),
        ("DECIDED", 10, APPRAISED | COUNCIL, SIGNED, "done_on"),  # after the contract
        ("APPRAISED", 7, COUNCIL | DECIDED, SIGNED, "done_on"),  # mended to a day after the council
        ("APPRAISED", 6, COUNCIL | DECIDED, SIGNED, ""),
        ("REFUSED", 5, APPRAISED, None, ""),
        ("REFUSED", 3, APPRAISED, None, "done_on"),
        ("REFUSED", 9, APPRAISED | DECIDED, None, "kind"),
        ("WITHDRAWN", 9, APPRAISED | DECIDED, None, ""),
        ("WITHDRAWN", 12, APPRAISED | DECIDED, SIGNED, "kind"),
        ("APPRAISED", 9, REFUSED, None, "kind"),
        ("REFUSED", 9, WITHDRAWN, None, "kind"),
        ("REFUSED", 9, REFUSED, None, ""),  # mended itself
    ],
)
def test_which_step_may_follow_on_which_day(kind: str, on: int, known: dict[str, DAY], signed: DAY | None, field: str) -> None:
    if not field:
        check_step(kind, DAY(2026, 1, on), APPLIED, known, signed)
        return
    with pytest.raises(RuleBroken) as refused:
        check_step(kind, DAY(2026, 1, on), APPLIED, known, signed)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("known", "far"),
    [({}, Step.APPLIED), (APPRAISED, Step.APPRAISED), (APPRAISED | DECIDED, Step.DECIDED), (APPRAISED | REFUSED, Step.REFUSED), (WITHDRAWN, Step.WITHDRAWN)],
)  # fmt: skip
def test_how_far_a_folder_is(known: dict[str, DAY], far: Step) -> None:
    assert last_step(known) is far


def test_a_paper_is_needed_of_whom_it_concerns_and_missing_until_it_came_in() -> None:
    everybody, members, secured = RequiredPaper("APPLIED", "Đơn"), RequiredPaper("APPLIED", "CCCD", ("PERSON",)), RequiredPaper("SIGNED", "Giấy tờ đất", secured=True)  # fmt: skip
    assert [paper.fits("HTX", secured=False) for paper in (everybody, members, secured)] == [True, False, False]
    assert [paper.fits("PERSON", secured=True) for paper in (everybody, members, secured)] == [True, True, True]
    needed = [everybody, members, secured]
    assert missing_papers(needed, {"APPLIED": ["ĐƠN"], "SIGNED": ["CCCD"]}, PATH) == [members, secured]
    assert missing_papers(needed, {}, ("SIGNED",)) == [secured]


@pytest.mark.parametrize(
    ("own", "other", "named_by_own", "named_by_other", "related"),
    [("a", "b", "", "", False), ("a", "b", "b", "", True), ("a", "b", "", "a", True), ("a", "b", "c", "c", False)],
)
def test_customers_are_related_where_either_names_the_other(
    own: str, other: str, named_by_own: str, named_by_other: str, related: bool
) -> None:
    assert are_related(frozenset(own), frozenset(other), frozenset(named_by_own), frozenset(named_by_other)) is related


FINE = Disbursing(100, 100, 0, 500, 100, True, 0, 0, 1_000, 0)


@pytest.mark.parametrize(
    ("asked", "fields"),
    [
        (FINE, []),
        (replace(FINE, lent_before=1), ["amount"]),
        (replace(FINE, no_bad_debt=False), ["no_bad_debt"]),
        (replace(FINE, own_capital=None), ["project_total"]),
        (replace(FINE, own_capital=99), ["own_capital"]),
        (replace(FINE, missing_papers=("Đơn",)), ["amount"]),
        (replace(FINE, real_charter_capital=None), ["paid_on"]),
        (replace(FINE, customer_outstanding=51, related_outstanding=51), ["amount"]),  # 151 > 15 % of 1 000
        (replace(FINE, related_outstanding=151), ["amount"]),  # 251 > 25 %
        (replace(FINE, fund_outstanding=901), ["amount"]),
        (replace(FINE, fund_outstanding=901, source_left=(DAY(2026, 1, 1), 100)), []),
        (replace(FINE, source_left=(DAY(2026, 1, 1), 99)), ["amount"]),
    ],
)
def test_what_keeps_money_from_leaving(asked: Disbursing, fields: list[str]) -> None:
    assert [breach.field for breach in breaches(asked, limits_on(DAY(2026, 1, 10)))] == fields


ROWS = schedule(replace(PLAIN, round_to=1000))
DUE = sum(row.interest for row in ROWS[:2])
OWED = ROWS[1].interest


@pytest.mark.parametrize(
    ("told", "repaid", "interest", "gaps"),
    [
        (Told(120_000_000, balance=80_000_000), 40_000_000, DUE, (0, 0)),
        (Told(120_000_000, principal_repaid=40_000_000), 40_000_000, DUE, (0, 0)),
        (Told(120_000_000), 0, DUE, (0, 0)),
        (Told(120_000_000, 30_000_000, 80_000_000), 40_000_000, DUE, (10_000_000, 0)),  # the list does not foot
        (Told(120_000_000, balance=80_000_000, interest_repaid=DUE - 700), 40_000_000, DUE, (0, 0)),  # rounded otherwise there
        (Told(120_000_000, balance=80_000_000, interest_repaid=DUE - 90_000), 40_000_000, DUE - 90_000, (0, 90_000)),
        (Told(120_000_000, balance=80_000_000, interest_owed=OWED), 40_000_000, DUE - OWED, (0, 0)),
        (Told(120_000_000, balance=80_000_000, interest_owed=DUE + 90_000), 40_000_000, 0, (0, -90_000)),
        (Told(120_000_000, balance=80_000_000, interest_repaid=DUE, interest_owed=OWED), 40_000_000, DUE - OWED, (0, -OWED)),
    ],
)
def test_what_an_older_list_tells_is_laid_beside_the_schedule(told: Told, repaid: int, interest: int, gaps: tuple[int, int]) -> None:
    found = take_over(PLAIN, told, DAY(2026, 3, 15))
    assert (found.opening.principal, found.opening.interest, (found.principal_gap, found.interest_gap)) == (repaid, interest, gaps)
    assert found.agrees is (gaps == (0, 0))
    assert found.position.outstanding_principal == 120_000_000 - repaid


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (DAY(2026, 1, 10), DAY(2027, 1, 10), 12),
        (DAY(2026, 1, 10), DAY(2027, 1, 2), 12),
        (DAY(2026, 1, 31), DAY(2026, 2, 28), 1),
        (DAY(2026, 1, 10), DAY(2026, 3, 28), 3),
        (DAY(2026, 1, 10), DAY(2026, 1, 11), 1),
    ],
)
def test_the_term_that_ends_nearest(start: DAY, end: DAY, months: int) -> None:
    assert months_between(start, end) == months


def test_fewer_instalments_of_an_annuity_stay_as_few_when_another_rate_comes() -> None:
    annuity = replace(PLAIN, plan=Plan.ANNUITY, months=12)
    half = Paid(DAY(2026, 3, 20), 90_000_000, Early.FEWER)
    known = stand(annuity, Facts(LENT, [half]), DAY(2026, 3, 20)).coming
    later = stand(annuity, Facts(LENT, [half], rates=[RateChange(DAY(2026, 5, 1), Decimal(12))]), DAY(2026, 5, 1)).coming
    assert known[-1].due_on == later[-1].due_on
    assert sum(row.interest for row in later) > sum(row.interest for row in known if row.due_on > DAY(2026, 5, 1))


def test_what_comes_in_after_a_write_off_pays_it_back_and_no_more() -> None:
    off = DAY(2026, 9, 1)
    owed = stand(PLAIN, Facts(LENT, written_off_on=off), off)
    assert owed.to_recover == owed.written_off + owed.written_off_interest > 120_000_000
    paid = [Paid(DAY(2026, 9, 5), 119_000_000, key=1), Paid(DAY(2026, 9, 6), owed.to_recover - 119_000_000 + 5, key=2)]
    position = stand(PLAIN, Facts(LENT, paid, off), DAY(2026, 9, 6))
    assert [(split.principal, split.interest, split.excess) for split in position.splits] == [
        (119_000_000, 0, 0), (1_000_000, owed.written_off_interest, 5),
    ]  # fmt: skip
    assert (position.recovered, position.to_recover, position.paid_principal, position.advance) == (owed.to_recover, 0, 0, 5)


def test_an_instalment_that_repays_the_last_early_brings_the_interest_kept_for_later() -> None:
    """Interest each three months, instalments that keep their size after an early repayment: the last one also takes the interest."""
    quarterly = replace(PLAIN, interest_every_months=3)
    position = stand(quarterly, Facts(LENT, [Paid(DAY(2026, 1, 20), 80_000_000, Early.FEWER)]), DAY(2026, 1, 20))
    assert [(row.due_on.month, row.principal) for row in position.coming] == [(2, 20_000_000), (3, 20_000_000)]
    assert [row.interest > 0 for row in position.coming] == [False, True]


def test_all_rows_of_a_replan_may_have_been_paid_before_it() -> None:
    """A receipt keyed late repaid everything before the annex: nothing is left to plan."""
    whole = Paid(DAY(2026, 1, 20), 120_000_000 + 197_260, Early.FEWER)
    position = stand(
        PLAIN, Facts(LENT, [whole], replans=[Replan(DAY(2026, 3, 1), (CustomRow(DAY(2026, 9, 1), 120_000_000),))]), DAY(2026, 3, 1)
    )
    assert position.is_settled
    assert position.coming == []


@pytest.mark.parametrize(
    ("people", "signer"),
    [
        (None, None), ("  \n ", None), ("Nguyễn Thị Mận", Signer("", "Nguyễn Thị Mận")), ("Nguyễn Thị Mận – Giám đốc", Signer("Giám đốc", "Nguyễn Thị Mận")),
        ("\nLê An, Phó giám đốc, phụ trách\nTrần Bình", Signer("Phó giám đốc, phụ trách", "Lê An")),
    ],
)  # fmt: skip
def test_the_first_who_decided_signs(people: str | None, signer: Signer | None) -> None:
    assert read_signer(people) == signer


def test_a_product_names_posts_with_or_without_the_person() -> None:
    assert read_signers(None) == ()
    assert read_signers("Giám đốc Quỹ\n\nLê An - Kế toán") == (Signer("Giám đốc Quỹ"), Signer("Kế toán", "Lê An"))
