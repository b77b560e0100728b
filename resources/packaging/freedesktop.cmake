# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the programs where menus, manuals and shells are those of freedesktop.org and Debian.
set(data "${CMAKE_INSTALL_DATADIR}")
install(FILES rescind.desktop DESTINATION ${data}/applications)
configure_file(rescind.metainfo.xml.in ${RESCIND_APPLICATION_ID}.metainfo.xml @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${RESCIND_APPLICATION_ID}.metainfo.xml" DESTINATION ${data}/metainfo)

install(FILES icons/rescind.svg DESTINATION ${data}/icons/hicolor/scalable/apps)
foreach(size 48 64 128 256)
    set(drawn "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/rescind.png")
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}")
    rescind_draw_icon("${drawn}" ${size})
    install(FILES "${drawn}" DESTINATION ${data}/icons/hicolor/${size}x${size}/apps)
    list(APPEND made "${drawn}")
endforeach()

install(FILES completions/rescind-cli.bash DESTINATION ${data}/bash-completion/completions RENAME rescind-cli)
install(FILES completions/_rescind-cli DESTINATION ${data}/zsh/vendor-completions)
install(FILES completions/rescind-cli.fish DESTINATION ${data}/fish/vendor_completions.d)

# Packed so that the same text always makes the same file.
find_program(RESCIND_GZIP gzip REQUIRED)
function(rescind_pack from to)
    add_custom_command(OUTPUT "${to}"
        COMMAND ${CMAKE_COMMAND} -E copy "${from}" "${to}.plain"
        COMMAND ${RESCIND_GZIP} -9nf -S .packed "${to}.plain"
        COMMAND ${CMAKE_COMMAND} -E rename "${to}.plain.packed" "${to}"
        DEPENDS "${from}"
        VERBATIM)
endfunction()
foreach(page rescind rescind-cli rescind-sandbox)
    set(packed "${CMAKE_CURRENT_BINARY_DIR}/${page}.1.gz")
    rescind_pack("${CMAKE_CURRENT_SOURCE_DIR}/man/${page}.1" "${packed}")
    install(FILES "${packed}" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    list(APPEND made "${packed}")
endforeach()
set(changelog "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz")
rescind_pack("${CMAKE_CURRENT_SOURCE_DIR}/packaging/debian/changelog" "${changelog}")
install(FILES "${changelog}" packaging/debian/copyright DESTINATION ${data}/doc/rescind)

add_custom_target(rescind_desktop_files ALL DEPENDS ${made} "${changelog}")
