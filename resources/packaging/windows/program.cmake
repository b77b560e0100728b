# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# UNTESTED: written to the documentation of CMake and Qt; nobody has built it yet.
# The icon, in the program itself.
set(icon "${CMAKE_CURRENT_BINARY_DIR}/rescind.ico")
rescind_draw_icon("${icon}")
file(TO_CMAKE_PATH "${icon}" RESCIND_ICON_FILE)
configure_file(packaging/windows/rescind.rc.in rescind.rc @ONLY)
set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/rescind.rc" TARGET_DIRECTORY rescind
    PROPERTIES OBJECT_DEPENDS "${icon}")
add_custom_target(rescind_icon DEPENDS "${icon}")
add_dependencies(rescind rescind_icon)
target_sources(rescind PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/rescind.rc")
