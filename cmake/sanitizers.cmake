# FASIT_SANITIZE=address,undefined instruments everything in the build.
set(FASIT_SANITIZE "" CACHE STRING "Sanitizers, comma separated")
if(FASIT_SANITIZE)
    add_compile_options(-fsanitize=${FASIT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${FASIT_SANITIZE})
endif()

option(FASIT_COVERAGE "Count which lines the tests run" OFF)
if(FASIT_COVERAGE)
    add_compile_options(--coverage -O0)
    add_link_options(--coverage)
endif()
