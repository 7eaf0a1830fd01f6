# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks of the tree itself, run by ctest beside the tests of the code.
set(_packaging "${CMAKE_SOURCE_DIR}/packaging")
set(_id io.github.meshbook.Meshbook)

add_test(NAME check_layers COMMAND "${_packaging}/check-layers" "${CMAKE_SOURCE_DIR}")
add_test(NAME check_licences COMMAND "${_packaging}/check-licences" "${CMAKE_SOURCE_DIR}")
add_test(NAME check_translations COMMAND "${_packaging}/check-translations")
set(_checks check_layers check_licences check_translations)

if(TARGET meshbook-cli)
  add_test(NAME check_cli_links_no_gui COMMAND ldd "$<TARGET_FILE:meshbook-cli>")
  set_tests_properties(check_cli_links_no_gui PROPERTIES FAIL_REGULAR_EXPRESSION "libQt6(Gui|Widgets|Svg|Charts)")
  list(APPEND _checks check_cli_links_no_gui)
endif()

find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
if(DESKTOP_FILE_VALIDATE)
  add_test(NAME check_desktop_file COMMAND "${DESKTOP_FILE_VALIDATE}" "${_packaging}/linux/${_id}.desktop")
  list(APPEND _checks check_desktop_file)
endif()

find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
  # AppStream 1.0 warns of a missing homepage, older ones do not know that they may be told not to.
  execute_process(COMMAND "${APPSTREAMCLI}" --version OUTPUT_VARIABLE _appstream_version ERROR_QUIET)
  string(REGEX MATCH "[0-9]+\\.[0-9.]+" _appstream_version "${_appstream_version}")
  set(_appstream_options --no-net)
  if(_appstream_version VERSION_GREATER_EQUAL 1.0)
    list(APPEND _appstream_options --override=url-homepage-missing=info)
  endif()
  add_test(NAME check_metainfo
           COMMAND "${APPSTREAMCLI}" validate ${_appstream_options} "${_packaging}/linux/${_id}.metainfo.xml")
  list(APPEND _checks check_metainfo)
endif()
set_tests_properties(${_checks} PROPERTIES LABELS tree TIMEOUT 60)
