"""What the head and the signatures of the fund's papers need from the office's settings."""

from dataclasses import dataclass

from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings


@dataclass(frozen=True)
class Office:
    """The office as papers name it; "" where nothing was set."""

    name: str
    place: str
    address: str
    budget_unit_code: str
    receipt_form: str
    preparer: str
    accountant: str
    cashier: str
    leader: str
    leader_title: str


def office(reading: Reading) -> Office:
    """Return the office as papers name it."""
    found = read_settings(reading.connection)
    people = found["signatories"]
    return Office(
        found["alliance_name"], found["place_name"], found["address"], found["budget_unit_code"], found["receipt_form"],
        people.get("preparer", ""), people.get("accountant", ""), people.get("cashier", ""), people.get("leader", ""),
        people.get("leader_title", ""),
    )  # fmt: skip
