# A second build of the same source costs nothing where ccache is installed.
find_program(FASIT_CCACHE ccache)
if(FASIT_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${FASIT_CCACHE})
endif()
