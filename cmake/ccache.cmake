# A second build of the same source costs nothing where ccache is installed, precompiled headers (precompiled.cmake) included.
find_program(FASIT_CCACHE ccache)
if(FASIT_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${FASIT_CCACHE})
endif()
