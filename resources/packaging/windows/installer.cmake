# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# UNTESTED: written to the documentation of CPack and NSIS; nobody has run it yet.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Rescind)
set(CPACK_PACKAGE_EXECUTABLES rescind Rescind)
set(CPACK_NSIS_DISPLAY_NAME Rescind)
set(CPACK_NSIS_PACKAGE_NAME Rescind)
set(CPACK_NSIS_CONTACT "${RESCIND_CONTACT}")
set(CPACK_NSIS_URL_INFO_ABOUT "${RESCIND_HOMEPAGE}")
set(CPACK_NSIS_MUI_ICON "${PROJECT_BINARY_DIR}/resources/rescind.ico")
set(CPACK_NSIS_MUI_UNIICON "${PROJECT_BINARY_DIR}/resources/rescind.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\rescind.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)

# The sandbox in the menu, and links such as rescind://po/5527771067.
set(CPACK_NSIS_CREATE_ICONS_EXTRA [[
  CreateShortCut '$SMPROGRAMS\$STARTMENU_FOLDER\Rescind sandbox.lnk' '$INSTDIR\bin\rescind.exe' '--sandbox'
]])
set(CPACK_NSIS_DELETE_ICONS_EXTRA [[
  Delete '$SMPROGRAMS\$MUI_TEMP\Rescind sandbox.lnk'
]])
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\Classes\rescind' '' 'URL:Rescind'
  WriteRegStr SHCTX 'Software\Classes\rescind' 'URL Protocol' ''
  WriteRegStr SHCTX 'Software\Classes\rescind\DefaultIcon' '' '$INSTDIR\bin\rescind.exe,0'
  WriteRegStr SHCTX 'Software\Classes\rescind\shell\open\command' '' '"$INSTDIR\bin\rescind.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX 'Software\Classes\rescind'
]])
