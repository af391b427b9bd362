#!/usr/bin/env bash
# Installs Python's bagit, an independent validator of evidence, into a virtual environment of its own beside nothing of
# the project, and prints its interpreter. Where there is no Python or no package registry it says so and fails.
set -euo pipefail
home="${XDG_CACHE_HOME:-$HOME/.cache}/chaperone/bagit-1.9.0"
if ! "$home/bin/python" -c 'import bagit' 2>/dev/null; then
  {
    rm -rf "$home"
    python3 -m venv "$home"
    "$home/bin/pip" install --quiet --disable-pip-version-check bagit==1.9.0
  } >&2
fi
echo "$home/bin/python"
