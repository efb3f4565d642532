"""From one view of an industry to another: report group or VSIC code to the field of NĐ 113/2024 Đ.4.1."""

from lmhtx_desktop.areas.organisations.words import Field113, Sector

#: Handbook of the Alliance's practice; `Sector.KH` is decided by the VSIC code.
_OF_SECTOR = {
    Sector.NN: Field113.AGRICULTURE, Sector.CN: Field113.INDUSTRY, Sector.XD: Field113.INDUSTRY, Sector.MT: Field113.INDUSTRY,
    Sector.VT: Field113.SERVICES, Sector.TM: Field113.SERVICES, Sector.CH: Field113.SERVICES, Sector.TD: Field113.FINANCE,
}  # fmt: skip
#: Mining of salt counts as agriculture.
_SALT = "0893"


def usual_field(sector: str | None, vsic_code: str | None = None) -> str | None:
    """Return the field of NĐ 113/2024 Đ.4.1 an industry usually falls into; None where nothing tells.

    The registered main business decides (Đ.4.1), so a VSIC code goes before the report group.
    """
    by_code = field_of_vsic(vsic_code)
    if by_code is not None:
        return by_code
    return None if sector is None else _OF_SECTOR.get(Sector(sector))


def field_of_vsic(code: str | None) -> str | None:
    """Return the field a VSIC code falls into, by its division (the first two digits)."""
    digits = "".join(sign for sign in code or "" if sign.isdigit())
    if len(digits) < 2:
        return None
    division = int(digits[:2])
    if digits.startswith(_SALT) or 1 <= division <= 3:
        return Field113.AGRICULTURE
    if 5 <= division <= 43:
        return Field113.INDUSTRY
    return Field113.FINANCE if 64 <= division <= 66 else Field113.SERVICES
