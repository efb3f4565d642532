"""What papers of the fees need to know of the office."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings

T = TypeVar("T")


@dataclass(frozen=True)
class Office:
    """The office as its papers name it; what it has not entered is "".

    `receipt_form` is the code of the cash receipt, on a second line the legal text it follows.
    """

    name: str
    parent: str
    address: str
    place: str
    budget_unit_code: str
    receipt_form: str
    leader_title: str
    leader: str
    accountant: str
    cashier: str
    preparer: str


def office_of(reading: Reading) -> Office:
    """Return the office from its settings."""
    settings = read_settings(reading.connection)
    people = settings["signatories"]
    return Office(
        settings["alliance_name"], settings["parent_name"], settings["address"], settings["place_name"], settings["budget_unit_code"],
        settings["receipt_form"], people.get("leader_title", ""), people.get("leader", ""), people.get("accountant", ""),
        people.get("cashier", ""), people.get("preparer", ""),
    )  # fmt: skip


def with_office(reading: Reading, question: Callable[..., T], *words: object) -> tuple[T, Office]:
    """Answer a question and say which office prints it, from one snapshot."""
    return question(reading, *words), office_of(reading)
