"""Words about data files: new, demo, check, backup, restore, self-test."""

import argparse
from pathlib import Path

from lmhtx_desktop.areas.organisations.commands import SetUpOffice, set_up_office
from lmhtx_desktop.cli.answers import DONE, NEEDS_A_PERSON, House, as_json, opened, who
from lmhtx_desktop.cli.grammar import Words, add_word, offer_json, whole_number
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.backup import back_up, remove_file, restore
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import create_file


def add_words(words: Words) -> None:
    """Add this room's words to the grammar."""
    new = add_word(words, "new", tr("tạo tệp dữ liệu mới cho một Liên minh"))
    new.add_argument("file", type=Path, metavar=tr("TỆP"), help=tr("tệp sẽ tạo, đuôi .lmhtx"))
    new.add_argument("--province", required=True, metavar=tr("MÃ"), help=tr("mã tỉnh 2 chữ số, ví dụ 91"))
    new.add_argument("--name", default="", metavar=tr("TÊN"), help=tr("tên cơ quan"))
    new.set_defaults(carry_out=_new)

    demo = add_word(words, "demo", tr("tạo tỉnh mẫu để xem và tập"))
    demo.add_argument("file", type=Path, metavar=tr("TỆP"), help=tr("tệp sẽ tạo, đuôi .lmhtx"))
    demo.add_argument("--province", default="91", metavar=tr("MÃ"), help=tr("mã tỉnh 2 chữ số, ví dụ 91"))
    demo.add_argument("--organisations", type=whole_number, default=300, metavar=tr("SỐ"), help=tr("số tổ chức (300)"))
    demo.add_argument("--years", type=whole_number, default=5, metavar=tr("SỐ"), help=tr("số năm có dữ liệu (5)"))
    demo.add_argument("--seed", type=whole_number, default=1, metavar=tr("SỐ"), help=tr("cùng một số thì ra cùng một tỉnh (1)"))
    demo.set_defaults(carry_out=_demo)

    check = add_word(words, "check", tr("kiểm tra tệp dữ liệu"))
    check.add_argument("file", type=Path, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    offer_json(check)
    check.set_defaults(carry_out=_check)

    backup = add_word(words, "backup", tr("sao lưu và kiểm tra bản sao"))
    backup.add_argument("file", type=Path, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    backup.add_argument("--to", type=Path, required=True, metavar=tr("THƯ_MỤC"), help=tr("nơi đặt bản sao"))
    backup.set_defaults(carry_out=_backup)

    back = add_word(words, "restore", tr("phục hồi một bản sao lưu"))
    back.add_argument("backup", type=Path, metavar=tr("BẢN_SAO"), help=tr("bản sao lưu"))
    back.add_argument("--to", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu sẽ ghi ra"))
    back.set_defaults(carry_out=_restore)

    test = add_word(words, "self-test", tr("tự kiểm tra chương trình"))
    test.set_defaults(carry_out=lambda chosen, house: house.self_test())


def _new(chosen: argparse.Namespace, house: House) -> int:
    file = create_file(chosen.file, user=who())
    try:
        done = file.carry_out(set_up_office, SetUpOffice(province_code=chosen.province, name=chosen.name))
    except BaseException:
        file.close()
        remove_file(chosen.file)
        raise
    file.close()
    print(done.sentence)
    return DONE


def _demo(chosen: argparse.Namespace, house: House) -> int:
    house.make_demo(chosen.file, province=chosen.province, organisations=chosen.organisations, years=chosen.years, seed=chosen.seed)
    print(tr("Đã tạo tỉnh mẫu {count} tổ chức trong {file}.").format(count=chosen.organisations, file=chosen.file.name))
    return DONE


def _check(chosen: argparse.Namespace, house: House) -> int:
    with opened(chosen.file, read_only=True) as file:
        found = check_file(file, [check for manifest in house.manifests for check in manifest.checks])
    if chosen.json:
        print(as_json({"ok": not found, "findings": [{"rule": each.rule, "message": each.sentence} for each in found]}))
    elif found:
        print("\n".join(each.sentence for each in found))
    else:
        print(tr("Dữ liệu nguyên vẹn, mọi phép kiểm tra đều đạt."))
    return NEEDS_A_PERSON if found else DONE


def _backup(chosen: argparse.Namespace, house: House) -> int:
    copy = back_up(chosen.file, chosen.to)
    print(tr("Đã sao lưu vào {path}: {rows} dòng, đã mở lại và đếm đủ.").format(path=copy.path, rows=copy.rows))
    return DONE


def _restore(chosen: argparse.Namespace, house: House) -> int:
    copy = restore(chosen.backup, chosen.to)
    print(tr("Đã phục hồi vào {path}: {rows} dòng.").format(path=copy.path, rows=copy.rows))
    return DONE
