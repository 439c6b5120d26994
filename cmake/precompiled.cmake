# fasit_precompile(TARGET KIND): large headers of libraries are read once for many programs. KIND is `test`, `qt`, `qt_test` (both
# for what links Qt Widgets) or `none`.
#
# Only headers of libraries, so that a file of ours still includes what it uses; QTest stays out, since it names the folder of each
# test. GCC only: clang compares every definition of the command line, and ours differ from room to room.
# -DFASIT_PRECOMPILED=OFF builds without.
option(FASIT_PRECOMPILED "Precompile the headers of Qt and GoogleTest (GCC)" ON)

set(FASIT_STANDARD_HEADERS <algorithm> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>)
set(FASIT_HEADERS_test ${FASIT_STANDARD_HEADERS} <gmock/gmock.h> <gtest/gtest.h>)
set(FASIT_HEADERS_qt ${FASIT_STANDARD_HEADERS} <QApplication> <QComboBox> <QLabel> <QLineEdit> <QPainter> <QPushButton>
    <QTableView> <QVBoxLayout>)
set(FASIT_HEADERS_qt_test ${FASIT_HEADERS_test} ${FASIT_HEADERS_qt} <QListView>)

# The one target of a kind that all others take theirs from.
function(fasit_precompiled_source kind)
    set(source ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Nothing but what is precompiled.\n")
    add_library(fasit_precompiled_${kind} OBJECT ${source})
    target_link_libraries(fasit_precompiled_${kind} PRIVATE ${ARGN} fasit_warnings)
    target_precompile_headers(fasit_precompiled_${kind} PRIVATE ${FASIT_HEADERS_${kind}})
    target_compile_options(fasit_precompiled_${kind} PRIVATE -fpch-preprocess)
endfunction()

function(fasit_precompile target kind)
    if(kind STREQUAL "none" OR NOT FASIT_PRECOMPILED OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        return()
    endif()
    if(NOT TARGET fasit_precompiled_${kind})
        if(kind STREQUAL "test")
            fasit_precompiled_source(test GTest::gmock)
        elseif(kind STREQUAL "qt")
            fasit_precompiled_source(qt Qt6::Widgets)
        else()
            fasit_precompiled_source(qt_test Qt6::Widgets GTest::gmock)
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM fasit_precompiled_${kind})
    target_compile_options(${target} PRIVATE -fpch-preprocess) # What ccache asks for.
endfunction()
