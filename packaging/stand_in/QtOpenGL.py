"""Stands in for Qt's OpenGL bindings in the bundle: pyqtgraph imports the module and asks nothing of it unless it draws in 3D."""
