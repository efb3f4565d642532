"""Stands in for Qt's OpenGL widgets in the bundle: pyqtgraph names the class; the program never draws with it."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget

__all__ = ["QOpenGLWidget"]
