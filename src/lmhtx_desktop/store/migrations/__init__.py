"""Steps from one version of the data file to the next. They import no records: old steps must never change."""
