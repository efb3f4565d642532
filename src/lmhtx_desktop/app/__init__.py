"""The only place that knows everything: bootstrap, areas, main window, single instance, crash, paths."""
