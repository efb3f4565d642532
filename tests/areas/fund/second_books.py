"""A second set of books: the facts read with bare SQL, lived through by the second calculator, added up to the fund's forms.

It shares neither rules nor queries with the program; of the program's files it reads only the tables of law. Where a form leaves room, the
reading taken is said beside the sum.
"""

import datetime
import sqlite3
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.areas.fund.slow_calculator import SlowLoan, half_up

DAY = datetime.date
NIGHT = datetime.timedelta(days=1)
RATES = Path(__file__).parents[3] / "resources" / "rates"
GROUPS = (1, 2, 3, 4, 5)
KINDS = ("BUDGET", "CONTRIBUTION", "GRANT", "ENTRUSTED", "OTHER")
SECTORS = ("NN", "CN", "XD", "TD", "TM", "CH", "VT", "MT", "KH")
Amount = int | Decimal | Fraction | str | None


def day_of(text: str | None) -> datetime.date | None:
    return None if text is None else DAY.fromisoformat(text)


def in_force(name: str, day: datetime.date) -> dict[str, Any]:
    """Return the table of law of a day; before the first one the first."""
    tables = sorted(tomllib.loads((RATES / name).read_text(encoding="utf-8"))["tables"], key=lambda each: each["valid_from"])
    found: dict[str, Any] = next((each for each in reversed(tables) if each["valid_from"] <= day), tables[0])
    return found


@dataclass(frozen=True)
class Known:
    """Where a loan stands at the end of a day. Money in đồng; `group` 0 where nothing is owed."""

    day: datetime.date
    lent: int
    principal: int
    repaid: int
    interest_paid: int
    interest_owed: int
    overdue: int
    overdue_days: int
    advance: int
    written_off: int
    recovered: int
    group: int
    collateral: int
    provision: int
    rate: Decimal
    ends_on: datetime.date
    next_due: datetime.date | None
    moves: tuple[tuple[datetime.date, int], ...]


@dataclass
class Loan:
    """A contract with its facts, as the file has them."""

    row: dict[str, Any]
    start: datetime.date
    amount: int
    receipts: list[tuple[datetime.date, int, str | None]]
    rates: dict[datetime.date, Decimal]
    replans: dict[datetime.date, dict[str, Any]]
    decisions: list[dict[str, Any]]
    pledges: list[dict[str, Any]]
    entrusted: bool
    holidays: frozenset[datetime.date]
    written_off_on: datetime.date | None
    _known: dict[datetime.date, Known | None] = field(default_factory=dict)

    def on(self, day: datetime.date) -> Known | None:
        """Return where it stands; None before the money left."""
        if day not in self._known:
            self._known[day] = self._live(day) if self.start <= day else None
        return self._known[day]

    def _live(self, day: datetime.date) -> Known:
        row = self.row
        rates = {on: rate for on, rate in self.rates.items() if on <= day}
        signed = max([on for on in rates if on <= self.start], default=None)
        loan = SlowLoan(
            principal=self.amount, disbursed_on=self.start, months=row["months"],
            rate=Decimal(row["annual_rate_percent"]) if signed is None else rates[signed], plan=row["plan"],
            year_days=360 if row["day_count"] == "actual/360" else 365, pay_day=row["pay_day"], every=row["principal_every_months"],
            grace=row["principal_grace_months"], interest_every=row["interest_every_months"], round_to=row["round_to"],
            factor=Decimal(row["overdue_rate_factor"]), late=Decimal(row["late_interest_percent"]),
            closed=self.holidays if row["business_day"] == "next" else None,
        )  # fmt: skip
        later = {on: rate for on, rate in rates.items() if on > self.start}
        replans = {on: replan for on, replan in self.replans.items() if on <= day}
        off = self.written_off_on if self.written_off_on is not None and self.written_off_on <= day else None
        said = loan.statement(self.receipts, day, rates=later, replans=replans, written_off_on=off)
        repaid = self.amount - said["outstanding_principal"] - said["written_off"]
        came_in = sum(amount for on, amount, _ in self.receipts if on <= day)
        owed = said["due_unpaid_interest"] + said["overdue_interest"] + said["late_interest"]
        settled = not (said["outstanding_principal"] or owed or said["accrued_interest_not_due"])
        group = 0 if settled or said["written_off"] else self._group(day, said["overdue_days"], len(replans))
        deducted = self._deducted(day)
        percent = Decimal(next(each["provision_percent"] for each in in_force("loan_groups.toml", day)["groups"] if each["group"] == group)) if group else Decimal(0)  # fmt: skip
        needed = 0 if self.entrusted else half_up(Fraction(max(0, said["outstanding_principal"] - deducted)) * Fraction(percent) / 100)
        return Known(
            day, self.amount, said["outstanding_principal"], repaid, came_in - said["advance"] - said["recovered"] - repaid, owed,
            loan.overdue_principal, said["overdue_days"], said["advance"], said["written_off"], said["recovered"], group,
            min(deducted, said["outstanding_principal"]), needed, later[max(later)] if later else loan_rate(loan),
            loan.ahead[-1] if loan.ahead else loan.demanded_on, loan.ahead[0] if loan.ahead else None, tuple(loan.moves),
        )  # fmt: skip

    def _group(self, day: datetime.date, overdue_days: int, times: int) -> int:
        table = in_force("loan_groups.toml", day)
        group = max(each["group"] for each in table["groups"] if each["overdue_from"] <= overdue_days)
        if times:
            most = min(times, max(each["times"] for each in table["restructured"]))
            least = [each["group"] for each in table["restructured"] if each["times"] == most and each["overdue_from"] <= overdue_days]
            group = max([group, *least])
        decided = [
            each for each in self.decisions if each["decided_on"] <= str(day) and (each["ends_on"] is None or str(day) <= each["ends_on"])
        ]
        return max([group, *(max(decided, key=lambda each: (each["decided_on"], each["debt_group"]))["debt_group"] for _ in decided[:1])])

    def _deducted(self, day: datetime.date) -> int:
        """Assets tell from the first pledge on, before it the contract."""
        if not any(each["pledged_on"] <= str(day) for each in self.pledges):
            return int(self.row["collateral_deducted"] or 0)
        holding = [
            each
            for each in self.pledges
            if each["pledged_on"] <= str(day) and (each["released_on"] is None or str(day) < each["released_on"])
        ]
        return sum(each["deducted"] or 0 for each in holding)


def loan_rate(loan: SlowLoan) -> Decimal:
    return Decimal(loan.fine_rate) / 10**6


@dataclass(frozen=True)
class Account:
    """One loan over a span."""

    loan: Loan
    before: Known | None
    after: Known

    @property
    def kind(self) -> str:
        return {"HTX": "htx", "LHHTX": "lh", "PERSON": "person"}[self.loan.row["borrower_kind"]]

    @property
    def sector(self) -> str:
        """A loan without a recorded industry counts under the last row, “Khác, chưa ghi ngành”."""
        return str(self.loan.row["sector"] or "KH")

    @property
    def term(self) -> str:
        """By the term of the contract, not of its annexes: a gia hạn does not make a short loan a medium one."""
        table = in_force("loan_limits.toml", DAY.fromisoformat(self.loan.row["signed_on"]))
        months = self.loan.row["months"]
        return "short" if months <= table["short_term_months"] else "medium" if months <= table["medium_term_months"] else "long"

    def since(self, of: str) -> int:
        """What a sum that only grows grew by in the span."""
        return int(getattr(self.after, of)) - (int(getattr(self.before, of)) if self.before else 0)

    def at_start(self, of: str) -> int:
        return int(getattr(self.before, of)) if self.before else 0


class SecondBooks:
    """All facts of the fund in a data file."""

    def __init__(self, path: Path) -> None:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row

        def table(name: str) -> list[dict[str, Any]]:
            return [dict(row) for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY id')]

        def standing(name: str) -> list[dict[str, Any]]:
            return [row for row in table(name) if row["voided_on"] is None]

        self.funds, self.capital, self.sources = table("fund"), table("fund_capital"), table("fund_source")
        self.movements, self.runs, self.lines = (
            standing("fund_source_movement"),
            standing("classification_run"),
            table("classification_line"),
        )
        holidays = frozenset(DAY.fromisoformat(row["day"]) for row in table("loan_holiday"))
        lent, receipts, annexes = standing("loan_disbursement"), standing("loan_receipt"), standing("loan_amendment")
        annex_rows, decided, off = table("loan_amendment_row"), table("rate_decision"), table("loan_write_off")
        decisions, pledges, self.persons = table("loan_group_decision"), table("loan_collateral"), table("loan_person")
        entrusted = {row["id"] for row in self.sources if row["kind"] == "ENTRUSTED"}
        assert table("loan_opening") == [], "the second calculator knows no older books"
        self.loans = []
        for row in table("loan"):
            out = [each for each in lent if each["loan_id"] == row["id"]]
            if not out:
                continue
            assert len(out) == 1, "the second calculator knows one disbursement"
            mine = [each for each in annexes if each["loan_id"] == row["id"]]
            follows = [
                each
                for each in decided
                if row["rate_by_decision"] and each["product_id"] == row["product_id"] and each["from_on"] > row["signed_on"]
            ]
            rates = {DAY.fromisoformat(each["from_on"]): Decimal(each["annual_rate_percent"]) for each in follows}
            rates |= {
                DAY.fromisoformat(each["effective_on"]): Decimal(each["annual_rate_percent"])
                for each in mine
                if each["annual_rate_percent"]
            }
            replans = {
                DAY.fromisoformat(each["effective_on"]): {
                    "rows": [(DAY.fromisoformat(part["due_on"]), part["principal"]) for part in annex_rows if part["amendment_id"] == each["id"]],
                    "overdue": bool(each["takes_overdue"]), "interest_on": day_of(each["interest_on"]),
                }
                for each in mine if not each["annual_rate_percent"]
            }  # fmt: skip
            came_in = [each for each in receipts if each["loan_id"] == row["id"]]
            assert all(each["chosen_reason"] is None for each in came_in), "the second calculator knows no chosen split"
            self.loans.append(Loan(
                row, DAY.fromisoformat(out[0]["paid_on"]), out[0]["amount"],
                [(DAY.fromisoformat(each["received_on"]), each["amount"], each["early"]) for each in came_in], rates, replans,
                [each for each in decisions if each["loan_id"] == row["id"]],
                [each for each in pledges if row["application_id"] and each["application_id"] == row["application_id"]],
                row["source_id"] in entrusted, holidays,
                next((DAY.fromisoformat(each["written_off_on"]) for each in off if each["loan_id"] == row["id"]), None),
            ))  # fmt: skip
        connection.close()

    def accounts(self, start: datetime.date, cutoff: datetime.date) -> list[Account]:
        """Every loan under which money left by the end of the span, by borrower."""
        known = sorted((loan for loan in self.loans if loan.start <= cutoff), key=lambda each: (each.row["sort_key"], each.row["id"]))
        found = []
        for loan in known:
            after = loan.on(cutoff)
            assert after is not None
            found.append(Account(loan, loan.on(start - NIGHT), after))
        return found

    def forms(self, start: datetime.date, cutoff: datetime.date) -> dict[str, dict[tuple[str, str], Amount]]:
        """Return every cell of QUY-01 … QUY-04, by row and column."""
        rows = self.accounts(start, cutoff)
        return {"QUY-01": lending(rows), "QUY-02": self._books(rows, start, cutoff), "QUY-03": self._groups(rows, start, cutoff), "QUY-04": statement(rows)}  # fmt: skip

    def _groups(self, rows: Sequence[Account], start: datetime.date, cutoff: datetime.date) -> dict[tuple[str, str], Amount]:
        found: dict[tuple[str, str], Amount] = {}
        percents = {each["group"]: Decimal(each["provision_percent"]) for each in in_force("loan_groups.toml", cutoff)["groups"]}
        for group in (*GROUPS, None):
            name = "total" if group is None else f"group{group}"
            then = [
                row.before for row in rows if row.before is not None and (row.before.group == group or (group is None and row.before.group))
            ]
            now = [row.after for row in rows if row.after.group == group or (group is None and row.after.group)]
            found |= {
                (name, "loans_opening"): len(then), (name, "opening"): sum(each.principal for each in then),
                (name, "provision_opening"): sum(each.provision for each in then), (name, "loans"): len(now),
                (name, "closing"): sum(each.principal for each in now), (name, "collateral"): sum(each.collateral for each in now),
                (name, "provision"): sum(each.provision for each in now),
                (name, "change"): sum(each.provision for each in now) - sum(each.provision for each in then),
            }  # fmt: skip
            if group is not None:
                found[name, "rate"] = percents[group]
        opening, closing = self._run(start - NIGHT), self._run(cutoff)
        change = None if opening is None or closing is None else closing - opening
        return found | {("run", "provision_opening"): opening, ("run", "provision"): closing, ("run", "change"): change}

    def _run(self, day: datetime.date) -> int | None:
        """Provisions of the runs made for that very day; None where there is none."""
        runs = {run["id"] for run in self.runs if run["as_of"] == str(day)}
        return sum(line["provision"] for line in self.lines if line["run_id"] in runs) if runs else None

    def _reserve_steps(self) -> list[tuple[datetime.date, int]]:
        """What each run changed the provisions of its fund by."""
        held: dict[int, int] = {}
        found = []
        for run in sorted(self.runs, key=lambda each: (each["as_of"], each["id"])):
            needed = sum(line["provision"] for line in self.lines if line["run_id"] == run["id"])
            found.append((DAY.fromisoformat(run["as_of"]), needed - held.get(run["fund_id"], 0)))
            held[run["fund_id"]] = needed
        return found

    def _books(self, rows: Sequence[Account], start: datetime.date, cutoff: datetime.date) -> dict[tuple[str, str], Amount]:
        found: dict[tuple[str, str], Amount] = {}

        def account(name: str, moves: Iterable[tuple[datetime.date, int]]) -> None:
            listed = list(moves)
            found[name, "opening"] = sum(amount for on, amount in listed if on < start)
            found[name, "increase"] = sum(amount for on, amount in listed if start <= on <= cutoff and amount > 0)
            found[name, "decrease"] = -sum(amount for on, amount in listed if start <= on <= cutoff and amount < 0)
            found[name, "closing"] = sum(amount for on, amount in listed if on <= cutoff)

        kinds = {row["id"]: row["kind"] for row in self.sources}
        capital = [(kinds[row["source_id"]], DAY.fromisoformat(row["moved_on"]), row["amount"] * (1 if row["direction"] == "IN" else -1)) for row in self.movements]  # fmt: skip
        account("capital", ((on, amount) for _, on, amount in capital))
        for kind in KINDS:
            account(kind, ((on, amount) for of, on, amount in capital if of == kind))
        for name in ("book", "loans"):
            found |= {
                (name, "opening"): sum(row.at_start("principal") for row in rows), (name, "increase"): sum(row.since("lent") for row in rows),
                (name, "decrease"): sum(row.since("repaid") + row.since("written_off") for row in rows),
                (name, "closing"): sum(row.after.principal for row in rows),
            }  # fmt: skip
        account("held", (move for row in rows for move in row.after.moves if move[0] <= cutoff))
        account("reserve", self._reserve_steps())
        for day, column in ((start - NIGHT, "opening"), (cutoff, "closing")):
            steps = [step for fund in self.funds if (step := self._capital_on(fund["id"], day)) is not None]
            found["charter", column] = sum(step["charter_capital"] for step in steps) if steps else None
            found["real", column] = sum(step["charter_capital"] + (step["retained_result"] or 0) for step in steps) if steps else None
        closing, opening = sum(row.after.principal for row in rows), sum(row.at_start("principal") for row in rows)
        bad, interest = sum(row.after.principal for row in rows if row.after.group >= 3), sum(row.since("interest_paid") for row in rows)
        found |= {
            ("needed", "closing"): sum(row.after.provision for row in rows), ("bad_debt", "closing"): bad,
            ("bad_debt_share", "closing"): percent(bad, closing), ("growth", "closing"): percent(closing - opening, opening),
            ("interest", "increase"): interest, ("interest_loans", "increase"): interest,
            ("recovered", "increase"): sum(row.since("recovered") for row in rows), ("result", "closing"): None,
        }  # fmt: skip
        return found | self._shares(rows, cutoff)

    def _capital_on(self, fund: int, day: datetime.date) -> dict[str, Any] | None:
        steps = [row for row in self.capital if row["fund_id"] == fund and row["from_on"] <= str(day)]
        return max(steps, key=lambda row: row["from_on"], default=None)

    def _shares(self, rows: Sequence[Account], cutoff: datetime.date) -> dict[tuple[str, str], Amount]:
        """Shares of vốn điều lệ thực có: of all funds together what is out on own account; of each fund alone its largest customer."""
        real = {
            fund["id"]: step["charter_capital"] + (step["retained_result"] or 0)
            for fund in self.funds
            if (step := self._capital_on(fund["id"], cutoff))
        }
        own = sum(row.after.principal for row in rows if not row.loan.entrusted and row.loan.row["fund_id"] in real)
        alone, related = [], []
        for fund, capital in real.items():
            owed: dict[str, int] = {}
            loans: dict[str, list[Account]] = {}
            for row in rows:
                if row.loan.row["fund_id"] == fund and row.after.principal:
                    owed[customer(row)] = owed.get(customer(row), 0) + row.after.principal
                    loans.setdefault(customer(row), []).append(row)
            alone += [Fraction(amount * 100, capital) for amount in owed.values()]
            for who in owed:
                near = {
                    other for other in owed if other != who and any(self._related(one, two) for one in loans[who] for two in loans[other])
                }
                related.append(Fraction((owed[who] + sum(owed[other] for other in near)) * 100, capital))
        return {
            ("disbursed_share", "closing"): percent(own, sum(real.values())), ("largest_customer", "closing"): max(alone, default=None),
            ("largest_related", "closing"): max(related, default=None),
        }  # fmt: skip

    def _related(self, one: Account, other: Account) -> bool:
        """One's folder names the organisation that is the other; persons by name are not in these books."""

        def names(of: Account) -> set[int]:
            return {
                row["organisation_id"]
                for row in self.persons
                if row["role"] == "RELATED" and row["application_id"] == of.loan.row["application_id"] and row["organisation_id"]
            }

        group = one.loan.row["related_group"]
        return (
            bool(group and group == other.loan.row["related_group"])
            or other.loan.row["organisation_id"] in names(one)
            or one.loan.row["organisation_id"] in names(other)
        )


def customer(row: Account) -> str:
    """The organisation; of persons the number, else the name as the file folds it for searching."""
    of = row.loan.row
    return f"organisation {of['organisation_id']}" if of["organisation_id"] else of["borrower_id_number"] or of["sort_key"]


def percent(part: int, whole: int) -> Fraction | None:
    return Fraction(part * 100, whole) if whole else None


def lending(rows: Sequence[Account]) -> dict[tuple[str, str], Amount]:
    """QUY-01."""
    chosen: dict[str, Callable[[Account], bool]] = {"total": lambda row: True}
    chosen |= {kind: lambda row, kind=kind: row.kind == kind for kind in ("htx", "lh", "person")}  # type: ignore[misc]
    chosen |= {f"sector_{sector}": lambda row, sector=sector: row.sector == sector for sector in SECTORS}  # type: ignore[misc]
    found: dict[tuple[str, str], Amount] = {}
    for name, belongs in chosen.items():
        part = [row for row in rows if belongs(row)]
        closing, bad = sum(row.after.principal for row in part), sum(row.after.principal for row in part if row.after.group >= 3)
        found |= {
            (name, "opening"): sum(row.at_start("principal") for row in part), (name, "lent"): sum(row.since("lent") for row in part),
            (name, "collected"): sum(row.since("repaid") for row in part), (name, "written_off"): sum(row.since("written_off") for row in part),
            (name, "closing"): closing, (name, "overdue"): sum(row.after.overdue for row in part), (name, "bad_debt"): bad,
            (name, "bad_debt_share"): percent(bad, closing), (name, "interest"): sum(row.since("interest_paid") for row in part),
            # Interest demanded and not paid, with overdue and late interest; what accrued since the last due date is not due yet.
            (name, "interest_due"): sum(row.after.interest_owed for row in part),
            # By balance, at the rates of the cut-off day.
            (name, "average_rate"): Fraction(sum(Fraction(row.after.rate) * row.after.principal for row in part), closing) if closing else None,
        }  # fmt: skip
        found |= {(name, term): sum(row.after.principal for row in part if row.term == term) for term in ("short", "medium", "long")}
        found |= {(name, f"group{group}"): sum(row.after.principal for row in part if row.after.group == group) for group in GROUPS}
    return found


def statement(rows: Sequence[Account]) -> dict[tuple[str, str], Amount]:
    """QUY-04: a line for each loan out before or in the span, or with interest paid in it or still owed; keyed by the loan's id."""
    found: dict[tuple[str, str], Amount] = {}
    sums: dict[str, int] = {}
    for row in rows:
        after, of = row.after, row.loan.row
        money = {
            "opening": row.at_start("principal"), "lent": row.since("lent"), "collected_principal": row.since("repaid"),
            "written_off": row.since("written_off"), "closing": after.principal, "overdue": after.overdue, "collateral": after.collateral,
            "provision": after.provision, "collected_interest": row.since("interest_paid"), "interest_due": after.interest_owed,
        }  # fmt: skip
        if any(money[name] for name in ("opening", "lent", "closing", "collected_interest", "interest_due")):
            line = {
                "contract": of["contract_number"], "first_on": written(row.loan.start), "ends_on": written(after.ends_on), "rate": after.rate,
                "overdue_days": after.overdue_days, "group": after.group or None, "next_due": None if after.next_due is None else written(after.next_due),
            }  # fmt: skip
            found |= {(str(of["id"]), name): value for name, value in (line | money).items()}
        for name, amount in money.items():
            sums[name] = sums.get(name, 0) + amount
    return found | {("total", name): amount for name, amount in sums.items()}


def written(day: datetime.date) -> str:
    return day.strftime("%d/%m/%Y")
