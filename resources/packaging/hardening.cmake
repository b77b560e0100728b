# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later

# rescind_harden(target): what compiler and linker can do against somebody who found a way to write where they should
# not: the stack, calls through pointers and the tables of functions are guarded, and addresses are nobody's to guess.
# tests/app/tst_hardenedprograms.cpp looks at what comes of it.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

function(rescind_harden target)
    if(MSVC)
        target_compile_options(${target} INTERFACE /GS /guard:cf)
        target_link_options(${target} INTERFACE /guard:cf /DYNAMICBASE /NXCOMPAT)
        return()
    endif()
    # Debian's own compiler, and a packager's, may define it already.
    target_compile_options(${target} INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
        string(MAKE_C_IDENTIFIER "RESCIND_HAS${flag}" known)
        check_cxx_compiler_flag(${flag} ${known})
        if(${known})
            target_compile_options(${target} INTERFACE ${flag})
        endif()
    endforeach()
    foreach(flag relro now noexecstack)
        check_linker_flag(CXX "LINKER:-z,${flag}" RESCIND_HAS_LINK_${flag})
        if(RESCIND_HAS_LINK_${flag})
            target_link_options(${target} INTERFACE "LINKER:-z,${flag}")
        endif()
    endforeach()
endfunction()
