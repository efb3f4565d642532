"""An act on a record that another act has removed meanwhile is refused in words, and writes nothing: what is typed stays in its dialog."""

import dataclasses
import datetime
import enum
import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.commands import SetUpOffice, set_up_office
from lmhtx_desktop.areas.organisations.commands.figures import FigureChange
from lmhtx_desktop.areas.organisations.commands.sheets import TakenSheet
from lmhtx_desktop.areas.training.commands import EnrolLearner, Mark
from lmhtx_desktop.areas.training.rules.calendar import PlannedSession
from lmhtx_desktop.areas.training.words import DayPart, Presence
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile
from tests.conftest import TODAY

GONE = 98_765
#: Acts that touch no record that could be gone.
OF_NO_RECORD = {
    "set_figure_checks", "import_organisations", "keep_layout", "set_up_office", "save_rating_table", "register_organisation",
    "set_size_thresholds", "keep_view", "record_remittance", "set_tariff", "assess_year", "open_class", "plan_event", "remove_ratings",
}  # fmt: skip


def acts() -> Iterator[tuple[str, Callable[..., Any], type]]:
    """Find the acts of the areas: a command and the order it takes."""
    for area in ("organisations", "fees", "training", "events"):
        package = importlib.import_module(f"lmhtx_desktop.areas.{area}.commands")
        within = pkgutil.iter_modules(getattr(package, "__path__", []))
        for module in (package, *(importlib.import_module(f"{package.__name__}.{each.name}") for each in within)):
            for name, command in inspect.getmembers(module, inspect.isfunction):
                own = command.__module__ == module.__name__ and not name.startswith("_")
                if own and list(inspect.signature(command).parameters) == ["work", "order"]:
                    yield name, command, typing.get_type_hints(command)["order"]


ACTS = {name: (command, order) for name, command, order in acts()}
#: What is typed, by field; or by act and field.
TYPED: dict[Any, Any] = {
    "name": "HTX Tân Phú", "title": "Mới", "full_name": "Nguyễn Văn A", "reason": "Lý do", "payer": "Nguyễn Văn A", "field": "sector",
    "value": "NN", "kind": "HTX", "status": "active", "post": "chairman", "policy": "capital", "rating": "good", "outcome": "refused",
    "relation": "member", "member_kind": "full", "what": "product", "end": "left", "relief": "exempt", "code": "DT-01", "year": 2025,
    "amount": 1_000, "turn": 1, "second": GONE + 1, "other": GONE + 1, "drop": GONE + 1, "scores": (), "lines": (), "parts": (),
    "changes": (FigureChange(GONE, {"members": 5}),), "sheets": (TakenSheet(GONE, "a.xlsx", {"members": 5}, {}),),
    "sessions": (PlannedSession(TODAY, DayPart.MORNING, ""),), "marks": (Mark(1, 1, Presence.PRESENT),),
    "people": (EnrolLearner(training_class=GONE, full_name="Nguyễn Văn A"),),
    ("record_certificate", "kind"): "vietgap", ("issue_papers", "kind"): "decision", ("end_membership", "reason"): "withdrew",
    ("leave_unrated", "reason"): "new",
}  # fmt: skip


def typed(name: str, order: type) -> Any:
    """Fill an order as a person would in a dialog that was opened while the record was there."""
    hints = typing.get_type_hints(order)
    values: dict[str, Any] = {}
    for field in dataclasses.fields(order):
        if field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING:
            continue
        hint = hints[field.name]
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            usual: Any = next(iter(hint))
        elif hint in (datetime.date, datetime.date | None):
            usual = TODAY
        else:
            usual = GONE if hint is int else (GONE,)
        values[field.name] = TYPED.get((name, field.name), usual if isinstance(usual, enum.Enum) else TYPED.get(field.name, usual))
    return order(**values)


def test_every_act_there_is_is_looked_at() -> None:
    assert set(ACTS) > OF_NO_RECORD
    assert len(ACTS) > 70


@pytest.mark.parametrize("name", sorted(set(ACTS) - OF_NO_RECORD))
def test_an_act_on_what_is_gone_is_refused_in_words(data: DataFile, name: str) -> None:
    data.carry_out(set_up_office, SetUpOffice("91"))
    command, order = ACTS[name]
    with pytest.raises(RuleBroken) as refused:
        data.carry_out(command, typed(name, order))
    said = "Hãy chọn đơn vị nộp hội phí." if name == "record_receipt" else "không còn trong"
    assert said in refused.value.sentence
