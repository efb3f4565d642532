"""What the fund's chapters put in bold, and the red sentences they explain, stand on the screen with exactly these words."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
CHAPTERS = ("fund", "nguon-von", "san-pham-vay", "so-cho-vay-cu", "ho-so-vay", "cho-vay", "thu-no", "gia-han", "theo-doi-no", "so-quy")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_PLACE = re.compile(r"\{[a-z_0-9]+\}")
_UNIT = re.compile(r" \((đồng|tháng|\{count\})\)$")
#: Keys, and codes of forms, which are no words of the code.
_OTHER = re.compile(r"(Ctrl\+.+|F\d+|Enter|QUY-0[1-4]|Báo cáo)")


@cache
def said() -> frozenset[str]:
    """Every sentence of the program: what is handed to tr and mark."""
    found: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark") and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return frozenset(found)


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """The sentences with places to be filled in, as patterns; of those without a word of their own there are none."""
    return tuple(
        re.compile(".+".join(re.escape(part) for part in _PLACE.split(text)))
        for text in said()
        if _PLACE.search(text) and re.search(r"\w\w", _PLACE.sub("", text))
    )


def is_said(words: str) -> bool:
    """Whether words in bold are words on the screen; a label may lack its unit, a tab its count."""
    if words in said() or _OTHER.fullmatch(words) or any(pattern.fullmatch(words) for pattern in patterns()):
        return True
    return words in {_UNIT.sub("", text) for text in said()}


def is_refused_so(sentence: str) -> bool:
    """Whether a sentence, with … for what differs, is one the program says."""
    wanted = re.compile(".*".join(re.escape(part.strip()) for part in sentence.split("…")))
    return any(wanted.fullmatch(_PLACE.sub("¤", text)) for text in said())


def text_of(chapter: str) -> str:
    return (MANUAL / f"{chapter}.md").read_text(encoding="utf-8")


def red_sentences(text: str) -> list[str]:
    """The first column of the tables that explain what is written in red."""
    found, inside = [], False
    for line in text.splitlines():
        if line.startswith("| Dòng chữ đỏ"):
            inside = True
        elif not line.startswith("|"):
            inside = False
        elif inside and not line.startswith("|---"):
            found.append(line.strip("| ").split(" | ")[0].strip())
    return found


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_words_in_bold_are_words_on_the_screen(chapter: str) -> None:
    bold = [part for words in _BOLD.findall(text_of(chapter)) for part in words.split(" › ")]
    assert len(bold) > 10
    assert [words for words in bold if not is_said(words)] == []


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_red_sentence_is_one_the_program_says(chapter: str) -> None:
    assert [sentence for sentence in red_sentences(text_of(chapter)) if not is_refused_so(sentence)] == []


def test_words_that_are_nowhere_on_the_screen_are_found_out() -> None:
    assert is_said("Nhận hồ sơ vay")
    assert is_said("Chọn phương án 2")
    assert not is_said("Nhận đơn vay")
    assert is_refused_so("Kê khai … phiếu nhưng đã nhập … phiếu.")
    assert is_refused_so("… phiếu không lấy lại được vì …")
    assert not is_refused_so("Kê khai … phiếu nhưng có … phiếu.")
    assert sum(len(red_sentences(text_of(chapter))) for chapter in CHAPTERS) > 30


def test_every_chapter_of_the_fund_has_a_picture() -> None:
    assert [chapter for chapter in CHAPTERS if "(anh/" not in text_of(chapter)] == []
