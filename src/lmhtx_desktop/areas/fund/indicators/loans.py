"""The numbers of the fund that forms and the start page ask for (QUY-01 … QUY-04), each with the loans behind it.

States are taken at the cut-off day, movements are what happened within the span. Every number is also offered by borrower
kind (``_htx``, ``_lh``, ``_person``) and by industry (``_NN`` … ``_KH``); a loan without a recorded industry counts under
``KH``. Shares and rates are in percent.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from lmhtx_desktop.areas.fund.book.rates import groups_on
from lmhtx_desktop.areas.fund.indicators import ledger as ledger_indicators
from lmhtx_desktop.areas.fund.loan_list import LOANS, loan_lines_of, loan_list
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.spans import Account, accounts
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES, TERM_NAMES
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.indicators import Amount, Ask, Behind, Figure, Indicator, Issuer, RecordLine, RecordList
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_KIND_SUFFIXES = {"_htx": "HTX", "_lh": "LHHTX", "_person": "PERSON"}
_GROUPS = (1, 2, 3, 4, 5)
Belongs = Callable[[Account], bool]


@dataclass(frozen=True)
class _Number:
    """What a key is: its wording, the amount a loan adds, which loans count, and how they are put together.

    `whose` names the borrowers or the industry it is narrowed to.
    """

    label: str
    amount: Callable[[Account], int]
    how: str = "sum"
    belongs: Belongs = lambda account: True
    detail: str = ""
    whose: str = ""


def _closing(account: Account) -> int:
    return account.closing


def _opening(account: Account) -> int:
    return account.opening


def _one(account: Account) -> int:
    return 1


def _collateral(account: Account) -> int:
    return account.collateral


def _provision(account: Account) -> int:
    return account.provision


def _opening_provision(account: Account) -> int:
    return account.opening_provision


def _opened_in_group(group: int) -> Belongs:
    return lambda account: account.opening_group == group


def _in_group(group: int) -> Belongs:
    return lambda account: account.group == group


def _of_term(term: str) -> Belongs:
    return lambda account: account.term == term


def _of_kind(kind: str) -> Belongs:
    return lambda account: account.contract.borrower_kind == kind


def _of_sector(sector: str) -> Belongs:
    return lambda account: (account.contract.sector or "KH") == sector


def _plain() -> dict[str, _Number]:
    found = {
        "fund_opening": _Number(mark("Dư nợ đầu kỳ"), _opening),
        "fund_lent": _Number(mark("Doanh số cho vay trong kỳ"), lambda account: account.lent),
        "fund_collected_principal": _Number(mark("Doanh số thu nợ gốc trong kỳ"), lambda account: account.collected_principal),
        "fund_written_off": _Number(mark("Xuất toán trong kỳ"), lambda account: account.written_off),
        "fund_recovered": _Number(mark("Thu hồi nợ đã xuất toán trong kỳ"), lambda account: account.recovered),
        "fund_closing": _Number(mark("Dư nợ cuối kỳ"), _closing),
        "fund_outstanding": _Number(mark("Dư nợ cho vay"), _closing),
        "fund_bad_debt": _Number(mark("Nợ xấu (nhóm 3, 4, 5)"), _closing, belongs=lambda account: account.bad),
        "fund_overdue": _Number(mark("Nợ gốc quá hạn"), lambda account: account.overdue),
        "fund_loans_open": _Number(mark("Số khoản vay còn dư nợ"), _one, "count", lambda account: account.closing > 0),
        "fund_loans_opening": _Number(mark("Số khoản vay còn dư nợ đầu kỳ"), _one, "count", lambda account: account.opening > 0),
        "fund_loans_lent": _Number(mark("Số khoản vay giải ngân trong kỳ"), _one, "count", lambda account: account.lent > 0),
        "fund_collected_interest": _Number(mark("Lãi đã thu trong kỳ"), lambda account: account.collected_interest),
        "fund_interest_due": _Number(mark("Lãi đến hạn chưa thu"), lambda account: account.interest_due),
        "fund_provision": _Number(mark("Dự phòng cụ thể phải trích"), _provision),
        "fund_collateral": _Number(mark("Giá trị bảo đảm khấu trừ"), _collateral),
        "fund_provision_opening": _Number(mark("Dự phòng cụ thể phải trích đầu kỳ"), _opening_provision),
    }
    for group in _GROUPS:
        number, now, before = str(group), _in_group(group), _opened_in_group(group)
        found |= {
            f"fund_outstanding_group{group}": _Number(mark("Dư nợ nhóm {detail}"), _closing, "sum", now, number),
            f"fund_loans_group{group}": _Number(mark("Số khoản vay nợ nhóm {detail}"), _one, "count", now, number),
            f"fund_collateral_group{group}": _Number(mark("Giá trị bảo đảm khấu trừ nhóm {detail}"), _collateral, "sum", now, number),
            f"fund_provision_group{group}": _Number(mark("Dự phòng cụ thể nhóm {detail}"), _provision, "sum", now, number),
            f"fund_loans_opening_group{group}": _Number(mark("Số khoản vay đầu kỳ nhóm {detail}"), _one, "count", before, number),
            f"fund_opening_group{group}": _Number(mark("Dư nợ đầu kỳ nhóm {detail}"), _opening, "sum", before, number),
            f"fund_provision_opening_group{group}": _Number(
                mark("Dự phòng cụ thể đầu kỳ nhóm {detail}"), _opening_provision, "sum", before, number
            ),
        }
    for term, name in TERM_NAMES.items():
        found[f"fund_outstanding_{term}"] = _Number(mark("Dư nợ: {detail}"), _closing, "sum", _of_term(term), name)
    return found


def _parts() -> dict[str, tuple[Belongs, str]]:
    """Return the parts every number is also offered for: suffix of the key, which loans, how they are called."""
    parts = {suffix: (_of_kind(kind), BORROWER_NAMES[kind]) for suffix, kind in _KIND_SUFFIXES.items()}
    return parts | {f"_{sector}": (_of_sector(sector), name) for sector, name in SECTOR_NAMES.items()}


def _numbers() -> dict[str, _Number]:
    whole = _plain()
    found = dict(whole)
    for suffix, (chosen, name) in _PARTS.items():
        found |= {stem + suffix: replace(number, belongs=_both(number.belongs, chosen), whose=name) for stem, number in whole.items()}
    return found


def _both(first: Belongs, second: Belongs) -> Belongs:
    return lambda account: first(account) and second(account)


_PARTS = _parts()
_NUMBERS = _numbers()
_BAD_SHARE = "fund_bad_debt_share"
_AVERAGE_RATE = "fund_average_rate"
_PROVISION_RATE = "fund_provision_rate_group"


class FundIndicators:
    """The fund as an `IndicatorSource`."""

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        """The indicators by key, in the language of the screen."""
        found = {key: Indicator(key, _label(number), Area.FUND, number.how) for key, number in _NUMBERS.items()}
        for suffix, whose in {"": "", **{suffix: name for suffix, (_, name) in _PARTS.items()}}.items():
            share, rate = _BAD_SHARE + suffix, _AVERAGE_RATE + suffix
            found[share] = Indicator(share, _narrowed(tr("Tỷ lệ nợ xấu trên dư nợ"), whose), Area.FUND, "ratio")
            found[rate] = Indicator(rate, _narrowed(tr("Lãi suất cho vay bình quân"), whose), Area.FUND, "average", tr("dư nợ gốc"))
        for group in _GROUPS:
            key = f"{_PROVISION_RATE}{group}"
            found[key] = Indicator(key, tr("Tỷ lệ trích dự phòng cụ thể nhóm {group}").format(group=group), Area.FUND, "ratio")
        return found | ledger_indicators.indicators()

    @property
    def issues_for(self) -> str:
        """Forms of the fund are the fund's own (TT 52/2022 Đ.11: it reports to the Alliance, among others)."""
        return Area.FUND

    def issuer(self, reading: Reading) -> Issuer | None:
        """Return the fund; None where there are several, whose figures the Alliance adds up."""
        known = funds(reading)
        return Issuer(known[0].name, tr("GIÁM ĐỐC")) if len(known) == 1 else None

    @property
    def lists(self) -> Mapping[str, RecordList]:
        """The list of loans that QUY-04 prints."""
        return {LOANS: loan_list()}

    def lines(self, reading: Reading, key: str, ask: Ask) -> list[RecordLine]:
        """Return every loan that was out before or during the span, by borrower."""
        return loan_lines_of(accounts(reading, ask.start, ask.cutoff))

    def answer(self, reading: Reading, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        """Answer all `keys` for one span from one reading of the book. Rates of an empty book are not recorded."""
        ledgered = [key for key in keys if key in ledger_indicators.KEYS]
        others = [key for key in keys if key not in ledger_indicators.KEYS]
        rows = accounts(reading, ask.start, ask.cutoff) if others else []
        found = {key: Figure(_rate(key, ask) if key.startswith(_PROVISION_RATE) else _amount(key, rows)) for key in others}
        return found | ledger_indicators.answer(reading, ledgered, ask)

    def behind(self, reading: Reading, key: str, ask: Ask) -> list[Behind]:
        """List the loans behind `key`; amounts add up to it. For the average rate they are the rates it averages, by balance."""
        if key in ledger_indicators.KEYS:
            return ledger_indicators.behind(reading, key, ask)
        if key.startswith(_PROVISION_RATE):
            return [Behind(0, groups_on(ask.cutoff).source, _rate(key, ask))]
        rows: Sequence[Account] = accounts(reading, ask.start, ask.cutoff)
        if key not in _NUMBERS:
            key, rows = _narrow(key, rows)
        whole = sum(row.closing for row in rows)
        if key == _AVERAGE_RATE:
            return [Behind(row.contract.id, _name(row), row.rate) for row in rows if row.closing]
        if key == _BAD_SHARE:
            return [Behind(row.contract.id, _name(row), Fraction(row.closing * 100, whole)) for row in rows if row.bad and row.closing]
        number = _NUMBERS[key]
        return [Behind(row.contract.id, _name(row), number.amount(row)) for row in rows if number.belongs(row) and number.amount(row)]


def _narrow(key: str, rows: Sequence[Account]) -> tuple[str, Sequence[Account]]:
    """Return the share or rate a key asks for, and the loans it is about."""
    for stem in (_BAD_SHARE, _AVERAGE_RATE):
        if key.startswith(stem):
            suffix = key.removeprefix(stem)
            return stem, rows if not suffix else [row for row in rows if _PARTS[suffix][0](row)]
    raise KeyError(key)


def _amount(key: str, rows: Sequence[Account]) -> Amount:
    if key in _NUMBERS:
        number = _NUMBERS[key]
        return sum(number.amount(row) for row in rows if number.belongs(row))
    key, rows = _narrow(key, rows)
    whole = sum(row.closing for row in rows)
    if key == _BAD_SHARE:
        return Fraction(sum(row.closing for row in rows if row.bad) * 100, whole) if whole else None
    weighed = sum((Fraction(row.rate) * row.closing for row in rows), Fraction(0))
    return weighed / whole if whole else None


def _rate(key: str, ask: Ask) -> Amount:
    return groups_on(ask.cutoff).numbered(int(key.removeprefix(_PROVISION_RATE))).provision_percent


def _label(number: _Number) -> str:
    return _narrowed(tr(number.label).format(detail=tr(number.detail)), number.whose)


def _narrowed(label: str, whose: str) -> str:
    return f"{label}: {tr(whose)}" if whose else label


def _name(row: Account) -> str:
    return f"{row.contract.borrower_name} – {row.contract.contract_number}"


SOURCE = FundIndicators()
