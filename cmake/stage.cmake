# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged files: Debian wants the manual page and the changelog compressed, alike in every build, and
# no note of the compiler in the program.
find_program(gzip gzip REQUIRED)
find_program(strip strip REQUIRED)
file(GLOB_RECURSE plain ${CPACK_TEMPORARY_DIRECTORY}/*.1 ${CPACK_TEMPORARY_DIRECTORY}/changelog)
if(plain)
    execute_process(COMMAND ${gzip} -9 -n -f ${plain} COMMAND_ERROR_IS_FATAL ANY)
endif()
file(GLOB_RECURSE program ${CPACK_TEMPORARY_DIRECTORY}/peili)
list(FILTER program INCLUDE REGEX "/bin/peili$")
execute_process(COMMAND ${strip} --strip-unneeded --remove-section=.comment ${program} COMMAND_ERROR_IS_FATAL ANY)
