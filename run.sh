#!/bin/sh
# Sets Briefer up and runs it. On a bare Debian or Ubuntu it installs what it needs, as root.
#   sh run.sh [FILE ...]   open the window; without a display, build the sample briefing instead
#   sh run.sh test         set up, then run every check and test
#   sh run.sh torture      set up, then kill, fill the disk, feed hostile files and let random hands at the window for half an hour
#   sh run.sh bench        measure everything beside its peers (bench quick: only see that all still runs)
set -eu
cd "$(dirname "$0")"
here=$(pwd)
home=${BRIEFER_HOME:-$here/.cache}
say() { printf 'briefer: %s\n' "$*"; }
fail() { printf 'briefer: %s\n' "$*" >&2; exit 1; }

# Qt's own libraries, the X platform, and for tests a virtual display
window_packages="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libcups2 libxcb-cursor0
 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-render-util0 libxcb-image0"
test_packages="xvfb xdotool git strace"

install_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    missing=
    for package in "$@"; do
        # Debian 13 and Ubuntu 24.04 renamed some of these with a t64 ending.
        dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || fail "these packages are missing: run 'sudo apt-get install$missing', then this again"
    say "installing packages:$missing"
    mkdir -p "$home"
    log=$home/apt.log
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } \
        >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "packages could not be installed; the whole story is in $log"; }
}

find_uv() {
    if command -v uv >/dev/null 2>&1; then uv=uv; return; fi
    uv=$home/uv/bin/uv
    [ -x "$uv" ] && return
    python3 -m ensurepip --version >/dev/null 2>&1 || install_packages python3-venv
    command -v python3 >/dev/null 2>&1 || fail "Python 3 is needed to fetch uv, which installs the rest"
    say "fetching uv, which installs the rest"
    python3 -m venv "$home/uv" || fail "python3-venv is needed: run 'apt-get install python3-venv'"
    "$home/uv/bin/pip" install --quiet --disable-pip-version-check 'uv>=0.9,<1' ||
        fail "uv could not be fetched, for the reason above; mend that and run this again"
}

set_up() {
    find_uv
    # An office's proxy signs with a certificate that the system knows and uv's own list lacks. uv has renamed this.
    if [ -s /etc/ssl/certs/ca-certificates.crt ]; then
        export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}" UV_NATIVE_TLS="${UV_NATIVE_TLS:-1}"
    fi
    say "installing Briefer's Python packages (a minute the first time)"
    "$uv" sync --quiet --frozen "$@" ||
        fail "the packages could not be installed, for the reason above; mend that and run this again: it goes on from there"
    python=$here/.venv/bin/python
}

has_display() {
    case $(uname -s) in Darwin) return 0 ;; esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

case ${1:-} in
test)
    shift
    install_packages $window_packages $test_packages
    set_up
    exec sh tests/run.sh "$@"
    ;;
torture)
    shift
    install_packages $window_packages strace
    set_up
    exec "$python" -m tests.torture "$@"
    ;;
bench)
    shift
    install_packages $window_packages
    set_up
    exec "$python" tests/benchmarks "$@"
    ;;
*)
    if has_display; then
        install_packages $window_packages
        set_up --no-dev
        say "opening the window"
        exec "$python" -m briefer "$@"
    fi
    set_up --no-dev
    out=$here/build/sample
    mkdir -p "$out"
    say "no display: building the sample briefing instead of opening the window"
    "$python" -m briefer export resources/samples/two-pages.briefing --to "$out/briefing.docx" --to "$out/briefing.pdf" >/dev/null
    say "Word document: $out/briefing.docx"
    say "PDF handout:   $out/briefing.pdf"
    ;;
esac
