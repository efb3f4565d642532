"""One window per data file: a second start brings the first one's window to the front."""

import getpass
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 800


class Single(QObject):
    """The claim of this process on one data file.

    Attributes:
        asked: a second start asked for this file's window.
    """

    asked = Signal()

    def __init__(self, server: QLocalServer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = server
        server.setParent(self)
        server.newConnection.connect(self._on_asked)

    def _on_asked(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"ok")
            socket.disconnectFromServer()
            self.asked.emit()

    def release(self) -> None:
        """Give the file up; the next start opens it."""
        self._server.close()


def claim(path: Path, parent: QObject | None = None) -> Single | None:
    """Claim a data file for this process; None when another process answered and shows its window.

    A claim left behind by a killed process is taken over. Where no local server can be had at all, the file's own
    lock (store.lock) still keeps two writers apart.
    """
    name = _name_of(path)
    if _another_answers(name):
        return None
    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    if not server.listen(name):
        QLocalServer.removeServer(name)
        server.listen(name)
    return Single(server, parent)


def _another_answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.waitForReadyRead(_PATIENCE_MS)
    socket.abort()
    return True


def _name_of(path: Path) -> str:
    """Return a name that only this person's programs on this file share."""
    whole = os.path.normcase(str(path.resolve()))
    try:
        person = getpass.getuser()
    except (OSError, KeyError):
        person = ""
    return f"lmhtx-{hashlib.sha256(f'{person}|{whole}'.encode()).hexdigest()[:24]}"
