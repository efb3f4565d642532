"""The sizes of one organisation in words: by NĐ 113/2024 and by the rating form, never mixed."""

from lmhtx_desktop.areas.organisations.queries.sizing import Sizes
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.areas.organisations.rules.sizing import Why, size_in_words, size_name
from lmhtx_desktop.areas.organisations.words import FIELD_113_NAMES, Field113
from lmhtx_desktop.kernel.language import tr


def size_lines(sizes: Sizes) -> list[tuple[str, str]]:
    """Return label and text of each scale; nothing where there is nothing to size."""
    if sizes.by_decree.why is Why.NOT_COOPERATIVE:
        return []
    by_form = tr("Thành viên: {members} · vốn: {capital}").format(
        members=size_name(sizes.by_members).lower(), capital=size_name(sizes.by_capital).lower()
    )
    return [(tr("Quy mô theo NĐ 113/2024"), decree_words(sizes)), (tr("Quy mô theo TT 01/2020"), by_form)]


def decree_words(sizes: Sizes) -> str:
    """Say the size by NĐ 113; where it cannot be told, what is missing; where the field is a guess, that it is."""
    said = size_in_words(sizes.by_decree)
    if sizes.by_decree.size is not None and sizes.year is not None:
        said = tr("{size}, số liệu {year}").format(size=said, year=sizes.year)
    if sizes.by_decree.missing:
        names = [figure_name(key).lower() if key in FIGURES else tr("lĩnh vực") for key in sizes.by_decree.missing]
        return tr("{said}; thiếu {figures}").format(said=said, figures=", ".join(names))
    if sizes.field_guessed and sizes.field is not None:
        field = tr(FIELD_113_NAMES[Field113(sizes.field)]).lower()
        return tr("{said} (lĩnh vực {field}, suy từ ngành)").format(said=said, field=field)
    return said
