"""The system page on screen."""
