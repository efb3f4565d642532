"""The language of the screen: Vietnamese is in the source, English and Qt's own words come from `.qm` files."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from lmhtx_desktop.desk.resources import resource_folder
from lmhtx_desktop.kernel.language import speak_through

_LOCALES = {
    "vi": QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[QTranslator] = []


def install(app: QApplication, language: str = "vi", folder: Path | None = None) -> bool:
    """Let the program and Qt's own dialogs speak `language` (``vi`` or ``en``).

    Returns whether the file of translations was found; without it the program stays Vietnamese, and Qt's own buttons
    English. `folder` is where the `.qm` files lie (default: ``i18n`` beside ``resources``).
    """
    while _installed:
        app.removeTranslator(_installed.pop())
    speak_through(str)
    language = language if language in _LOCALES else "vi"
    QLocale.setDefault(_LOCALES[language])
    translator = QTranslator(app)
    name = "qtbase_vi.qm" if language == "vi" else "lmhtx_en.qm"
    if not translator.load(str((folder or resource_folder().parent / "i18n") / name)):
        return False
    app.installTranslator(translator)
    _installed.append(translator)
    if language == "en":
        speak_through(lambda text: translator.translate("", text) or text)
    return True
