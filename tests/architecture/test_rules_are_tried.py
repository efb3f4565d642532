"""Every branch of the loan rules is tried by a test that can be read: with the random ones left out, their coverage is whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: Where the rules of the fund are tried, alone and through commands that stand on them.
TESTS = (
    "schedule", "replay", "classify", "vectors", "published", "amend", "amended", "variants", "edges", "rule_rows", "products", "folder_products",
    "receiving", "grading", "sources", "notices",
)  # fmt: skip


@pytest.mark.torture
def test_every_branch_of_the_rules_of_the_fund_is_tried(tmp_path: Path) -> None:
    words = [
        sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:xdist", "-m", "not hypothesis and not torture",
        *(f"tests/areas/fund/test_{name}.py" for name in TESTS), "--cov=lmhtx_desktop.areas.fund.rules", "--cov-branch",
        "--cov-report=term-missing:skip-covered", "--cov-fail-under=100",
    ]  # fmt: skip
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV_CORE", "TORTURE"))}
    done = subprocess.run(words, cwd=ROOT, env=own | {"COVERAGE_FILE": str(tmp_path / "cov")}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
