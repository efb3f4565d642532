"""Write `resources/rates/holidays.toml`: the closed days the program proposes for a year, from the package `holidays` (not needed to run).

``pip install holidays``, then ``python tools/make_holidays.py FIRST LAST``. Saturdays and Sundays are left out: no due date falls on them anyway.
"""

import sys
from pathlib import Path

import holidays

TARGET = Path(__file__).resolve().parent.parent / "resources" / "rates" / "holidays.toml"


def main(first: int, last: int) -> None:
    """Write the days of the years from `first` to `last`."""
    lines = [
        "# Ngày nghỉ lễ, Tết đề nghị cho từng năm; cơ quan sửa theo thông báo nghỉ của năm ấy (ngày hoán đổi, nghỉ bù).",
        "# Lập bằng tools/make_holidays.py.",
        "",
        f'source = "Bộ luật Lao động 2019 Điều 112; âm lịch và nghỉ bù theo gói holidays {holidays.__version__}"',
        "",
        "[days]",
    ]
    for year in range(first, last + 1):
        known = holidays.country_holidays("VN", years=year, language="vi")
        lines += [f'{day.isoformat()} = "{name}"' for day, name in sorted(known.items()) if day.weekday() < 5]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
