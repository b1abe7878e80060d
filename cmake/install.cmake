# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The desktop file, the icon and the metainfo carry the id fi.peili.Peili.
set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
set(id fi.peili.Peili)

install(TARGETS peili RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_SOURCE_DIR}/docs/peili.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${desktop}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/${id}-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/peili.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
