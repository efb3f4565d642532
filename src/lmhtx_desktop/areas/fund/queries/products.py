"""The loan products as their page shows them."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.book.products import Product, products
from lmhtx_desktop.areas.fund.records import Loan
from lmhtx_desktop.areas.fund.rules.products import ProductTerms
from lmhtx_desktop.store.datafile import Reading

_loan = Loan.__table__.c


@dataclass(frozen=True)
class ProductLine:
    """A product today: its terms and rate (percent per year) for a contract signed now, None where none can be; contracts signed by it."""

    product: Product
    terms: ProductTerms | None
    rate: Decimal | None
    contracts: int

    @property
    def id(self) -> int:
        """The product's id."""
        return self.product.id


def product_options(reading: Reading) -> list[Product]:
    """List the products contracts can be signed by, of every fund, by name."""
    return products(reading.connection)


def product_lines(reading: Reading, fund: int | None = None) -> list[ProductLine]:
    """List the products of a fund (None: of all) by name."""
    query = select(_loan.product_id, func.count()).where(_loan.cancelled_on.is_(None)).group_by(_loan.product_id)
    counted: dict[int | None, int] = {row[0]: row[1] for row in reading.connection.execute(query)}
    today = reading.today
    return [
        ProductLine(product, product.terms_on(today), product.rate_on(today), counted.get(product.id, 0))
        for product in products(reading.connection, fund)
    ]
