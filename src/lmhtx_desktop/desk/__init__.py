"""Our Qt toolkit: what every window is made of. It knows the kernel and PySide6, nothing of areas or the database."""
