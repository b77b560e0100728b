# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# UNTESTED: written to the documentation of CMake, Qt and Apple; nobody has built it yet.
set(icon "${CMAKE_CURRENT_BINARY_DIR}/rescind.icns")
rescind_draw_icon("${icon}")
add_custom_target(rescind_icon DEPENDS "${icon}")
add_dependencies(rescind rescind_icon)
set_source_files_properties("${icon}" TARGET_DIRECTORY rescind
    PROPERTIES GENERATED TRUE MACOSX_PACKAGE_LOCATION Resources)
target_sources(rescind PRIVATE "${icon}")
set_target_properties(rescind PROPERTIES
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/packaging/macos/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_NAME Rescind
    MACOSX_BUNDLE_GUI_IDENTIFIER "${RESCIND_APPLICATION_ID}"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_ICON_FILE rescind.icns)
