"""Colours that can be read, sizes that follow the zoom, icons that follow the colours."""

import re
import tomllib
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk import icons, theme
from lmhtx_desktop.desk.resources import resource, resource_folder

TOKENS = tomllib.loads(resource("styles/tokens.toml").read_text("utf-8"))
TEXT_ON = [
    *((text, ground) for text in ("text", "muted", "accent", "warn", "bad", "good") for ground in ("surface", "window", "hover", "row_current")),
    ("text", "sunken"), ("muted", "sunken"), ("text", "press"), ("on_accent", "accent_fill"), ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"), ("on_selection", "selection"), ("accent", "accent_soft"), ("warn", "warn_soft"), ("bad", "bad_soft"),
    ("good", "good_soft"), ("on_strip", "strip"), ("strip_link", "strip"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(look: str, text: str, ground: str) -> None:
    assert contrast(TOKENS[look][text], TOKENS[look][ground]) >= 4.5


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), [("accent", "surface"), ("accent", "window"), ("edge_strong", "surface"), ("bad", "surface")])
def test_focus_and_edges_can_be_seen(look: str, line: str, ground: str) -> None:
    assert contrast(TOKENS[look][line], TOKENS[look][ground]) >= 3


def test_debt_groups_can_be_read_and_told_apart_without_colour_vision() -> None:
    groups: Mapping[str, list[str]] = TOKENS["groups"]
    assert len(groups["fill"]) == len(groups["text"]) == 5
    for fill, text in zip(groups["fill"], groups["text"], strict=True):
        assert contrast(fill, text) >= 4.5
    for one, other in zip(groups["fill"], groups["fill"][1:], strict=False):
        assert contrast(one, other) >= 1.3


def test_both_looks_know_the_same_tokens() -> None:
    assert TOKENS["light"].keys() == TOKENS["dark"].keys()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_the_style_sheet_leaves_no_word_open(qapp: QApplication, dark: bool, zoom: int) -> None:
    look = theme.look()
    look.apply(qapp)
    look.set_dark(dark)
    look.set_zoom(zoom)
    assert "$" not in look.style_sheet()
    assert f"min-height: {round(28 * zoom / 100)}px" in look.style_sheet()
    for path in re.findall(r"url\((.+?)\)", look.style_sheet()):
        with open(path, "rb") as file:
            assert file.read().startswith(b"<svg")


def test_zoom_makes_fonts_fixed_sizes_and_margins_larger(qtbot: QtBot, qapp: QApplication) -> None:
    theme.look().apply(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    theme.space(column, 16, 8)
    button = QPushButton("Ghi")
    theme.size(button, min_width=100)
    column.addWidget(button)
    window.show()
    before = button.fontMetrics().height()
    with qtbot.waitSignal(theme.look().changed):
        theme.look().set_zoom(150)
    assert (column.contentsMargins().left(), column.spacing(), button.minimumWidth()) == (24, 12, 150)
    assert button.fontMetrics().height() > before * 1.3
    theme.look().set_zoom(1_000)
    assert theme.look().zoom == 200
    theme.look().zoom_reset()
    assert column.contentsMargins().left() == 16


def test_the_look_is_remembered(qapp: QApplication, settings: QSettings) -> None:
    look = theme.look()
    look.remember(settings)
    look.set_zoom(130)
    look.set_dark(True)
    other = theme.Look()
    other.remember(settings)
    assert (other.zoom, other.dark) == (130, True)
    look.set_dark(None)
    other.remember(settings)
    assert other.follows_system
    look.remember(QSettings())


def test_every_icon_is_a_small_line_drawing_in_the_current_colour(qapp: QApplication) -> None:
    drawings = sorted(resource_folder().joinpath("icons").glob("*.svg"))
    names = {path.stem for path in drawings}
    wanted = "home organisations fees fund training events support reporting people add edit delete search export import print refresh"
    assert set(wanted.split()) | {"back", "settings", "undo", "calendar", "warning", "check", "info", "columns", "filter"} <= names
    for name in names - {"app", "lmhtx"}:
        text = icons.svg_text(name)
        if "currentColor" not in text:
            continue
        assert 'viewBox="0 0 24 24"' in text, name
        pixmap = icons.picture(name, 24, theme.look().colour("accent"))
        image = pixmap.toImage()
        painted = [
            image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() == 255
        ]
        assert painted, name
        assert {colour.name().upper() for colour in painted} <= {theme.look().colour("accent").name().upper()}, name


def test_icons_follow_dark_and_zoom(qtbot: QtBot, qapp: QApplication) -> None:
    theme.look().apply(qapp)
    button = QPushButton()
    qtbot.addWidget(button)
    icons.set_icon(button, "add", size=16)

    def ink() -> str:
        image = button.icon().pixmap(24, 24).toImage()
        return image.pixelColor(image.width() // 2, image.height() // 2).name()

    assert ink() == theme.look().colour("text").name()
    theme.look().set_dark(True)
    assert ink() == theme.look().colour("text").name() != TOKENS["light"]["text"].lower()
    theme.look().set_zoom(200)
    assert button.iconSize().width() == 32


def test_roles_take_effect_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    theme.look().apply(qapp)
    label = QLabel("1.234")
    qtbot.addWidget(label)
    theme.style(label, "display")
    label.ensurePolished()
    assert label.font().pointSizeF() == pytest.approx(22)
