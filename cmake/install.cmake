# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The desktop file, the icon and the metainfo carry the id fi.peili.Peili.
set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
set(id fi.peili.Peili)

# On Windows a program with a window and no console, on macOS a bundle. Neither was ever built: docs/packaging.md.
set_target_properties(peili PROPERTIES WIN32_EXECUTABLE ON MACOSX_BUNDLE ON MACOSX_BUNDLE_GUI_IDENTIFIER ${id}
                                       MACOSX_BUNDLE_BUNDLE_NAME Peili MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
                                       MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
install(TARGETS peili RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)

if(WIN32 OR APPLE)
    # windeployqt and macdeployqt copy Qt's libraries and plugins beside the program.
    set(deploy_into OUTPUT_SCRIPT)
    if(Qt6_VERSION VERSION_LESS 6.5)
        set(deploy_into FILENAME_VARIABLE)
    endif()
    qt_generate_deploy_app_script(TARGET peili ${deploy_into} deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
else()
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
    install(FILES ${CMAKE_SOURCE_DIR}/docs/peili.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${desktop}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    # A bus wants the whole path of what it starts, which is known when it is installed.
    install(CODE "
        set(bindir \"${CMAKE_INSTALL_BINDIR}\")
        cmake_path(ABSOLUTE_PATH bindir BASE_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\")
        cmake_path(ABSOLUTE_PATH bindir)
        configure_file(\"${desktop}/${id}.service.in\" \"${CMAKE_BINARY_DIR}/${id}.service\" @ONLY)")
    install(FILES ${CMAKE_BINARY_DIR}/${id}.service DESTINATION ${CMAKE_INSTALL_DATADIR}/dbus-1/services)
    install(FILES ${desktop}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${desktop}/${id}-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/peili.svg DESTINATION ${icons}/apps RENAME ${id}.svg)
    install(FILES ${desktop}/application-vnd.peili.notebook.svg ${desktop}/application-vnd.peili.share.svg
            DESTINATION ${icons}/mimetypes)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/debian/copyright ${CMAKE_SOURCE_DIR}/resources/debian/changelog
            DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(FILES ${CMAKE_SOURCE_DIR}/resources/debian/lintian-overrides
            DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME peili)
endif()
