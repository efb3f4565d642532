"""Half of a character, as pasted from a program that cut a text in two: every act takes it or refuses it calmly, none falls over."""

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import pytest

from lmhtx_desktop.app.areas import load_all
from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.app.demo.office import DEMO_DAY
from lmhtx_desktop.areas.organisations import commands as organisations
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.store.datafile import open_file
from tests.stories.test_undo import ACTS, Officer

HALF = "\ud83d"


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("chu") / "mau.lmhtx"
    make_demo(path, organisations=15, years=2, seed=5)
    load_all()
    return path


def _void(officer: Officer) -> tuple[Any, Any]:
    return organisations.void_paper, organisations.VoidPaper(officer.some("organisation_paper"), "viết sai")


def _issue(officer: Officer) -> tuple[Any, Any]:
    return organisations.issue_papers, organisations.IssuePapers(
        "certificate", (officer.some("organisation_membership", "ended_on IS NULL"),), DEMO_DAY, "Lê Văn Tám"
    )


def _damaged(order: Any) -> list[Any]:
    """Return the order with each of its texts damaged in turn."""
    texts = [field.name for field in dataclasses.fields(order) if isinstance(getattr(order, field.name), str)]
    return [dataclasses.replace(order, **{name: f"{getattr(order, name)}{HALF} dán vào"}) for name in texts]


def test_every_act_takes_a_damaged_text_or_refuses_it_with_a_sentence(province: Path, tmp_path: Path) -> None:
    path = tmp_path / "tinh.lmhtx"
    shutil.copy(province, path)
    data = open_file(path, user="Người dán", today=lambda: DEMO_DAY)
    officer = Officer(data, seed=3)
    tried, taken, fell = set(), set(), []
    try:
        for act in [*ACTS, _issue, _void]:
            for attempt in range(3):
                command, order = act(officer)
                for damaged in _damaged(order):
                    tried.add(command.__name__)
                    try:
                        data.carry_out(command, damaged)
                        taken.add(command.__name__)
                    except (RuleBroken, Trouble):
                        continue
                    except Exception as error:
                        if isinstance(error, UnicodeError) or not isinstance(
                            error, KeyError | ValueError
                        ):  # else a code: chosen, never typed
                            fell.append((command.__name__, type(error).__name__, str(error)[:200]))
                if attempt == 0:
                    act_as_meant(officer, command, order)
    finally:
        data.close()
    assert sorted(set(fell)) == []
    assert {"void_paper", "issue_papers", "suspend_membership", "record_officer", "edit_organisation"} <= tried
    assert len(taken) > 20, sorted(taken)


def act_as_meant(officer: Officer, command: Any, order: Any) -> None:
    """Carry the act out with its own texts, so that later acts find something."""
    try:
        officer.data.carry_out(command, order)
    except RuleBroken:
        return
