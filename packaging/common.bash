# shellcheck shell=bash disable=SC2034 # the scripts that source this read the names
# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts in this folder share, sourced by them: strict mode, messages, where things lie,
# and how the program is built and called.
set -euo pipefail

meshbook_root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
meshbook_cache="${XDG_CACHE_HOME:-$HOME/.cache}/meshbook"
meshbook_build="$meshbook_root/build/release"
meshbook_gui="$meshbook_build/app/gui/meshbook"
meshbook_workspace="${MESHBOOK_WORKSPACE:-${XDG_DATA_HOME:-$HOME/.local/share}/meshbook/sample}"
meshbook_sample_done="$meshbook_workspace/sample-mesh.synced"

# Bare machines have no UTF-8 locale set; Qt would say so at every call.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
  export LC_ALL=C.UTF-8
fi

say() { printf '%s\n' "meshbook: $*" >&2; }

die() {
  say "$*"
  exit 1
}

meshbook_cli() { "$meshbook_build/app/cli/meshbook-cli" --workspace "$meshbook_workspace" "$@"; }

# build_meshbook TARGET...: configures once; afterwards the build files look after themselves.
build_meshbook() {
  if [[ ! -f $meshbook_build/build.ninja ]]; then
    cmake -S "$meshbook_root" --preset release -DMESHBOOK_PRECOMPILE=ON
  fi
  cmake --build "$meshbook_build" --target "$@"
}
