# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `cpack` makes: a .deb for Debian 12, an installer for Windows, a disk image for macOS.
set(CPACK_PACKAGE_NAME rescind)
set(CPACK_PACKAGE_VENDOR "The Rescind authors")
set(CPACK_PACKAGE_CONTACT "${RESCIND_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${RESCIND_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "review and act on order cancellations in Crux Connect")
set(CPACK_PACKAGE_DESCRIPTION
"Rescind is a desktop program for order cancellations in the Crux Connect
drop-ship network. Retailer staff find orders and ask for a cancellation of
a whole order or of one item; supplier staff confirm or reject what was asked
for; the support desk looks up what happened and what to tell the customer.

An action happens once, or the program says that it doesn't know. The list is
there before you are signed in. Passwords and tokens live in the keychain of
the system or in memory.

A command line program for scripts and a sandbox server with made-up orders
to try everything on are included.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/permissions.cmake")
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    include(resources/packaging/windows/installer.cmake)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Rescind ${PROJECT_VERSION}")
    set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
else()
    include(resources/packaging/debian/package.cmake)
endif()
include(CPack)
