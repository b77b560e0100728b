# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# UNTESTED: written to the documentation of CMake and Qt; nobody has run it yet.
# Where no package manager brings the libraries, they are installed with the program. Qt's own way to do so is stable
# since 6.5.
if(Qt6_VERSION VERSION_LESS 6.5)
    message(WARNING "Qt ${Qt6_VERSION} can't deploy itself; what is installed will not run on other machines.")
    return()
endif()

if(APPLE)
    set(program rescind.app)
    set(beside "rescind.app/Contents/MacOS/")
    set(plugins "rescind.app/Contents/PlugIns/")
else()
    set(program "\${QT_DEPLOY_BIN_DIR}/$<TARGET_FILE_NAME:rescind>")
    set(beside "\${QT_DEPLOY_BIN_DIR}/")
    set(plugins "${RESCIND_PLUGIN_DIR}/")
    # Qt's tool for Windows brings Qt; the others are looked for here.
    install(TARGETS rescind rescind-cli rescind-sandbox rescind-charts
        RUNTIME_DEPENDENCY_SET rescind_libraries
        RUNTIME DESTINATION ${RESCIND_PROGRAM_DIR}
        LIBRARY DESTINATION ${RESCIND_PLUGIN_DIR})
    install(RUNTIME_DEPENDENCY_SET rescind_libraries
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6[A-Z]"
        POST_EXCLUDE_REGEXES ".*[/\\][Ss]ystem32[/\\].*"
        RUNTIME DESTINATION ${RESCIND_PROGRAM_DIR})
endif()

qt_generate_deploy_script(TARGET rescind OUTPUT_SCRIPT script CONTENT "
qt_deploy_runtime_dependencies(
    EXECUTABLE \"${program}\"
    ADDITIONAL_EXECUTABLES
        \"${beside}$<TARGET_FILE_NAME:rescind-cli>\"
        \"${beside}$<TARGET_FILE_NAME:rescind-sandbox>\"
    ADDITIONAL_MODULES
        \"${plugins}$<TARGET_FILE_NAME:rescind-charts>\"
    GENERATE_QT_CONF)
qt_deploy_translations()
")
install(SCRIPT "${script}")
