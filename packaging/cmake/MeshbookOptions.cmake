# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every switch of the build and every compiler flag, in one place.
option(MESHBOOK_BUILD_GUI "Build the window (needs Qt Widgets, Charts, KSyntaxHighlighting)" ON)
option(MESHBOOK_BUILD_TESTS "Build the tests" ON)
option(MESHBOOK_BUILD_BENCH "Build tests/bench" OFF)
option(MESHBOOK_BUILD_FUZZERS "Build the libFuzzer targets (clang only)" OFF)
option(MESHBOOK_WERROR "Treat warnings as errors" OFF)
set(MESHBOOK_SANITIZE "" CACHE STRING "Sanitizers: address;undefined or thread")
option(MESHBOOK_COVERAGE "Instrument for coverage" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_DISABLE_IN_SOURCE_BUILD ON)
# moc reads nothing that a build makes, so it need not wait for other libraries (packaging/lint only runs moc).
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# There are some two hundred programs to link, most of them tests: gold takes a third of the time.
find_program(MESHBOOK_GOLD ld.gold)
if(MESHBOOK_GOLD AND NOT MESHBOOK_SANITIZE AND NOT MESHBOOK_BUILD_FUZZERS)
  add_link_options(-fuse-ld=gold)
endif()

add_library(meshbook_options INTERFACE)
target_compile_definitions(meshbook_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_NO_CONTEXTLESS_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(meshbook_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${MESHBOOK_WERROR}>:-Werror>)
target_include_directories(meshbook_options INTERFACE "${CMAKE_SOURCE_DIR}/models" "${CMAKE_SOURCE_DIR}")
if(MESHBOOK_SANITIZE)
  string(REPLACE ";" "," _sanitizers "${MESHBOOK_SANITIZE}")
  target_compile_options(meshbook_options INTERFACE -fsanitize=${_sanitizers} -fno-omit-frame-pointer
                         -fno-sanitize-recover=all)
  target_link_options(meshbook_options INTERFACE -fsanitize=${_sanitizers})
endif()
# What tests run with: the environment, and how much longer they may take when instrumented.
set(meshbook_test_environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC "QT_LOGGING_RULES=qt.qpa.*=false")
set(meshbook_test_slowness 1)
if(MESHBOOK_SANITIZE)
  list(APPEND meshbook_test_environment
       "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:allocator_may_return_null=1"
       "UBSAN_OPTIONS=print_stacktrace=1"
       # Qt's own locks are not seen (it is not instrumented), so neither may be what it does under them.
       # The tests start programs from several threads; what the child does before it is one is exec.
       "TSAN_OPTIONS=ignore_noninstrumented_modules=1:second_deadlock_stack=1:history_size=7:die_after_fork=0:suppressions=${CMAKE_SOURCE_DIR}/packaging/sanitizers/threads.supp")
  set(meshbook_test_slowness 5)
endif()
if(MESHBOOK_COVERAGE)
  target_compile_options(meshbook_options INTERFACE --coverage)
  target_link_options(meshbook_options INTERFACE --coverage)
endif()
if(MESHBOOK_BUILD_FUZZERS)
  target_compile_options(meshbook_options INTERFACE -fsanitize=fuzzer-no-link,address)
  target_link_options(meshbook_options INTERFACE -fsanitize=address)
endif()
