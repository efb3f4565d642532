"""Where the command line starts: it hands the house to `cli`, which itself knows no list of areas."""

import sys
from collections.abc import Sequence

from lmhtx_desktop.cli.answers import House
from lmhtx_desktop.cli.main import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one line of words; return the exit status."""
    return run(arguments, _house())


def _house() -> House:
    from lmhtx_desktop.app.bootstrap import form_library, manifests
    from lmhtx_desktop.app.crash import report_bug
    from lmhtx_desktop.app.demo import make_demo
    from lmhtx_desktop.app.self_test import self_test

    return House(manifests=manifests(), library=form_library, make_demo=make_demo, self_test=self_test, report_bug=report_bug)


if __name__ == "__main__":
    sys.exit(main())
