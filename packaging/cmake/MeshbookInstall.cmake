# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where: the two programs, desktop integration, manual, completion.
include(GNUInstallDirs)
set(_id io.github.meshbook.Meshbook)
set(_packaging "${CMAKE_SOURCE_DIR}/packaging")

if(TARGET meshbook-cli)
  install(TARGETS meshbook-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES "${_packaging}/completion/meshbook-cli.bash"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME meshbook-cli)
  install(FILES "${_packaging}/completion/meshbook-cli.zsh"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" RENAME _meshbook-cli)
  install(FILES "${_packaging}/completion/meshbook-cli.fish"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endif()
if(TARGET meshbook)
  install(TARGETS meshbook RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES "${_packaging}/linux/${_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${_packaging}/linux/${_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${_packaging}/linux/${_id}.mime.xml"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ${_id}.xml)
  install(DIRECTORY "${_packaging}/linux/icons" DESTINATION "${CMAKE_INSTALL_DATADIR}")
endif()
file(GLOB _manuals CONFIGURE_DEPENDS "${_packaging}/man/*.1")
install(FILES ${_manuals} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

install(FILES "${CMAKE_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/meshbook" RENAME copyright)
include(MeshbookPackage)

if(MESHBOOK_BUILD_TESTS)
  include(MeshbookChecks)
endif()
