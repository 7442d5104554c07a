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
exec $bin/pytest --cov --cov-report=term:skip-covered -q "$@"
