"""The start page on screen."""
