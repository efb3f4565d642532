"""The steps, in order; a released step never changes."""
