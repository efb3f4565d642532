"""Names: the kind they tell, abbreviations written out, capitals brought down; and communes by their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.reading.communes import CommuneFinder
from lmhtx_desktop.areas.organisations.reading.names import Trades, person_name, read_name
from lmhtx_desktop.areas.organisations.words import Kind
from lmhtx_desktop.kernel.text import fold
from tests.areas.organisations.reading.lists import COMMUNES

NO_TRADES = Trades([])
WORDS = "HTX TÂN HỘI NÔNG NGHIỆP DỊCH VỤ ABC 5 II & – Mỹ An lúa"


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        ("Hợp tác xã Chăn nuôi Tân Hội", "Hợp tác xã Chăn nuôi Tân Hội", Kind.HTX),
        ("HTX Chăn nuôi Tân Hội", "Hợp tác xã Chăn nuôi Tân Hội", Kind.HTX),
        ("HTX. Chăn nuôi Tân Hội", "Hợp tác xã Chăn nuôi Tân Hội", Kind.HTX),
        ("HTXNN Tân Hội", "Hợp tác xã NN Tân Hội", Kind.HTX),
        ("HTX ABC", "Hợp tác xã ABC", Kind.HTX),
        ("THT Lúa giống số 2", "Tổ hợp tác Lúa giống số 2", Kind.THT),
        ("LHHTX Thủy sản", "Liên hiệp hợp tác xã Thủy sản", Kind.LHHTX),
        ("LH HTX Thủy sản", "Liên hiệp hợp tác xã Thủy sản", Kind.LHHTX),
        ("Liên hiệp HTX Thủy sản", "Liên hiệp hợp tác xã Thủy sản", Kind.LHHTX),
        ("QTDND Mỹ Hòa", "Quỹ tín dụng nhân dân Mỹ Hòa", Kind.HTX),
        ("Công ty TNHH Lúa Vàng", "Công ty TNHH Lúa Vàng", Kind.OTHER),
        ("Lúa Vàng", "Lúa Vàng", None),
        ("HỢP TÁC XÃ MÂY TRE ĐAN GIỒNG RIỀNG 3", "Hợp tác xã Mây tre đan Giồng Riềng 3", Kind.HTX),
        ("TỔ HỢP TÁC NÔNG NGHIỆP TÂN GIANG", "Tổ hợp tác Nông nghiệp Tân Giang", Kind.THT),
        ("HTX NÔNG NGHIỆP VÀ DỊCH VỤ CHỢ MỚI II", "Hợp tác xã Nông nghiệp và dịch vụ Chợ Mới II", Kind.HTX),
        ("LIÊN HIỆP HTX THỦY SẢN TÂY PHÚ 5", "Liên hiệp hợp tác xã Thủy sản Tây Phú 5", Kind.LHHTX),
        ("HTX OCOP 2", "Hợp tác xã OCOP 2", Kind.HTX),
        ("QUỸ TÍN DỤNG NHÂN DÂN MỸ HÒA", "Quỹ tín dụng nhân dân Mỹ Hòa", Kind.HTX),
    ],
)
def test_names_are_written_out_and_tell_their_kind(written: str, name: str, kind: Kind | None) -> None:
    answer = read_name(written, NO_TRADES)
    assert (answer.name, answer.kind) == (name, kind)
    assert (answer.note is None) is (written == name)


def test_a_peoples_credit_fund_is_known_as_one() -> None:
    assert read_name("QTDND Mỹ Hòa", NO_TRADES).credit_fund
    assert read_name("Quỹ tín dụng nhân dân Mỹ Hòa", NO_TRADES).credit_fund
    assert not read_name("HTX Mỹ Hòa", NO_TRADES).credit_fund


def test_trades_the_list_writes_in_small_letters_are_small_in_capital_names_too() -> None:
    trades = Trades(["Hợp tác xã Đan lục bình Tân Hội", "Hợp tác xã Đan lục bình Phú Hòa"])
    assert read_name("HỢP TÁC XÃ ĐAN LỤC BÌNH AN CƯ", trades).name == "Hợp tác xã Đan lục bình An Cư"
    assert read_name("HỢP TÁC XÃ ĐAN LỤC BÌNH AN CƯ", NO_TRADES).name == "Hợp tác xã Đan Lục Bình An Cư"


@given(st.lists(st.sampled_from(WORDS.split(" ")), min_size=1, max_size=7).map(" ".join))
def test_a_rewritten_name_keeps_its_letters_and_rewriting_again_changes_nothing(written: str) -> None:
    once = read_name(written, NO_TRADES)
    again = read_name(once.name, NO_TRADES)
    if once.kind is None:
        assert fold(once.name) == fold(written)
    assert again.kind == once.kind
    assert fold(again.name) == fold(once.name)
    assert (once.note is None) == (once.name == written)


def test_a_persons_name_in_capitals_becomes_ordinary() -> None:
    name, note = person_name("NGUYỄN THỊ BÉ BA")
    assert name == "Nguyễn Thị Bé Ba"
    assert note is not None
    assert person_name("Nguyễn Thị Bé Ba") == ("Nguyễn Thị Bé Ba", None)


FINDER = CommuneFinder(COMMUNES)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Xã Vĩnh Trạch", "30001"),
        ("xã vĩnh trạch", "30001"),
        ("Vĩnh Trạch", "30001"),
        ("VINH TRACH", "30001"),
        ("X. Vĩnh Trạch", "30001"),
        ("P. Long Phú", "30002"),
        ("Đặc khu Kiên Hải", "30005"),
        ("Kiên Hải", "30005"),
        ("Xã Phú Hòa", "30003"),
        ("Phường Phú Hoà", "30004"),
        ("TT Châu Thành", "30006"),
        ("Vĩnh Trạch, huyện Thoại Sơn", "30001"),
        ("30001", "30001"),
        ("Xã Tân Hợi", "30008"),
    ],
)
def test_a_commune_is_found_by_its_usual_writings(text: str, code: str) -> None:
    assert FINDER.find(text) == (code, None)


@pytest.mark.parametrize("text", ["Phú Hòa", "Xã Tan Hoi", "Xã Không Có", "?"])
def test_a_commune_that_fits_none_or_several_is_left_to_a_person(text: str) -> None:
    code, flaw = FINDER.find(text)
    assert code is None
    assert flaw is not None
    assert flaw.severity == "warning"


def test_a_commune_under_another_type_is_found_and_pointed_at() -> None:
    code, flaw = FINDER.find("Phường Vĩnh Trạch")
    assert code == "30001"
    assert flaw is not None


@given(st.text(max_size=25))
def test_no_text_breaks_the_search_for_a_commune(text: str) -> None:
    code, flaw = FINDER.find(text)
    assert code is not None or flaw is not None
