"""The way from a loan to its folder."""

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.ui.folder_dialogs import folder_of_loan_dialog
from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.language import tr


def folder_action(shell: Shell, contract: Contract, owner: QWidget) -> Action:
    """Return the act that opens a contract's folder, or makes one where it has none."""
    folder = contract.application_id
    if folder is not None:
        return Action(tr("Hồ sơ vay"), "", lambda: shell.open(Area.FUND, "folder", folder), icon="document", writes=False)

    def opened(done: Done) -> None:
        shell.open(Area.FUND, "folder", done.id)

    return Action(
        tr("Lập hồ sơ vay…"), "", lambda: folder_of_loan_dialog(shell, contract.id, contract.signed_on, opened, owner).open(), in_menu=True
    )
