"""Start the desktop program: ``lmhtx-desktop [FILE] [--read-only] [--self-test]``."""

import argparse
import sys
from pathlib import Path


def main() -> int:
    """Read the words and start; return the exit status."""
    words = argparse.ArgumentParser(prog="lmhtx-desktop", description="Chương trình làm việc của Liên minh Hợp tác xã cấp tỉnh.")
    words.add_argument("file", nargs="?", type=Path, help="tệp dữ liệu .lmhtx")
    words.add_argument("--read-only", action="store_true", help="mở chỉ để xem")
    words.add_argument("--self-test", action="store_true", help="tự kiểm tra chương trình rồi thoát")
    chosen = words.parse_args()
    if chosen.self_test:
        from lmhtx_desktop.app.self_test import self_test

        return self_test()
    from lmhtx_desktop.app.start import run

    return run(chosen.file, read_only=chosen.read_only)


if __name__ == "__main__":
    sys.exit(main())
