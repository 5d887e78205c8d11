#!/bin/sh
# Install what the kiosk needs of the system: root and people with sudo get it, others are told the command to type.
# Usage: build/system_packages.sh PYTHON [PACKAGE…], from the checkout; the packages are wanted besides Qt's libraries.
set -eu
python=$1
shift

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Python 3.11 or newer is needed. With another one: make setup PYTHON=/path/to/python3" >&2
    exit 1
fi

packages="$("$python" -B -m kiosk.station.libraries | tr '\n' ' ')$*"
"$python" -c 'import ensurepip, venv' 2>/dev/null || packages="$packages python3-venv"
# PyInstaller writes with objcopy, and takes Python's own library along.
command -v objcopy >/dev/null || packages="$packages binutils"
packages="$packages $("$python" -c '
import ctypes, sysconfig
try:
    ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))
except OSError:
    print("libpython" + sysconfig.get_python_version())
')"
if [ -z "$(echo "$packages" | tr -d ' ')" ]; then
    exit 0
fi

if ! command -v apt-get >/dev/null; then
    echo "Install these Debian packages, or what your system has in their place: $packages" >&2
    exit 1
elif [ "$(id -u)" -eq 0 ]; then
    sudo=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo=sudo
else
    echo "Some system packages are missing. Type this, then try again:" >&2
    echo "  sudo apt-get install --no-install-recommends $packages" >&2
    exit 1
fi
# shellcheck disable=SC2086 # the packages are words of their own
$sudo apt-get update -q
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
