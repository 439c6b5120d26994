# Warnings are errors, for every target of ours and for no library of others.
add_library(fasit_warnings INTERFACE)
target_compile_options(fasit_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror
    # GCC 12 reports std::string's own operator+ (GCC bug 105651) and empty std::optional (GCC bug 80635);
    # clang and the sanitizers watch over both.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
