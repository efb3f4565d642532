"""The one door for sentences, and the three kinds of "no"."""

from collections.abc import Iterator

import pytest

from lmhtx_desktop.kernel import language
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import mark, speak_through, tr


@pytest.fixture(autouse=True)
def _vietnamese_again() -> Iterator[None]:
    before = language._translate
    yield
    speak_through(before)


def test_without_a_translation_the_vietnamese_itself_is_shown() -> None:
    speak_through(str)
    assert tr("Hội phí") == mark("Hội phí") == "Hội phí"


def test_a_translator_is_asked_for_every_sentence_but_not_for_marked_ones() -> None:
    speak_through({"Hội phí": "Fees"}.get)  # type: ignore[arg-type]
    assert tr("Hội phí") == "Fees"
    assert mark("Hội phí") == "Hội phí"


def test_a_broken_rule_names_its_field_and_trouble_says_what_to_do() -> None:
    assert (RuleBroken("name", "Hãy ghi tên.").field, str(RuleBroken("name", "Hãy ghi tên."))) == ("name", "Hãy ghi tên.")
    trouble = Trouble("Ổ đĩa đã đầy.", "Hãy giải phóng dung lượng.")
    assert str(trouble) == "Ổ đĩa đã đầy. Hãy giải phóng dung lượng."
    assert str(Trouble("Ổ đĩa đã đầy.")) == "Ổ đĩa đã đầy."
