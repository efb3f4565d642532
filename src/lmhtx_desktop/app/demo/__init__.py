"""The demo province: a whole office invented from one seed, built by the same commands an officer uses.

Everything goes through the areas' commands, so the demo obeys every rule and has a history that can be looked at.
Its day is fixed (`DEMO_DAY`): the same seed gives the same province today and in ten years.
"""

import datetime
import os
import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from lmhtx_desktop.app.demo import classes, dossier, dues, happenings, joining, loans, ratings, register
from lmhtx_desktop.app.demo.office import DEMO_DAY, Clock, Office
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.backup import remove_file
from lmhtx_desktop.store.datafile import create_file

_MOST_ORGANISATIONS, _MOST_YEARS = 150_000, 20


def make_demo(
    path: Path,
    *,
    province: str = "91",
    organisations: int = 300,
    years: int = 5,
    seed: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Build the demo province in a new file; it appears whole or not at all.

    Raises:
        RuleBroken: no such province, or impossible sizes. Trouble: a file stands there, or the disk is in the way.
    """
    if not 1 <= organisations <= _MOST_ORGANISATIONS:
        raise RuleBroken("organisations", tr("Số tổ chức của tỉnh mẫu phải từ 1 đến {most}.").format(most=_MOST_ORGANISATIONS))
    if not 1 <= years <= _MOST_YEARS:
        raise RuleBroken("years", tr("Số năm của tỉnh mẫu phải từ 1 đến {most}.").format(most=_MOST_YEARS))
    span = range(DEMO_DAY.year - years + 1, DEMO_DAY.year + 1)
    chance = random.Random(seed)
    steps = (register.build, dues.build, loans.build, classes.build, happenings.build, dossier.build, ratings.build, joining.build)
    if path.exists():
        raise Trouble(tr("Đã có tệp {name} ở đó.").format(name=path.name), tr("Hãy chọn tên khác hoặc mở tệp ấy."))
    draft = path.with_name(f".{path.stem}.mau.lmhtx")
    remove_file(draft)
    clock = Clock(datetime.date(span[0], 1, 2))
    file = create_file(draft, user=tr("Tỉnh mẫu"), today=lambda: DEMO_DAY, now=clock)
    try:
        office = Office(file, clock, chance, span, province, organisations)
        for done, step in enumerate(steps):
            progress(done, len(steps))
            step(office)
        file.close()
        os.replace(draft, path)
        progress(len(steps), len(steps))
    finally:
        with suppress(Trouble):
            file.close()
        remove_file(draft)
        remove_file(draft.with_name(f".{draft.name}.khoa"))
