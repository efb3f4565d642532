"""The numbers of QUY-02: capital, the ledger's accounts at the start, during and at the end of a span, limits and shares.

The accounts come from the ledger, that is from the vouchers one by one, while ``fund_accounts_…`` adds up the loans as they stand: a form
that shows both proves the books. Shares are in percent.
"""

import datetime
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lmhtx_desktop.areas.fund.book.capital import capital_on
from lmhtx_desktop.areas.fund.queries.ledger import Entry, Ledger, ledger
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.runs import provision_steps
from lmhtx_desktop.areas.fund.queries.sources import FundStanding, fund_standing
from lmhtx_desktop.areas.fund.queries.spans import Account, accounts
from lmhtx_desktop.areas.fund.words.loan import SOURCE_NAMES
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.indicators import Amount, Ask, Behind, Figure, Indicator
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_DAY = datetime.timedelta(days=1)
_COLUMNS = {
    "opening": mark("{account}: số đầu kỳ"), "in": mark("{account}: tăng trong kỳ"), "out": mark("{account}: giảm trong kỳ"),
    "closing": mark("{account}: số cuối kỳ"),
}  # fmt: skip
_ONE_CUSTOMER, _RELATED = "fund_largest_customer_share", "fund_largest_related_share"
_DISBURSED, _GROWTH = "fund_disbursed_share", "fund_growth"
_RUN, _RUN_OPENING = "fund_provision_run", "fund_provision_opening_run"
_INTEREST = "fund_ledger_interest"


@dataclass(frozen=True)
class _Ledgered:
    """An account of the ledger: its wording, and what an entry adds to and takes from it (đồng, both ≥ 0)."""

    label: str
    detail: str
    moves: Callable[[Entry], tuple[int, int]]


def _change(amount: int) -> tuple[int, int]:
    return max(0, amount), max(0, -amount)


def _capital(kind: str | None) -> Callable[[Entry], tuple[int, int]]:
    return lambda entry: _change(entry.moved.capital) if kind is None or entry.source_kind == kind else (0, 0)


_ACCOUNTS = {
    "fund_book": _Ledgered(
        mark("Dư nợ cho vay theo sổ quỹ"), "", lambda entry: (entry.moved.lent, entry.moved.principal + entry.moved.written_off)
    ),
    "fund_held": _Ledgered(mark("Tiền khách hàng trả trước đang giữ"), "", lambda entry: _change(entry.moved.advance)),
    "fund_reserve": _Ledgered(mark("Dự phòng đã trích theo kỳ phân loại nợ"), "", lambda entry: _change(entry.moved.provision)),
    "fund_capital": _Ledgered(mark("Nguồn vốn cho vay"), "", _capital(None)),
    **{f"fund_capital_{kind}": _Ledgered(mark("Nguồn vốn cho vay: {detail}"), name, _capital(kind)) for kind, name in SOURCE_NAMES.items()},
}
#: What the loans themselves come to, by the names of the columns.
_OF_LOANS: dict[str, Callable[[Account], int]] = {
    "opening": lambda account: account.opening,
    "in": lambda account: account.lent,
    "out": lambda account: account.collected_principal + account.written_off,
    "closing": lambda account: account.closing,
}
_CAPITALS = {"fund_charter": mark("Vốn điều lệ"), "fund_real": mark("Vốn điều lệ thực có")}
_SHARES = {
    _DISBURSED: mark("Tỷ lệ dư nợ trên vốn điều lệ thực có"), _GROWTH: mark("Tăng trưởng dư nợ trong kỳ"),
    _ONE_CUSTOMER: mark("Dư nợ lớn nhất của một khách hàng trên vốn điều lệ thực có"),
    _RELATED: mark("Dư nợ lớn nhất của khách hàng và người có liên quan trên vốn điều lệ thực có"),
}  # fmt: skip


def indicators() -> dict[str, Indicator]:
    """Return them by key, in the language of the screen."""
    found = {}
    for stem, account in _ACCOUNTS.items():
        name = tr(account.label).format(detail=tr(account.detail) if account.detail else "")
        for column, label in _COLUMNS.items():
            found[f"{stem}_{column}"] = _sum(f"{stem}_{column}", tr(label).format(account=name))
    for column, label in _COLUMNS.items():
        key = f"fund_accounts_{column}"
        found[key] = _sum(key, tr(label).format(account=tr("Dư nợ cho vay cộng từng khoản vay")))
    for stem, label in _CAPITALS.items():
        for column in ("opening", "closing"):
            found[f"{stem}_{column}"] = _sum(f"{stem}_{column}", tr(_COLUMNS[column]).format(account=tr(label)))
    for key, label in _SHARES.items():
        found[key] = Indicator(key, tr(label), Area.FUND, "ratio")
    for key, label in (
        (_RUN, tr("Dự phòng của kỳ phân loại nợ lập cho ngày cuối kỳ")), (_RUN_OPENING, tr("Dự phòng của kỳ phân loại nợ lập cho ngày trước đầu kỳ")),
        (_INTEREST, tr("Lãi đã thu trong kỳ theo sổ quỹ")),
    ):  # fmt: skip
        found[key] = _sum(key, label)
    return found


def answer(reading: Reading, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
    """Answer these keys for one span; what is not recorded (no capital, no run of that very day) is not 0."""
    books = _Books(reading, ask)
    return {key: Figure(books.amount(key)) for key in keys}


def behind(reading: Reading, key: str, ask: Ask) -> list[Behind]:
    """List what is behind a key: loans, sources, funds, or the customer who owes most; amounts add up to it."""
    return _Books(reading, ask).behind(key)


def _sum(key: str, label: str) -> Indicator:
    return Indicator(key, label, Area.FUND, "sum")


class _Books:
    """What one span needs, read once and only where it is asked for."""

    def __init__(self, reading: Reading, ask: Ask) -> None:
        self._reading, self._ask = reading, ask
        self._ledger: Ledger | None = None
        self._before: Sequence[Entry] = ()
        self._accounts: Sequence[Account] | None = None
        self._standings: Sequence[FundStanding] | None = None

    def amount(self, key: str) -> Amount:
        found = self.behind(key)
        if key in _SHARES:
            return sum((Fraction(line.amount) for line in found if line.amount is not None), Fraction(0)) if found else None
        if not found and key in (_RUN, _RUN_OPENING, *(f"{stem}_{column}" for stem in _CAPITALS for column in ("opening", "closing"))):
            return None
        return sum(line.amount for line in found if isinstance(line.amount, int))

    def behind(self, key: str) -> list[Behind]:
        stem, _, column = key.rpartition("_")
        if stem in _ACCOUNTS:
            return self._of_account(_ACCOUNTS[stem], column)
        if stem == "fund_accounts":
            return [
                Behind(row.contract.id, f"{row.contract.borrower_name} – {row.contract.contract_number}", amount)
                for row in self._all_accounts()
                if (amount := _OF_LOANS[column](row))
            ]
        if stem in _CAPITALS:
            return self._of_capital(stem, self._ask.cutoff if column == "closing" else self._ask.start - _DAY)
        if key in (_RUN, _RUN_OPENING):
            return self._of_runs(self._ask.cutoff if key == _RUN else self._ask.start - _DAY)
        if key == _INTEREST:
            return _gathered((entry, entry.moved.interest) for entry in self._entries())
        return self._of_shares(key)

    def _entries(self) -> Sequence[Entry]:
        if self._ledger is None:
            self._ledger = ledger(self._reading, self._ask.start, self._ask.cutoff)
            self._before = self._ledger.before
        return self._ledger.entries

    def _all_accounts(self) -> Sequence[Account]:
        if self._accounts is None:
            self._accounts = accounts(self._reading, self._ask.start, self._ask.cutoff)
        return self._accounts

    def _of_account(self, account: _Ledgered, column: str) -> list[Behind]:
        entries = self._entries()
        if column == "in":
            return _gathered((entry, account.moves(entry)[0]) for entry in entries)
        if column == "out":
            return _gathered((entry, account.moves(entry)[1]) for entry in entries)
        wanted = self._before if column == "opening" else [*self._before, *entries]
        return _gathered((entry, account.moves(entry)[0] - account.moves(entry)[1]) for entry in wanted)

    def _of_capital(self, stem: str, day: datetime.date) -> list[Behind]:
        found = []
        for fund in funds(self._reading):
            capital = capital_on(self._reading.connection, fund.id, day)
            if capital is not None:
                found.append(Behind(0, fund.name, capital.charter_capital if stem == "fund_charter" else capital.real))
        return found

    def _of_runs(self, day: datetime.date) -> list[Behind]:
        names = {fund.id: fund.name for fund in funds(self._reading)}
        return [Behind(0, names[fund], amount) for as_of, fund, amount in provision_steps(self._reading) if as_of == day]

    def _of_shares(self, key: str) -> list[Behind]:
        if key == _GROWTH:
            rows = self._all_accounts()
            opening, closing = sum(row.opening for row in rows), sum(row.closing for row in rows)
            return [Behind(0, tr("Dư nợ cuối kỳ so với đầu kỳ"), Fraction((closing - opening) * 100, opening))] if opening else []
        if self._standings is None:
            cutoff = self._ask.cutoff
            found = [fund_standing(self._reading, fund.id, cutoff) for fund in funds(self._reading)]
            self._standings = [standing for standing in found if standing is not None]
        standing = [each for each in self._standings if each.capital is not None]
        if key == _DISBURSED:
            whole = sum(each.capital.real for each in standing if each.capital is not None)
            return (
                [Behind(0, each.fund.name, Fraction((each.outstanding - each.entrusted) * 100, whole)) for each in standing]
                if whole > 0
                else []
            )
        shares = [
            (share, customer.name)
            for each in standing
            for customer in each.customers
            if (share := customer.share if key == _ONE_CUSTOMER else customer.related_share) is not None
        ]
        return [Behind(0, name, share) for share, name in sorted(shares, reverse=True)[:1]]


def _gathered(moves: Iterable[tuple[Entry, int]]) -> list[Behind]:
    """Put the amounts of one loan, or of one kind of paper, together."""
    found: dict[tuple[int, str], int] = {}
    for entry, amount in moves:
        place = (entry.loan_id or 0, entry.of)
        found[place] = found.get(place, 0) + amount
    return [Behind(id, label, amount) for (id, label), amount in found.items() if amount]


KEYS: Mapping[str, Indicator] = indicators()
