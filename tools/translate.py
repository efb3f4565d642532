"""Keep the English of the program complete: collect, check, compile.

``--update`` collects every ``tr("…")`` and ``mark("…")`` of the source into ``i18n/lmhtx_en.ts``;
``--check`` fails when one is missing, unfinished, names other placeholders than its Vietnamese, or stands where the collector does
not see it (within an f-string);
``--compile`` turns the ``.ts`` files into the ``.qm`` files that Qt loads.
"""

import ast
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


def spoken(source: str) -> list[tuple[int, str]]:
    """List the sentences that a module hands to ``tr`` or ``mark``, each with its line; joined literals are one sentence."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [
        (call.lineno, call.args[0].value)
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in ("tr", "mark") and call.args
        and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    ]  # fmt: skip


def unseen(collected: set[str]) -> list[str]:
    """List the sentences of the source that are not among those `collected`: Qt's collector does not look into f-strings."""
    told = []
    for path in sorted((ROOT / "src").rglob("*.py")):
        for line, sentence in spoken(path.read_text(encoding="utf-8")):
            if sentence not in collected:
                told.append(f"not collected, move it out of the f-string: {path.relative_to(ROOT)}:{line} {sentence!r}")
    return told


def problems() -> list[str]:
    """List what is missing or wrong in the English."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        if ENGLISH.exists():
            shutil.copy(ENGLISH, fresh)
        collect(fresh)
        found = sentences(fresh)
    told = unseen(set(found))
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
