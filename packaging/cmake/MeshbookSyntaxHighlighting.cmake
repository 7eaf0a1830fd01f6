# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One name for the highlighting library: KDE Frameworks 6 where the system carries it, else the
# Qt 6 build of the last 5.x that packaging/set-up-syntax-highlighting makes on Debian 12 (cached
# outside the build folder).
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
  add_library(Meshbook::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
else()
  set(_ksh_cache "$ENV{XDG_CACHE_HOME}")
  if(NOT _ksh_cache)
    set(_ksh_cache "$ENV{HOME}/.cache")
  endif()
  file(GLOB _ksh_builds "${_ksh_cache}/meshbook/ksyntaxhighlighting-*-qt6")
  list(SORT _ksh_builds COMPARE NATURAL ORDER DESCENDING)
  set(MESHBOOK_KSH_PREFIX "" CACHE PATH "A KSyntaxHighlighting for Qt 6 to use instead of the cached one")
  # Never the system's own KF5: that one is linked to Qt 5.
  find_package(KF5SyntaxHighlighting REQUIRED
    PATHS ${MESHBOOK_KSH_PREFIX} ${_ksh_builds} NO_DEFAULT_PATH)
  add_library(Meshbook::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
endif()
