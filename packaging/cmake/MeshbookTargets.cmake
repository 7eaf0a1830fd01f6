# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Helpers that keep each folder's CMakeLists.txt to one call. A folder's sources are the files in it:
# the tree says what belongs where, so a list beside it could only disagree.

# AUTOMOC looks again only when a file it knew has changed, so that a header which is new in an old build folder
# would go without its moc. Forgets when it looked last, where the list of files is another one.
function(meshbook_watch_sources target)
  set(list "${CMAKE_CURRENT_BINARY_DIR}/${target}.sources")
  set(known "")
  if(EXISTS "${list}")
    file(READ "${list}" known)
  endif()
  if(NOT known STREQUAL "${ARGN}")
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
    file(WRITE "${list}" "${ARGN}")
  endif()
endfunction()

# meshbook_library(core LIBS Qt6::Core) -> target meshbook_core, alias Meshbook::core
function(meshbook_library name)
  cmake_parse_arguments(ARG "AUTOMOC" "" "LIBS;PRIVATE_LIBS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_library(meshbook_${name} STATIC ${sources})
  add_library(Meshbook::${name} ALIAS meshbook_${name})
  set_target_properties(meshbook_${name} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC ${ARG_AUTOMOC})
  meshbook_watch_sources(meshbook_${name} ${sources})
  target_link_libraries(meshbook_${name} PUBLIC meshbook_options ${ARG_LIBS} PRIVATE ${ARG_PRIVATE_LIBS})
  if(sources MATCHES "\\.cpp")
    meshbook_precompile(meshbook_${name})
  endif()
endfunction()

# Makes TEST.moc, which the source includes at its end. AUTOMOC would do so too, with a scan and one more, empty,
# file to compile for each of some 270 tests: four minutes of a cold build.
function(meshbook_moc_test test source)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/${test}_autogen/include")
  file(MAKE_DIRECTORY "${folder}")
  set_target_properties(${test} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF) # Qt's set-up turned them on
  qt_generate_moc("${source}" "${folder}/${test}.moc" TARGET ${test})
  set_property(SOURCE "${source}" APPEND PROPERTY OBJECT_DEPENDS "${folder}/${test}.moc")
  # As a target that needs no library, so that moc runs before they are built (packaging/lint only runs moc).
  add_custom_target(${test}_moc DEPENDS "${folder}/${test}.moc")
  add_dependencies(${test} ${test}_moc)
  target_include_directories(${test} PRIVATE "${folder}")
endfunction()

# Every tst_*.cpp in the folder becomes one test executable of the same name.
# meshbook_tests(LABEL unit LIBS Meshbook::core)
function(meshbook_tests)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LIBS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300) # ends what hangs; how fast things are is for tests/bench to say
  endif()
  math(EXPR timeout "${ARG_TIMEOUT} * ${meshbook_test_slowness}")
  file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
  file(GLOB shared CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/shared_*.cpp")
  foreach(source IN LISTS tests)
    get_filename_component(test "${source}" NAME_WE)
    add_executable(${test} "${source}" ${shared})
    meshbook_moc_test(${test} "${source}")
    target_link_libraries(${test} PRIVATE meshbook_options Qt6::Test Meshbook::test_support ${ARG_LIBS})
    # What is tested is as fast as ever; to make the tests themselves so took a minute of every cold build.
    target_compile_options(${test} PRIVATE $<$<CONFIG:Release>:-O1>)
    meshbook_precompile(${test} test_)
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
      # Its QTRY_ macros narrow a duration to int in our files. Debian 12's Qt does not, so there the tests
      # are still held to the warning.
      target_compile_options(${test} PRIVATE -Wno-error=conversion)
    endif()
    add_test(NAME ${test} COMMAND ${test})
    set_tests_properties(${test} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${timeout}
                         ENVIRONMENT "${meshbook_test_environment}")
  endforeach()
endfunction()

# Adds every sub-folder that has a CMakeLists.txt.
function(meshbook_add_subdirectories)
  file(GLOB lists CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt")
  foreach(list IN LISTS lists)
    get_filename_component(dir "${list}" DIRECTORY)
    add_subdirectory("${dir}")
  endforeach()
endfunction()
