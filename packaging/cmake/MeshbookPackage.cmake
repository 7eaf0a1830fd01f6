# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package (packaging/deb): what it depends on is read from the programs themselves.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME meshbook)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "The Meshbook authors <authors@meshbook.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Meshbook reads data contracts, dbt artifacts, lineage and glossaries from folders and git
repositories and makes products, datasets, columns and terms searchable on this machine,
also without a network. It brings a window and a command line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "git, qt6-wayland, qt6-translations-l10n")
include(CPack)
