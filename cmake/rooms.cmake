# fasit_room(NAME SOURCES ... [LINKS ...] [MOC]): one room, one static library fasit_NAME (alias fasit::NAME).
# LINKS is the include table of docs/ARCHITECTURE.md; tests/architecture/layers.sh checks it a second way.
function(fasit_room name)
    cmake_parse_arguments(ROOM "MOC" "" "SOURCES;LINKS" ${ARGN})
    add_library(fasit_${name} STATIC ${ROOM_SOURCES})
    add_library(fasit::${name} ALIAS fasit_${name})
    target_include_directories(fasit_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(fasit_${name} PUBLIC ${ROOM_LINKS} PRIVATE fasit_warnings)
    if(ROOM_MOC)
        set_target_properties(fasit_${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
