"""The loan products with their dated terms and decided rates; commands, pages and the loan book stand on them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, select

from lmhtx_desktop.areas.fund.records import LoanProduct, LoanProductPaper, LoanProductTerms, RateDecision
from lmhtx_desktop.areas.fund.rules.facts import RateChange
from lmhtx_desktop.areas.fund.rules.products import Decided, ProductTerms, decided_on, terms_on

_product = LoanProduct.__table__.c
_terms = LoanProductTerms.__table__
_paper = LoanProductPaper.__table__.c
_decision = RateDecision.__table__.c


@dataclass(frozen=True)
class Product:
    """A product with its terms and decided rates, oldest first; contracts are signed by it up to `ends_on`."""

    id: int
    fund_id: int
    name: str
    note: str | None
    ends_on: date | None
    steps: Sequence[ProductTerms]
    decisions: Sequence[Decided]

    def terms_on(self, day: date) -> ProductTerms | None:
        """Return the terms of contracts signed on `day`; None where it is not offered then."""
        return None if self.ends_on is not None and day > self.ends_on else terms_on(self.steps, day)

    def rate_on(self, day: date) -> Decimal | None:
        """Return the rate of contracts signed on `day`, percent per year; None where it is not offered or no rate was decided yet."""
        terms = self.terms_on(day)
        if terms is None or not terms.rate_by_decision:
            return terms.annual_rate_percent if terms else None
        decided = decided_on(self.decisions, day)
        return decided.annual_rate_percent if decided else None


def products(connection: Connection, fund: int | None = None) -> list[Product]:
    """List the products by name, of one fund or of all."""
    papers: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for terms, step, name in connection.execute(select(_paper.terms_id, _paper.step, _paper.name).order_by(_paper.id)):
        papers[terms].append((step, name))
    steps: dict[int, list[ProductTerms]] = defaultdict(list)
    for row in connection.execute(select(_terms).order_by(_terms.c.from_on)).mappings():
        values = dict(row)
        steps[values.pop("product_id")].append(ProductTerms(**values, papers=tuple(papers[row["id"]])))
    decisions = _decisions(connection)
    query = select(_product.id, _product.fund_id, _product.name, _product.note, _product.ends_on).order_by(_product.name, _product.id)
    rows = connection.execute(query if fund is None else query.where(_product.fund_id == fund))
    return [Product(*row, steps[row.id], decisions[row.id]) for row in rows]


def decided_changes(connection: Connection) -> dict[int, list[RateChange]]:
    """Return the decided rates as changes of a contract's rate, by product, oldest first."""
    return {
        product: [RateChange(each.from_on, each.annual_rate_percent) for each in found] for product, found in _decisions(connection).items()
    }


def _decisions(connection: Connection) -> dict[int, list[Decided]]:
    found: dict[int, list[Decided]] = defaultdict(list)
    query = select(_decision.product_id, _decision.id, _decision.from_on, _decision.annual_rate_percent, _decision.document)
    for product, *values in connection.execute(query.order_by(_decision.from_on)):
        found[product].append(Decided(*values))
    return found
