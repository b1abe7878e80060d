# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged files: Debian wants the manual page and the changelog compressed, alike in every build.
find_program(gzip gzip REQUIRED)
file(GLOB_RECURSE plain ${CPACK_TEMPORARY_DIRECTORY}/*.1 ${CPACK_TEMPORARY_DIRECTORY}/changelog)
if(plain)
    execute_process(COMMAND ${gzip} -9 -n -f ${plain} COMMAND_ERROR_IS_FATAL ANY)
endif()
