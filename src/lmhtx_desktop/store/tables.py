"""The declarative root of all records and the column types they are made of."""

import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Date, Integer, MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass
from sqlalchemy.types import TypeDecorator

#: Keys into ``info``: of a foreign key, what its rows are in words; of a unique constraint, what it means that two rows
#: collide and where to mend it, or which columns are added up then. A merge of two rows reads them (see `store.follow`).
HELD, CLASH, ADDED = "held", "clash", "added"
_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Root of all records. Records never leave the commands that load them."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {datetime.date: Date, str: String}


class DongColumn(TypeDecorator[int]):
    """Money in whole đồng; refuses anything that is not an int, a float above all."""

    impl = BigInteger().with_variant(Integer, "sqlite")
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        """Let only ints and None through."""
        if value is None or type(value) is int:
            return value
        raise TypeError(f"money must be whole đồng (int), not {type(value).__name__}")


class PercentColumn(TypeDecorator[Decimal]):
    """An exact decimal kept as text: rates in percent per year, factors, points."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Refuse floats, write the decimal in full."""
        if value is None:
            return None
        if not isinstance(value, Decimal):
            raise TypeError(f"a rate must be Decimal, not {type(value).__name__}")
        return format(value, "f")

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Read the decimal back exactly."""
        return None if value is None else Decimal(value)


class UtcColumn(TypeDecorator[datetime.datetime]):
    """A moment in UTC, kept as ISO text to the second; only the audit log and backups use it."""

    impl = String(25)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write as UTC."""
        return None if value is None else value.astimezone(datetime.UTC).isoformat(timespec="seconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime.datetime | None:
        """Read back as an aware moment."""
        return None if value is None else datetime.datetime.fromisoformat(value)
