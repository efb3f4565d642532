"""Habits of the source that no linter knows."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import lmhtx_desktop

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
_PLACEHOLDER = re.compile(r"\{([^{}:!]*)[^{}]*\}")


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def test_sentences_are_plain_text_so_that_they_can_be_translated() -> None:
    wrong = [
        f"{path.name}:{call.lineno}"
        for path in SOURCES
        for call in calls(path, "mark")
        if not (isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))
    ]
    wrong += [
        f"{path.name}:{call.lineno}"
        for path in SOURCES
        for call in calls(path, "tr")
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert wrong == []


def test_placeholders_have_names() -> None:
    wrong = [
        f"{path.name}:{call.lineno}"
        for path in SOURCES
        for call in calls(path, "tr", "mark")
        if isinstance(call.args[0], ast.Constant) and any(not name.isidentifier() for name in _PLACEHOLDER.findall(call.args[0].value))
    ]
    assert wrong == []


def test_only_the_store_asks_the_clock_for_the_day() -> None:
    asks = re.compile(r"\bdate\.today\(\)|QDate\.currentDate\(\)")
    wrong = [path.name for path in SOURCES if asks.search(path.read_text(encoding="utf-8"))]
    assert wrong == ["datafile.py"]


def offered_by(area: str) -> list[str]:
    """The names in the `api` of an area."""
    body = ast.parse((ROOT / f"src/lmhtx_desktop/areas/{area}/api.py").read_text(encoding="utf-8")).body
    named = {node.targets[0].id: node.value for node in body if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)}
    return list(ast.literal_eval(named["__all__"]))


@pytest.mark.parametrize("area", sorted(path.parent.name for path in (ROOT / "src").rglob("areas/*/api.py")))
def test_an_area_offers_its_neighbours_at_most_ten_names(area: str) -> None:
    assert 0 < len(offered_by(area)) <= 10


def test_the_register_offers_nothing_that_no_neighbour_asks_for() -> None:
    asked = {
        alias.name
        for path in SOURCES
        if "organisations" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "lmhtx_desktop.areas.organisations.api"
        for alias in node.names
    }
    assert set(offered_by("organisations")) == asked


def test_no_name_says_nothing() -> None:
    empty = re.compile(r"(^|_)(utils?|helpers?|managers?|base|misc|common)(_|$)")
    assert [str(path) for path in SOURCES if empty.search(path.stem) or empty.search(path.parent.name)] == []


def test_no_machine_path_and_no_registry_stands_in_the_repository() -> None:
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    machine = re.compile(r"(?<![\w.])/(w[o]rk|r[o]ot|t[m]p)/[a-z]|\.\./s[h]ared|pypi\.o[r]g|python[h]osted")
    wrong = []
    for name in filter(None, files):
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, OSError):
            continue
        if machine.search(text):
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("place", ["packaging/windows/version.txt", "CHANGELOG.md"])
def test_the_version_is_the_same_everywhere(place: str) -> None:
    assert lmhtx_desktop.__version__ in (ROOT / place).read_text(encoding="utf-8")
