"""Build the bundle in ``dist/``, let it test itself, pack it, and hold it against its size limits."""

import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "lmhtx-desktop"
#: Megabytes (10^6 bytes): what an office downloads over a bad line, and what it holds on an old disk.
LIMIT_UNPACKED, LIMIT_PACKED = 200, 75


def build() -> None:
    """Run PyInstaller on build.spec."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    subprocess.run(command, cwd=ROOT, check=True)


def strip() -> None:
    """Take debugging symbols out of what was built without care for size (Linux); wheels patched by their makers stay as they are."""
    if sys.platform == "win32":
        return
    inside = FOLDER / "_internal"
    found = [*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so"), *inside.glob("PySide6/Qt/lib/libicu*.so*")]
    found += [path for package in ("sqlalchemy", "python_calamine", "rapidfuzz", "lxml") for path in inside.glob(f"{package}/**/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *found], check=True)


def self_test() -> None:
    """Run the packaged console program's own test in an empty home, and look at every line it says."""
    name = "lmhtx.exe" if sys.platform == "win32" else "lmhtx"
    with tempfile.TemporaryDirectory() as home:
        surroundings = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
        surroundings |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        told = subprocess.run(
            [FOLDER / name, "self-test"], env=surroundings, capture_output=True, text=True, encoding="utf-8", cwd=home, check=False
        )
    print(told.stdout, told.stderr, sep="")
    if told.returncode != 0 or not told.stdout.rstrip().endswith("ok") or told.stderr.strip():
        sys.exit("The bundle failed its own test.")


def sizes() -> dict[str, float]:
    """Measure the folder and its packed form, in megabytes."""
    unpacked = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    packed = FOLDER.with_suffix(".tar.xz")
    with tarfile.open(packed, "w:xz", preset=6) as archive:
        archive.add(FOLDER, FOLDER.name)
    return {"unpacked_mb": round(unpacked / 1e6, 1), "packed_mb": round(packed.stat().st_size / 1e6, 1)}


if __name__ == "__main__":
    build()
    strip()
    self_test()
    measured = sizes()
    print(json.dumps(measured))
    if measured["unpacked_mb"] > LIMIT_UNPACKED or measured["packed_mb"] > LIMIT_PACKED:
        sys.exit(f"Over the limit of {LIMIT_UNPACKED} MB unpacked, {LIMIT_PACKED} MB packed.")
