"""Renew the locks: names, versions and hashes for every platform, no addresses; and the proof for Windows.

``requirements/run.lock`` is what the program needs, ``dev.lock`` adds tests, checks and the bundler.
``requirements/windows.txt`` names, for every package of ``run.lock``, the wheel that a Windows PC installs and
its hash; `tests/architecture/test_locks.py` holds the two against each other without a network.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
BUILD = ["setuptools>=69", "wheel"]
#: num2words needs docopt for its command line only, and docopt has no wheel; the locks are installed without resolving.
UNUSED = ["--no-emit-package", "docopt"]


def compile_lock(target: str, extras: list[str]) -> None:
    """Resolve pyproject.toml with `extras` for all platforms into ``requirements/<target>.lock``."""
    extra = [word for name in extras for word in ("--extra", name)]
    with tempfile.TemporaryDirectory() as folder:
        build = Path(folder) / "build.in"
        build.write_text("\n".join(BUILD) + "\n", encoding="utf-8")
        command = [
            sys.executable, "-m", "uv", "pip", "compile", "--universal", "--python-version", "3.11", "--generate-hashes",
            "--no-header", "--no-annotate", "--no-emit-index-url", "--upgrade", *UNUSED, *extra, "pyproject.toml", str(build),
        ]  # fmt: skip
        text = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    head = "# Made by `make lock` from pyproject.toml: names, versions, hashes.\n"
    (REQUIREMENTS / f"{target}.lock").write_text(head + text, encoding="utf-8")


def prove_windows() -> None:
    """Ask which wheels a 64-bit Windows with Python 3.11 would install, and write them down."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [
            sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--no-deps", "--require-hashes",
            "--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp", "--only-binary=:all:",
            "--target", folder, "--report", str(report), "-r", str(REQUIREMENTS / "run.lock"),
        ]  # fmt: skip
        subprocess.run(command, check=True)
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    lines = ["# The wheels a 64-bit Windows PC installs for run.lock. Made by `make lock`."]
    for package in sorted(found, key=lambda each: each["metadata"]["name"].lower()):
        file = package["download_info"]["url"].rsplit("/", 1)[-1].split("#")[0]
        digest = package["download_info"]["archive_info"]["hashes"]["sha256"]
        lines.append(f"{package['metadata']['name'].lower()}=={package['metadata']['version']} {file} sha256:{digest}")
    (REQUIREMENTS / "windows.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    compile_lock("run", [])
    compile_lock("dev", ["dev", "bundle"])
    prove_windows()
