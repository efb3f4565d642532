"""Keep the English of the program complete: collect, check, compile.

``--update`` collects every ``tr("…")`` and ``mark("…")`` of the source into ``i18n/lmhtx_en.ts``;
``--check`` fails when one is missing, unfinished, or names other placeholders than its Vietnamese;
``--compile`` turns the ``.ts`` files into the ``.qm`` files that Qt loads.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "i18n"
ENGLISH = I18N / "lmhtx_en.ts"
_PLACEHOLDER = re.compile(r"\{[a-z_0-9:,.]*\}")


def tool(name: str) -> str:
    """Return Qt's translation tool `name` from this environment."""
    return str(Path(sys.executable).with_name(name))


def collect(target: Path) -> None:
    """Bring `target` up to date with the source; sentences no longer used are dropped."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("*.py"))
    command = [
        tool("pyside6-lupdate"), "-silent", "-tr-function-alias", "tr+=mark", "-locations", "none", "-no-obsolete",
        "-source-language", "vi_VN", "-target-language", "en_US", *sources, "-ts", str(target),
    ]  # fmt: skip
    subprocess.run(command, cwd=ROOT, check=True)


def sentences(path: Path) -> dict[str, tuple[str, bool]]:
    """Read a .ts file: source → (translation, finished)."""
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            continue
        found[message.findtext("source", "")] = (translation.text or "", translation.get("type") != "unfinished")
    return found


def problems() -> list[str]:
    """List what is missing or wrong in the English."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        if ENGLISH.exists():
            shutil.copy(ENGLISH, fresh)
        collect(fresh)
        found = sentences(fresh)
    told = []
    for source, (translation, finished) in found.items():
        if not translation or not finished:
            told.append(f"no English: {source!r}")
        elif set(_PLACEHOLDER.findall(source)) != set(_PLACEHOLDER.findall(translation)):
            told.append(f"other placeholders: {source!r} → {translation!r}")
    return told


def compile_all() -> None:
    """Compile every .ts that is newer than its .qm."""
    for source in sorted(I18N.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


def main() -> int:
    """Do what the argument says."""
    match sys.argv[1:]:
        case ["--update"]:
            collect(ENGLISH)
            compile_all()
        case ["--compile"]:
            compile_all()
        case ["--check"]:
            found = problems()
            print("\n".join(found[:40]) or "English complete.")
            print(f"{len(found)} problems" if found else "")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
