"""The register on paper: pure functions from rows to `kernel.paper.Paper`; one room per subject."""
