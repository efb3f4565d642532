"""From a workbook of the older book to an order that can be carried out: read, rebuilt, compared, told loan by loan."""

import dataclasses
import datetime
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.fund.book.rates import groups_on, limits_on
from lmhtx_desktop.areas.fund.commands.contracts import GrantLoan
from lmhtx_desktop.areas.fund.commands.shared import identity_number
from lmhtx_desktop.areas.fund.commands.taking_over import OldLoan, TakeOverLoans
from lmhtx_desktop.areas.fund.queries.borrowers import Known, Register, contract_numbers, register
from lmhtx_desktop.areas.fund.queries.loans import holidays
from lmhtx_desktop.areas.fund.reading import ListedLoan, LoansRead, read_loans
from lmhtx_desktop.areas.fund.rules.classify import classify
from lmhtx_desktop.areas.fund.rules.takeover import Takeover, Told, months_between, take_over
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, LoanTerms, Plan, check_terms
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.remarks import Issue
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.text import fold, tidy
from lmhtx_desktop.store.datafile import Reading

_ORGANISATION = re.compile(
    r"(?:lien hiep|lh\s*htx|lhhtx|hop tac xa|htx|h\.t\.x|to hop tac|tht|cong ty|cty|doanh nghiep|dntn|quy tin dung|qtdnd)\b"
)
#: Where the list and a refusal speak of the same thing: field of the contract → column of the list.
_COLUMN_OF = {
    "approved_amount": "amount", "principal": "amount", "annual_rate_percent": "rate", "principal_every_months": "principal_every",
    "interest_every_months": "interest_every", "principal_grace_months": "grace",
}  # fmt: skip


class Answer(StrEnum):
    """What is done with a loan whose numbers do not agree: left out, taken with the list's numbers, or these with all interest due repaid."""

    LEAVE = "leave"
    LISTED = "listed"
    SETTLED = "settled"


@dataclass(frozen=True)
class LoanIntake:
    """What is to be taken over.

    Attributes:
        path: the workbook. fund_id: whose loans they are. sheet: None for the one that looks most like a list. as_of: the day the book stands on
            (None: as its title says). chosen, units: what a person corrected of the columns (by place, 0-based). answers: by row.
    """

    path: Path
    fund_id: int
    sheet: str | None = None
    as_of: datetime.date | None = None
    chosen: Mapping[int, str | None] = field(default_factory=dict)
    units: Mapping[int, int] = field(default_factory=dict)
    answers: Mapping[int, Answer] = field(default_factory=dict)


@dataclass(frozen=True)
class LoanLine:
    """One loan of the list as it would come in; money in đồng.

    Attributes:
        found: the rebuilt schedule beside the list's numbers. group: the debt group by rule. listed_group: by the list. answer: what is done with it.
    """

    row: int
    contract: GrantLoan
    lent: Dong
    lent_on: datetime.date
    name: str
    found: Takeover
    group: int | None
    listed_group: int | None
    answer: Answer

    @property
    def taken(self) -> bool:
        """Whether it comes in."""
        return self.answer is not Answer.LEAVE

    @property
    def order(self) -> OldLoan:
        """The loan as the command takes it."""
        opening = self.found.settled if self.answer is Answer.SETTLED else self.found.opening
        return OldLoan(self.row, self.contract, self.lent, self.lent_on, opening, None if self.found.agrees else difference(self.found))


@dataclass(frozen=True)
class PreparedLoans:
    """A list ready to be taken over by ``take_over_loans(work, order)``; `issues` in order of rows, `lines` of the loans that can come in."""

    intake: LoanIntake
    read: LoansRead
    as_of: datetime.date | None
    lines: tuple[LoanLine, ...]
    issues: tuple[Issue, ...]

    @property
    def order(self) -> TakeOverLoans:
        """What is carried out; only with a day."""
        assert self.as_of is not None
        return TakeOverLoans(self.read.file, self.as_of, tuple(line.order for line in self.lines if line.taken))

    @property
    def refused(self) -> int:
        """How many rows cannot come in."""
        return self.read.read - len(self.lines)


def difference(found: Takeover) -> str:
    """Say where the list differs from itself or from the rebuilt schedule."""
    said = []
    if found.principal_gap:
        said.append(
            tr("Dư nợ trong danh sách lệch {amount} đ so với số giải ngân trừ gốc đã trả.").format(amount=format_dong(-found.principal_gap))
        )
    if found.interest_gap > 0:
        said.append(tr("Theo lịch, lãi đã đến hạn là {due} đ; danh sách thiếu {amount} đ.").format(
            due=format_dong(found.due_interest), amount=format_dong(found.interest_gap)))  # fmt: skip
    if found.interest_gap < 0:
        said.append(tr("Theo lịch, lãi đã đến hạn là {due} đ; danh sách thừa {amount} đ.").format(
            due=format_dong(found.due_interest), amount=format_dong(-found.interest_gap)))  # fmt: skip
    return " ".join(said)


def prepare_takeover(reading: Reading, intake: LoanIntake) -> PreparedLoans:
    """Read the list and rebuild every loan of it; changes nothing.

    Raises:
        Trouble: the file cannot be read, or is no list of loans.
        RuleBroken: there is no such sheet.
    """
    read = read_loans(intake.path, today=reading.today, sheet=intake.sheet, chosen=intake.chosen, units=intake.units)
    return _prepared(reading, intake, read)


def decide_again(reading: Reading, prepared: PreparedLoans, answers: Mapping[int, Answer]) -> PreparedLoans:
    """Prepare the list that was read with other answers."""
    return _prepared(reading, dataclasses.replace(prepared.intake, answers=answers), prepared.read)


def _prepared(reading: Reading, intake: LoanIntake, read: LoansRead) -> PreparedLoans:
    as_of = intake.as_of or read.as_of
    issues = list(read.issues)
    lines: list[LoanLine] = []
    if as_of is None:
        issues.append(Issue(None, None, "error", tr("Chưa biết danh sách lập đến hết ngày nào; hãy ghi ngày chốt sổ.")))
    elif as_of > reading.today:
        issues.append(
            Issue(
                None,
                None,
                "error",
                tr("Ngày chốt sổ {day} chưa tới; hãy ghi ngày mà danh sách đã được lập đến hết.").format(day=format_date(as_of)),
            )
        )
    else:
        builder = _Builder(reading, intake, read, as_of)
        for row in read.rows:
            try:
                lines.append(builder.line(row))
            except RuleBroken as broken:
                column = read.letters.get(_COLUMN_OF.get(broken.field, broken.field))
                issues.append(Issue(row.row, column, "error", broken.sentence))
        issues += builder.issues
    if "interest_repaid" not in read.letters and "interest_owed" not in read.letters and lines:
        issues.append(Issue(None, None, "warning", tr("Danh sách không có cột lãi; lãi đã đến hạn được coi là đã trả đủ.")))
    issues.sort(key=lambda issue: (issue.row is not None, issue.row or 0))
    return PreparedLoans(intake, read, as_of, tuple(lines), tuple(issues))


class _Builder:
    """Makes contracts of rows, one after the other."""

    def __init__(self, reading: Reading, intake: LoanIntake, read: LoansRead, as_of: datetime.date) -> None:
        self.intake, self.as_of = intake, as_of
        self.issues: list[Issue] = []
        self.letters = read.letters
        self.register: Register = register(reading)
        self.written = contract_numbers(reading, intake.fund_id)
        self.often = Counter(tidy(row.contract_number) for row in read.rows)
        self.holidays = frozenset(day for day, _ in holidays(reading))

    def line(self, row: ListedLoan) -> LoanLine:
        """Return a row as a loan.

        Raises:
            RuleBroken: at the column that cannot be.
        """
        number = tidy(row.contract_number)
        if number in self.written:
            raise RuleBroken("contract_number", tr("Hợp đồng số {number} đã có trong sổ của quỹ.").format(number=number))
        if self.often[number] > 1:
            raise RuleBroken("contract_number", tr("Số hợp đồng {number} có ở nhiều dòng của danh sách.").format(number=number))
        lent, lent_on = self._lent(row)
        terms = self._terms(row, lent, lent_on)
        told = Told(lent, row.principal_repaid, row.balance, row.interest_repaid, row.interest_owed)
        self._check_told(told)
        borrower = self._borrower(row)
        found = take_over(terms, told, self.as_of)
        contract = GrantLoan(
            fund_id=self.intake.fund_id, contract_number=number, signed_on=row.signed_on or lent_on, approved_amount=row.amount or lent,
            months=terms.months, annual_rate_percent=terms.annual_rate_percent, purpose=row.purpose, collateral=row.collateral, planned_on=lent_on,
            plan=str(terms.plan), principal_every_months=terms.principal_every_months, principal_grace_months=terms.principal_grace_months,
            interest_every_months=terms.interest_every_months, round_to=found.terms.round_to, borrower_phone=row.phone,
            borrower_address=row.address, **borrower,
        )  # fmt: skip
        group = classify(found.position.overdue_days, groups_on(self.as_of), None, 0).group
        self._compare_group(row, group)
        answer = self.intake.answers.get(row.row, Answer.LISTED if found.agrees else Answer.LEAVE)
        return LoanLine(row.row, contract, lent, lent_on, row.borrower, found, group, row.debt_group, answer)

    def _lent(self, row: ListedLoan) -> tuple[Dong, datetime.date]:
        lent, lent_on = row.disbursed if row.disbursed is not None else row.amount, row.disbursed_on or row.signed_on
        assert lent is not None
        assert lent_on is not None
        if row.signed_on is not None and lent_on < row.signed_on:
            raise RuleBroken("disbursed_on", tr("Ngày giải ngân trước ngày ký hợp đồng {day}.").format(day=format_date(row.signed_on)))
        if lent_on > self.as_of:
            raise RuleBroken("disbursed_on", tr("Ngày giải ngân sau ngày chốt sổ {day}.").format(day=format_date(self.as_of)))
        if row.amount is not None and lent > row.amount:
            raise RuleBroken("disbursed", tr("Số tiền đã giải ngân lớn hơn số tiền vay {amount} đ.").format(amount=format_dong(row.amount)))
        return lent, lent_on

    def _terms(self, row: ListedLoan, lent: Dong, lent_on: datetime.date) -> LoanTerms:
        months = row.months
        if months is None:
            assert row.due_on is not None
            if row.due_on <= lent_on:
                raise RuleBroken("due_on", tr("Ngày đáo hạn phải sau ngày giải ngân {day}.").format(day=format_date(lent_on)))
            months = months_between(lent_on, row.due_on)
        if row.plan == Plan.CUSTOM:
            raise RuleBroken("plan", tr("Lịch trả nợ thỏa thuận từng kỳ không dựng lại được từ danh sách; hãy ghi hợp đồng này bằng tay."))
        plan = Plan.BULLET if row.plan is None and row.principal_every == 0 else Plan(row.plan or Plan.EQUAL_PRINCIPAL)
        spread = plan is Plan.EQUAL_PRINCIPAL
        assert row.rate is not None
        terms = LoanTerms(
            principal=lent, disbursed_on=lent_on, months=months, annual_rate_percent=Decimal(row.rate), plan=plan,
            principal_every_months=(row.principal_every or 1) if spread else 1, principal_grace_months=0 if plan is Plan.BULLET else row.grace or 0,
            interest_every_months=1 if plan is Plan.ANNUITY or row.interest_every is None else row.interest_every or months,
            business_day=BusinessDay.NONE,
        )  # fmt: skip
        check_terms(terms, limits_on(lent_on).caps)
        return terms

    def _check_told(self, told: Told) -> None:
        for name in ("principal_repaid", "balance"):
            value = getattr(told, name)
            if value is not None and value > told.lent:
                raise RuleBroken(name, tr("Số này lớn hơn số tiền đã giải ngân {amount} đ.").format(amount=format_dong(told.lent)))
        if told.balance == 0 or (told.balance is None and told.principal_repaid == told.lent):
            raise RuleBroken("balance", tr("Khoản vay đã trả hết gốc; chỉ nhập khoản còn dư nợ."))

    def _borrower(self, row: ListedLoan) -> dict[str, Any]:
        """Return who borrows, in the words of a contract."""
        known = self.register.by_tax_code.get(row.identity or "")
        if known is None:
            known = self._by_name(row)
        if known is not None:
            if known.kind not in ("HTX", "LHHTX"):
                raise RuleBroken("borrower", tr("“{name}” không phải HTX, liên hiệp HTX nên quỹ không cho vay (NĐ 45/2021 Điều 20).").format(
                    name=known.name))  # fmt: skip
            return {"organisation_id": known.id}
        return {"borrower_name": tidy(row.borrower), "borrower_id_number": self._identity(row)}

    def _identity(self, row: ListedLoan) -> str | None:
        """Return the identity number of a person; what is none is left out and said."""
        try:
            return identity_number(row.identity, "identity")
        except RuleBroken as broken:
            told = tr("{sentence} Không ghi “{listed}”; hãy bổ sung ở hợp đồng.").format(sentence=broken.sentence, listed=row.identity)
            self.issues.append(Issue(row.row, self.letters.get("identity"), "warning", told))
            return None

    def _by_name(self, row: ListedLoan) -> Known | None:
        found = self.register.named(row.borrower)
        like_one = _ORGANISATION.match(fold(row.borrower)) is not None
        if not like_one or len(row.identity or "") == 12:
            return None
        if len(found) == 1:
            if row.identity and found[0].tax_code and row.identity != found[0].tax_code:
                raise RuleBroken("identity", tr("Mã số thuế {listed} khác mã {known} của “{name}” trong danh sách tổ chức.").format(
                    listed=row.identity, known=found[0].tax_code, name=found[0].name))  # fmt: skip
            self.issues.append(Issue(row.row, self.letters.get("borrower"), "note", tr("Được hiểu là “{name}” trong danh sách tổ chức.").format(
                name=found[0].name)))  # fmt: skip
            return found[0]
        if found:
            raise RuleBroken(
                "borrower", tr("Có {count} tổ chức tên “{name}”; hãy ghi mã số thuế.").format(count=len(found), name=row.borrower)
            )
        raise RuleBroken(
            "borrower", tr("Chưa có “{name}” trong danh sách tổ chức; hãy thêm tổ chức này rồi nhập lại.").format(name=row.borrower)
        )

    def _compare_group(self, row: ListedLoan, group: int) -> None:
        if row.debt_group is not None and row.debt_group != group:
            self.issues.append(Issue(row.row, self.letters.get("debt_group"), "warning", tr(
                "Danh sách ghi nhóm {listed}, theo ngày quá hạn là nhóm {group}; nếu giữ nhóm cao hơn, nhập xong hãy ghi quyết định phân loại.").format(
                    listed=row.debt_group, group=group)))  # fmt: skip
