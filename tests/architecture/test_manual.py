"""The manual holds together: F1 finds a page everywhere, pictures can be taken, links lead somewhere."""

import ast
import re
from pathlib import Path

import pytest

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.app.manual import page_for

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
PAGES = sorted(MANUAL.glob("*.md"))
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


def topics() -> set[str]:
    """The topics F1 may ask for: those that pages name, and the keys of the areas and of the start page."""
    named = {"home", *(manifest.area.value for manifest in bootstrap.manifests())}
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == "help_topic" for to in node.targets):
                named.add(ast.literal_eval(node.value))
    return {topic.partition("#")[0] for topic in named if topic}


def pictures_taken() -> set[str]:
    """The words in tools/shoot.py and shoot_fund.py; the name of every picture taken is among them."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "tools").glob("shoot*.py"))]
    assert len(trees) > 1
    return {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def test_every_page_of_the_program_has_its_page_in_the_manual() -> None:
    assert {"fees", "reporting", "people"} <= topics()
    for topic in sorted(topics()):
        found = page_for(topic, MANUAL)
        assert found is not None
        assert found.stem == topic


def test_the_manual_opens_at_its_contents() -> None:
    found = page_for("", MANUAL)
    assert found is not None
    assert found.name == "muc-luc.md"


def test_the_contents_lead_to_every_chapter() -> None:
    chapters = {page.name for page in PAGES} - {"muc-luc.md", "README.md"}
    assert chapters
    assert chapters <= set(_LINK.findall(text_of(MANUAL / "muc-luc.md")))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_to_a_page(page: Path) -> None:
    for target in _LINK.findall(text_of(page)):
        assert (MANUAL / target).is_file(), f"{page.name}: {target}"


@pytest.mark.parametrize("page", [ROOT / "README.md", *PAGES], ids=lambda page: page.stem)
def test_every_picture_can_be_taken(page: Path) -> None:
    for picture in _PICTURE.findall(text_of(page)):
        path = Path(picture)
        assert path.parent.name == "anh", f"{page.name}: {picture}"
        assert path.stem in pictures_taken(), f"{page.name}: tools/shoot.py takes no picture {path.stem}"


def test_a_chapter_is_in_vietnamese_and_leads_back_to_the_contents() -> None:
    for page in PAGES:
        if page.name not in ("README.md", "muc-luc.md"):
            assert "(muc-luc.md)" in text_of(page), page.name
            assert re.search(r"[ăâđêôơư]", text_of(page)), page.name
