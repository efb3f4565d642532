"""The same commands without a window."""
