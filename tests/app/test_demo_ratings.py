"""The demo province rates its cooperatives as an office does."""

from pathlib import Path

from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.app.demo.office import DEMO_DAY
from lmhtx_desktop.areas.organisations.queries.rating_list import RatingAsk, rating_ids, rating_rows
from lmhtx_desktop.areas.organisations.queries.rating_tables import known_tables
from lmhtx_desktop.areas.organisations.rating_checks import RATING_CHECKS
from lmhtx_desktop.areas.organisations.words import RatingState
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import open_file


def test_the_demo_has_a_complete_table_sheets_bands_without_points_and_reasons(tmp_path: Path) -> None:
    path = tmp_path / "mau.lmhtx"
    make_demo(path, organisations=60, years=2, seed=5)
    demo = open_file(path, user="Người xem", today=lambda: DEMO_DAY, read_only=True)
    newest = demo.ask(known_tables)[0]
    assert newest.table.is_complete
    assert newest.table.name == "Bảng tiêu chí mẫu của tỉnh"
    last = demo.ask(rating_rows, demo.ask(rating_ids, RatingAsk(2025)), 2025)
    rated = [row for row in last if row.state == RatingState.RATED]
    assert any(row.office is not None for row in rated)
    assert any(row.office is None for row in rated)
    running = demo.ask(rating_rows, demo.ask(rating_ids, RatingAsk(2026)), 2026)
    assert {row.state for row in running} == {str(state) for state in RatingState}
    assert {row.reason for row in running if row.reason is not None} <= {"new", "stopped", "credit"}
    assert check_file(demo, RATING_CHECKS) == []
    demo.close()


def test_a_demo_that_begins_before_the_shipped_table_is_rated_by_the_office_s_own(tmp_path: Path) -> None:
    path = tmp_path / "mau.lmhtx"
    make_demo(path, organisations=12, years=10, seed=3)
    demo = open_file(path, user="Người xem", today=lambda: DEMO_DAY, read_only=True)
    assert demo.ask(known_tables)[0].table.name == "Bảng tiêu chí mẫu của tỉnh"
    rows = demo.ask(rating_rows, demo.ask(rating_ids, RatingAsk(2025)), 2025)
    assert any(row.office is not None for row in rows)
    demo.close()
