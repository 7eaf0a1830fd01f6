# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything Meshbook links, found once, behind Meshbook::-independent imported names.
include(FeatureSummary)
set(_qt_components Core Concurrent)
if(MESHBOOK_BUILD_GUI)
  list(APPEND _qt_components Gui Widgets Network Svg PrintSupport Charts LinguistTools)
endif()
if(MESHBOOK_BUILD_TESTS OR MESHBOOK_BUILD_BENCH)
  list(APPEND _qt_components Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${_qt_components})
if(MESHBOOK_BUILD_GUI)
  find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus) # messages of the desktop
endif()
qt_standard_project_setup()
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # What a later Qt deprecates often has no successor in 6.4, so it is no warning yet.
  target_compile_definitions(meshbook_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(FYAML REQUIRED IMPORTED_TARGET libfyaml)
pkg_check_modules(RAPTOR REQUIRED IMPORTED_TARGET raptor2)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq)
find_package(simdjson REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(Qt6Keychain REQUIRED)

# libcsv ships neither a CMake nor a pkg-config file.
find_library(LIBCSV_LIBRARY csv REQUIRED)
find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
add_library(libcsv INTERFACE IMPORTED)
target_link_libraries(libcsv INTERFACE "${LIBCSV_LIBRARY}")
target_include_directories(libcsv INTERFACE "${LIBCSV_INCLUDE_DIR}")

if(MESHBOOK_BUILD_GUI)
  pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng) # pictures larger than memory
  include(MeshbookSyntaxHighlighting)
endif()
