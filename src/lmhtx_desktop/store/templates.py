"""Word templates the office has put in place of the shipped ones, kept in the data file so that every copy holds them."""

import base64
import datetime

from sqlalchemy import Connection, String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.kernel.resources import resource
from lmhtx_desktop.store.tables import Record


class DocumentTemplate(Record):
    """A Word file (base64, as the audit trail keeps text) the office uses for one kind of document instead of the shipped one."""

    __tablename__ = "document_template"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    file: Mapped[str] = mapped_column(String(200))
    replaced_on: Mapped[datetime.date]
    content: Mapped[str] = mapped_column(Text)


def office_template(connection: Connection, code: str) -> bytes | None:
    """Return the office's own template for a kind of document, or None where the shipped one serves."""
    kept = connection.scalar(select(DocumentTemplate.content).where(DocumentTemplate.code == code))
    return None if kept is None else base64.b64decode(kept)


def shipped_template(code: str) -> bytes:
    """Return the template the program comes with for a kind of document."""
    return resource("documents", f"{code}.docx").read_bytes()


def template_for(connection: Connection, code: str) -> bytes:
    """Return the template a kind of document is printed from: the office's own, or the shipped one."""
    return office_template(connection, code) or shipped_template(code)
