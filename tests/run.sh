#!/bin/sh
# Every check and test, in the order in which they fail fastest. Called by `sh run.sh test`.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
say() { printf 'briefer: %s\n' "$*"; }

say "ruff: style"
$bin/ruff check --quiet
$bin/ruff format --check --quiet
say "mypy: types"
$bin/mypy
say "import-linter: layers"
$bin/lint-imports --no-cache | tail -n 3
say "pytest: tests"
# Two at a time, each file whole in one process: files hold what is costly to make, and two windows
# are what two processors bear.
exec $bin/pytest -n 2 --dist loadfile --cov --cov-report=term:skip-covered -q "$@"
