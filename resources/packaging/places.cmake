# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the project is called outside, and where an installed program and its plugins lie.
set(RESCIND_HOMEPAGE "https://rescind.example" CACHE STRING "The project's address; its screenshots are below it")
set(RESCIND_CONTACT "The Rescind authors <authors@rescind.example>" CACHE STRING "Who answers for the packages")
set(RESCIND_APPLICATION_ID "example.rescind.rescind" CACHE STRING "The program's name in software centres")

include(GNUInstallDirs)
if(APPLE AND RESCIND_BUILD_GUI)
    set(RESCIND_PROGRAM_DIR rescind.app/Contents/MacOS)
    set(RESCIND_PLUGIN_DIR rescind.app/Contents/PlugIns)
else()
    set(RESCIND_PROGRAM_DIR "${CMAKE_INSTALL_BINDIR}")
    set(RESCIND_PLUGIN_DIR "${CMAKE_INSTALL_LIBDIR}/rescind/plugins") # any higher, and cpack takes them for libraries
endif()
