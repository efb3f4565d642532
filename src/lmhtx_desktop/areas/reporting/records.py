"""What officers typed into forms: plans, estimates, words. Computed values are never stored."""

from decimal import Decimal

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import PercentColumn, Record


class FormValue(Record):
    """One typed cell of one form and period; who and when stand in the audit trail."""

    __tablename__ = "form_value"
    __table_args__ = (UniqueConstraint("form", "period", "row", "column"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    form: Mapped[str] = mapped_column(String(40))
    period: Mapped[str] = mapped_column(String(7))
    row: Mapped[str] = mapped_column(String(60))
    column: Mapped[str] = mapped_column(String(60))
    #: In the kept unit: đồng for money, the number itself for counts. None where words were typed.
    number: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    text: Mapped[str] = mapped_column(String(500), default="")
