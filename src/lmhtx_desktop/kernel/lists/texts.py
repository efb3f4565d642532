"""Texts of a sheet whatever font they were typed in."""

from lmhtx_desktop.kernel.legacy import Encoding, looks_legacy, to_unicode
from lmhtx_desktop.kernel.text import tidy


class Texts:
    """Texts of a sheet in tidy composed Unicode, each worked out once.

    Attributes:
        encoding: how the sheet writes Vietnamese. mended: texts of a Unicode sheet that were in an old font all the same.
    """

    def __init__(self, encoding: Encoding) -> None:
        self.encoding = encoding
        self.mended = 0
        self._known: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """Return `text` as it is to be read."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = tidy(self._decoded(text))
        return known

    def _decoded(self, text: str) -> str:
        if self.encoding is not Encoding.UNICODE:
            return to_unicode(text, self.encoding)
        if not looks_legacy(text):
            return text
        decoded = to_unicode(text)
        self.mended += not looks_legacy(decoded)
        return decoded
