"""Text typed in the fonts of the nineties, made readable; and Unicode text left alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.legacy import Encoding, detect_encoding, from_tcvn3, from_vni, is_syllable, looks_legacy, to_unicode

#: The same sentences as an old typist would have left them (TCVN 5712:1993 VN3; VNI-Windows).
SENTENCES = [
    ("Hợp tác xã Nông nghiệp Phước Hưng", "Hîp t¸c x· N«ng nghiÖp Ph\xadíc H\xadng", "Hôïp taùc xaõ Noâng nghieäp Phöôùc Höng"),
    ("Đang làm thủ tục giải thể", "§ang lµm thñ tôc gi¶i thÓ", "Ñang laøm thuû tuïc giaûi theå"),
    ("Tạm ngừng kinh doanh", "T¹m ngõng kinh doanh", "Taïm ngöøng kinh doanh"),
    ("Quỹ tín dụng nhân dân Mỹ Hòa", "Quü tÝn dông nh©n d©n Mü Hßa", "Quyõ tín duïng nhaân daân Myõ Hoøa"),
    ("Huỳnh Thị Ngọc Ẩn", "Huúnh ThÞ Ngäc Èn", "Huyønh Thò Ngoïc AÅn"),
    ("Ấp Bình Thạnh, xã Nhơn Mỹ, kỳ nghỉ", "Êp B×nh Th¹nh, x· Nh¬n Mü, kú nghØ", "AÁp Bình Thaïnh, xaõ Nhôn Myõ, kyø nghæ"),
    ("Vốn điều lệ, lãi, doanh thu, xếp loại khá, giỏi", "Vèn ®iÒu lÖ, l·i, doanh thu, xÕp lo¹i kh¸, giái",
     "Voán ñieàu leä, laõi, doanh thu, xeáp loaïi khaù, gioûi"),
]  # fmt: skip
WORDS = "Hợp tác xã Nông nghiệp Lý Hà Bé Vân Phú Hòa Đức Tân Thành 5 II & – OCOP Mỹ Lê Tú cà phê thô mía"
UNICODE_NAMES = st.lists(st.sampled_from(WORDS.split(" ")), min_size=1, max_size=8).map(" ".join)


@pytest.mark.parametrize(("text", "tcvn3", "vni"), SENTENCES)
def test_old_fonts_are_recognised_and_read(text: str, tcvn3: str, vni: str) -> None:
    assert from_tcvn3(tcvn3).lower() == text.lower()
    if text[0] not in "ẤẨ" and "Ẩ" not in text:  # accented capitals exist only in TCVN3's capital fonts
        assert from_tcvn3(tcvn3) == to_unicode(tcvn3) == text
    assert from_vni(vni) == text
    assert detect_encoding([tcvn3]) is Encoding.TCVN3
    assert detect_encoding([vni]) is Encoding.VNI
    assert detect_encoding([text]) is Encoding.UNICODE
    assert to_unicode(vni) == text


def test_capitals_of_capital_fonts_become_capitals() -> None:
    assert to_unicode("HîP T¸C X· N¤NG NGHIÖP TÞNH BI£N") == "HỢP TÁC XÃ NÔNG NGHIỆP TỊNH BIÊN"
    assert to_unicode("HÔÏP TAÙC XAÕ NOÂNG NGHIEÄP ÑÖÙC LÖÔÏNG") == "HỢP TÁC XÃ NÔNG NGHIỆP ĐỨC LƯỢNG"
    assert to_unicode("§ç Vò Hµ") == "Đỗ Vũ Hà"


@given(UNICODE_NAMES)
def test_unicode_is_left_alone_however_composed_and_whatever_is_expected(text: str) -> None:
    assert to_unicode(text) == text
    assert to_unicode(unicodedata.normalize("NFD", text)) == text
    if any(sign in "ăđơưĂĐƠƯ" or "\u1ea0" <= sign <= "\u1ef9" for sign in text):
        assert to_unicode(text, Encoding.TCVN3) == text
        assert to_unicode(text, Encoding.VNI) == text


@pytest.mark.parametrize("text", ["Nước sạch 5 m² · 30 °C", "© Sở Tài chính", "Café René", "± 5 %", "Straße", "¿Qué?", "“Lúa – tôm”"])
def test_signs_of_other_writing_are_no_old_font(text: str) -> None:
    assert to_unicode(text) == text
    assert detect_encoding([text]) is Encoding.UNICODE


@given(st.text())
def test_no_text_at_all_breaks_the_reader(text: str) -> None:
    for encoding in Encoding:
        assert isinstance(to_unicode(text, encoding), str)
    assert detect_encoding([text]) in Encoding


@given(st.text("abcdefghijklmnopqrstuvwxyz ABC0123456789.,/-"))
def test_plain_ascii_never_changes(text: str) -> None:
    assert to_unicode(text, Encoding.TCVN3) == to_unicode(text, Encoding.VNI) == text
    assert not looks_legacy(text)


def test_the_majority_of_texts_decides_the_encoding_of_a_list() -> None:
    assert detect_encoding(["Lý Hà", "Hîp t¸c x·", "X· B×nh Mü", "123", ""]) is Encoding.TCVN3
    assert detect_encoding([]) is Encoding.UNICODE


def test_latin_text_of_a_tcvn3_list_is_read_in_its_font() -> None:
    assert to_unicode("Lý Kim Sù", Encoding.TCVN3) == "Lý Kim Sự"
    assert to_unicode("Lý Kim Sù") == "Lý Kim Sù"
    assert to_unicode("Doanh thu (tr.®)", Encoding.TCVN3) == "Doanh thu (tr.đ)"


@pytest.mark.parametrize(("word", "possible"), [("nghiệp", True), ("Phượng", True), ("khuỷu", True), ("Quý", True), ("xoong", True),
                                                ("OCOP", False), ("TMDV", False), ("ngíh", False), ("áà", False), ("", False)])  # fmt: skip
def test_possible_syllables_are_told_from_impossible_ones(word: str, possible: bool) -> None:
    assert is_syllable(word) is possible
