# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# What is linked. Then what is only loaded or read while the program runs: Qt's SQLite driver (the journal, the
# sandbox), the keychain's library, Qt's own texts (the buttons of its dialogs), and whom to trust on the network.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, qt6-translations-l10n, ca-certificates")
# A bus for the keychain, the keychain itself, and what opens a carrier's page. Every desktop has them.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "default-dbus-session-bus | dbus-session-bus, gnome-keyring | kwalletmanager, xdg-utils")
# rescind-sandbox --tls; windows of their own under Wayland; Chinese.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "openssl, qt6-wayland, fonts-noto-cjk")

file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/changelog" rescind_newest LIMIT_COUNT 1)
if(NOT rescind_newest MATCHES "^rescind \\(${PROJECT_VERSION}\\) ")
    message(FATAL_ERROR "${CMAKE_CURRENT_LIST_DIR}/changelog begins with \"${rescind_newest}\", not ${PROJECT_VERSION}")
endif()
