"""Keeps `None` alive under PySide6 6.12.0 on Python older than 3.12.

That release gives away a reference to `None` with every call that returns nothing (`setText`, `update`, `setPen` …),
as if `None` were immortal, which it is only from Python 3.12 on. After some ten thousand calls the interpreter stops
with “deallocating None”. Measured: 1 000 calls of `QWidget.update` take 1 000 references with 6.12.0, none with
6.11.3. Delete this module when 6.12.0 can no longer be installed beside Python 3.11.
"""

import ctypes
import sys

import PySide6

_PLENTY = 1 << 40


def keep_none_alive() -> bool:
    """Give `None` more references than a day of work can take away; return whether it was needed."""
    if sys.version_info >= (3, 12) or PySide6.__version_info__[:3] != (6, 12, 0):
        return False
    if sys.getrefcount(None) < _PLENTY // 2:
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
    return True
