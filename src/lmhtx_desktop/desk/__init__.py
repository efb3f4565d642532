"""Our Qt toolkit: runner, tables, forms, editors, printing, charts, theme, messages."""
