"""Who the borrowers of a list are: organisations of the register by tax code, else by name."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.fund.records import Loan
from lmhtx_desktop.areas.organisations.api import organisation_table, twin_key
from lmhtx_desktop.store.datafile import Reading

_of = organisation_table.c


@dataclass(frozen=True)
class Known:
    """One organisation that may be the borrower of a list."""

    id: int
    name: str
    kind: str
    tax_code: str | None


@dataclass(frozen=True)
class Register:
    """The organisations a list may mean, by tax code and by name."""

    by_tax_code: Mapping[str, Known]
    by_name: Mapping[str, tuple[Known, ...]]

    def named(self, name: str) -> tuple[Known, ...]:
        """Return the organisations a name may mean; abbreviations and words for the kind make no difference."""
        return self.by_name.get(twin_key(name), ())


def register(reading: Reading) -> Register:
    """Read the register as far as a list of loans needs it."""
    by_tax_code: dict[str, Known] = {}
    by_name: dict[str, list[Known]] = defaultdict(list)
    for row in reading.connection.execute(select(_of.id, _of.name, _of.kind, _of.tax_code)):
        known = Known(*row)
        by_name[twin_key(known.name)].append(known)
        if known.tax_code:
            by_tax_code[known.tax_code] = known
    return Register(by_tax_code, {name: tuple(found) for name, found in by_name.items()})


def contract_numbers(reading: Reading, fund_id: int) -> frozenset[str]:
    """Return the numbers of a fund's contracts."""
    loan = Loan.__table__.c
    return frozenset(reading.connection.execute(select(loan.contract_number).where(loan.fund_id == fund_id)).scalars())
