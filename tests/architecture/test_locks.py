"""The locks: complete, without addresses, and installable on an office's Windows PC without a compiler."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
_PIN = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+?)(?: ; (.*?))? \\$")
_HASH = re.compile(r"sha256:[0-9a-f]{64}")


def name_of(text: str) -> str:
    return re.sub(r"[-_.]+", "-", text).lower()


def pinned(lock: str) -> dict[str, set[str]]:
    """Package==version → its hashes, of those that a Python 3.11 takes."""
    found: dict[str, set[str]] = {}
    hashes: set[str] = set()
    for line in (REQUIREMENTS / lock).read_text(encoding="utf-8").splitlines():
        if pin := _PIN.match(line):
            hashes = set()
            if "python_full_version >= '3.12'" not in (pin[3] or ""):
                found[f"{name_of(pin[1])}=={pin[2]}"] = hashes
        hashes |= set(_HASH.findall(line))
    return found


@pytest.mark.parametrize("lock", ["run.lock", "dev.lock"])
def test_a_lock_holds_names_versions_and_hashes_and_no_addresses(lock: str) -> None:
    text = (REQUIREMENTS / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert len(pinned(lock)) > 20
    assert all(pinned(lock).values())


def test_every_package_of_the_program_has_a_windows_wheel() -> None:
    proof = {}
    for line in (REQUIREMENTS / "windows.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            package, wheel, digest = line.split()
            name, version = package.split("==")
            proof[f"{name_of(name)}=={version}"] = (wheel, digest)
    locked = pinned("run.lock")
    assert proof.keys() == locked.keys()
    for package, (wheel, digest) in proof.items():
        assert wheel.endswith(("-win_amd64.whl", "-none-any.whl")), wheel
        assert digest in locked[package], f"{wheel} is not the file that the lock names"


def test_every_dependency_is_locked_and_named_in_the_readme_with_its_reason() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [re.split(r"[<>=]", each)[0] for each in project["dependencies"]]
    locked = {package.split("==")[0] for package in pinned("run.lock")}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {name_of(each) for each in wanted} <= locked
    assert [each for each in wanted if f"`{each}`" not in readme] == []
