# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: `cpack -G DEB` in a build folder, or scripts/package. docs/packaging.md tells the rest.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME peili)
set(CPACK_PACKAGE_VENDOR "The Peili authors")
set(CPACK_PACKAGE_CONTACT "The Peili authors <authors@peili.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "notebook for mentoring pairs")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_SET_DESTDIR ON) # so that what is installed may know the folder that it is for
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/stage.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
                                                WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Peili (Finnish for mirror) accompanies a mentoring relationship: aims,
the agreement, meetings with their agendas, promises and reflections,
goals, learning and the evaluation at the end, in English, Finnish and
Swedish. At the end the pair prints a summary.
.
Everything is in one file on the person's own disk, and private unless it
is shared. There is no account, no server and no network code.")
# The libraries that the program links come from dpkg-shlibdeps. The database driver and the drawing of icons are
# plugins, which it doesn't see, and what is printed is laid out for Inter. The plugin for icons has a package of its own
# on Debian 13, and came with its library before.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.8~), fonts-inter")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "hunspell-en-gb, hunspell-sv, libenchant-2-voikko, qt6-translations-l10n, qt6-wayland, tzdata, voikko-fi")
include(CPack)
