# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One name for the highlighting library: KDE Frameworks 6 where the system carries it, else the
# Qt 6 build of 5.116 that packaging/set-up makes on Debian 12 (cached outside the build folder).
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
  add_library(Meshbook::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
else()
  set(MESHBOOK_KSH_PREFIX "$ENV{HOME}/.cache/meshbook/ksyntaxhighlighting-5.116.0-qt6" CACHE PATH
      "Where packaging/set-up installed KSyntaxHighlighting for Qt 6")
  find_package(KF5SyntaxHighlighting REQUIRED HINTS "${MESHBOOK_KSH_PREFIX}" NO_SYSTEM_ENVIRONMENT_PATH)
  add_library(Meshbook::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
endif()
