#!/usr/bin/env bash
# Open the program where there is a screen; where there is none, do the same main job without a window.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
  exec .venv/bin/python -m lmhtx_desktop "$@"
fi
echo "Máy này không có màn hình: chương trình tạo tỉnh mẫu, kết xuất mọi biểu và chụp các trang chính vào out/."
rm -rf out && mkdir -p out
.venv/bin/lmhtx demo out/tinh-mau.lmhtx
.venv/bin/lmhtx form export all --db out/tinh-mau.lmhtx --period 2025 --out out/bieu --pdf
QT_QPA_PLATFORM=offscreen .venv/bin/python tools/shoot.py --db out/tinh-mau.lmhtx --out out/anh
.venv/bin/lmhtx check out/tinh-mau.lmhtx
echo "Xong: xem thư mục out/."
