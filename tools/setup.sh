#!/usr/bin/env bash
# Make the environment: Qt's system libraries (Debian, Ubuntu), a virtual environment, locked dependencies.
# Usage: setup.sh run|dev. Does nothing when everything is there already.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-dev}

say() { printf '%s\n' "$*" >&2; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else say "Cần quyền quản trị để cài gói hệ thống. Hãy chạy bằng root: $*"; return 1
  fi
}

apt_install() {
  say "Cài gói hệ thống: $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2 ||
    { as_root apt-get update >&2 && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2; }
}

find_python() {
  for name in python3.13 python3.12 python3.11 python3; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
      command -v "$name"; return
    fi
  done
  say "Cần Python 3.11–3.13."; return 1
}

# Qt links against these at run time; fonts: a screen typeface with Vietnamese and the measure of Times New Roman.
if command -v apt-get >/dev/null; then
  wanted=(libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1
    fonts-liberation fonts-open-sans)
  [ "$kind" = run ] || wanted+=(binutils)
  missing=()
  for package in "${wanted[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      dpkg-query -W -f='${Status}' "${package}t64" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
fi

python=$(find_python)
if ! [ -x .venv/bin/python ] || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
  rm -rf .venv
  if ! "$python" -m venv .venv >/dev/null 2>&1; then
    rm -rf .venv
    command -v apt-get >/dev/null && apt_install python3-venv
    "$python" -m venv .venv
  fi
fi

lock=requirements/$kind.lock
stamp=.venv/installed-$kind
print=$(cat "$lock" pyproject.toml | sha256sum)
if [ "$(cat "$stamp" 2>/dev/null)" != "$print" ] && { [ "$kind" = dev ] || [ "$(cat .venv/installed-dev 2>/dev/null)" != "$(cat requirements/dev.lock pyproject.toml | sha256sum)" ]; }; then
  say "Cài các thư viện đã khóa phiên bản ($lock)…"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$lock"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
  printf '%s\n' "$print" >"$stamp"
fi
.venv/bin/python tools/translate.py --compile
