"""Our Qt toolkit: what every window is made of. It knows the kernel and PySide6, nothing of areas or the database."""

from lmhtx_desktop.desk.none_guard import keep_none_alive

keep_none_alive()
