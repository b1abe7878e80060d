# SPDX-License-Identifier: GPL-3.0-or-later
# What an optimised build does against faults in the handling of memory, where compiler and linker can: peili_hardening
# is linked by the program's own code. `hardening-check` (devscripts) tells what a built program has of it.
include(CheckCXXCompilerFlag)
include(CheckCXXSourceCompiles)
include(CheckLinkerFlag)
include(CheckPIESupported)

add_library(peili_hardening INTERFACE)
check_pie_supported(LANGUAGES CXX)

# Neither without optimisation, which _FORTIFY_SOURCE needs, nor beside the sanitizers, which see more.
if(NOT PEILI_SANITIZE AND NOT PEILI_FUZZ)
    set(optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
    check_cxx_source_compiles("
        #ifndef __has_builtin
        #error too old
        #elif !__has_builtin(__builtin_dynamic_object_size)
        #error level 2 alone
        #endif
        int main() {}" PEILI_FORTIFIES_DYNAMIC_SIZES)
    # Taken away first, because some distributions' compilers define it by themselves.
    target_compile_options(
        peili_hardening INTERFACE
        $<${optimised}:-U_FORTIFY_SOURCE> $<${optimised}:-D_FORTIFY_SOURCE=$<IF:$<BOOL:${PEILI_FORTIFIES_DYNAMIC_SIZES}>,3,2>>)
    foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
        string(MAKE_C_IDENTIFIER "PEILI_HAS${flag}" has)
        check_cxx_compiler_flag(${flag} ${has})
        if(${has})
            target_compile_options(peili_hardening INTERFACE $<${optimised}:${flag}>)
        endif()
    endforeach()
    foreach(flag -Wl,-z,relro -Wl,-z,now)
        string(MAKE_C_IDENTIFIER "PEILI_HAS${flag}" has)
        check_linker_flag(CXX ${flag} ${has})
        if(${has})
            target_link_options(peili_hardening INTERFACE $<${optimised}:${flag}>)
        endif()
    endforeach()
endif()
