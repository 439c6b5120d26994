# Warnings are errors, for every target of ours and for no library of others.
add_library(fasit_warnings INTERFACE)
target_compile_options(fasit_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror)
