#!/usr/bin/env bash
# The beginning of a driver: make.sh NAME PROTOCOL [ROOT]. NAME as acme-x100; PROTOCOL astm, hl7 or poct1a.
#
# Writes the file pair, its test and its page, and puts the driver into the table and the lists of sources. It builds at once, and
# can be played by `fasit simulate NAME`; its test fails until somebody says what the analyser sends. docs/new-driver.md goes on.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

die() {
    printf 'new-driver: %s\n' "$1" >&2
    exit 2
}
[ $# -ge 2 ] || die 'usage: new-driver NAME PROTOCOL, as: new-driver acme-x100 hl7'
name=$1 protocol=$2
cd "${3:-$here/../../..}"
[[ $name =~ ^[a-z][a-z0-9]*(-[a-z0-9]+)*$ ]] || die "$name: a name has small letters, digits and single hyphens, as acme-x100"

file=${name//-/_}
camel=$(sed -E 's/-(.)/\U\1/g' <<<"$name")
case $protocol in
astm) driver=AstmDriver title='ASTM (LIS02-A2)' sent='testing::framed({}) + testing::framed({}) /* the records of each, without CR */' ;;
hl7) driver=Hl7Driver title='HL7' sent='"\x0B" "\x1C\r" /* a block of MLLP each; segments end with \r */' ;;
poct1a) driver=Poct1aDriver title='POCT1-A' sent='"" /* HEL, DST, OBS.R02, OBS.R01 and EOT */' ;;
*) die "$protocol: the protocols are astm, hl7 and poct1a; one of its own is a room of its own, see docs/new-driver.md" ;;
esac

drivers=instruments/drivers
pair=$drivers/$file page=docs/formats/$name.md test=tests/instruments/${file}_test.cpp
for made in "$pair.h" "$pair.cpp" "$page" "$test"; do
    [ ! -e "$made" ] || die "$made is there already; choose another name"
done
! grep -q "\"$name\"" "$drivers"/*.cpp || die "a driver has the name $name already; choose another"

fill() {
    sed -e "s|@name@|$name|g" -e "s|@file@|$file|g" -e "s|@function@|$camel|g" -e "s|@Test@|${camel^}|g" -e "s|@model@|${name^^}|g" \
        -e "s|@protocol@|$protocol|g" -e "s|@Protocol@|$title|g" -e "s|@Driver@|$driver|g" -e "s|@sent@|${sent//\\/\\\\}|g" "$here/$1" >"$2"
}
fill driver.h.in "$pair.h"
fill "$protocol.cpp.in" "$pair.cpp"
fill test.cpp.in "$test"
fill page.md.in "$page"

# Behind the last of their kind; clang-format sorts the includes.
sed -i "0,/^#include \"instruments\/drivers\/sysmex_xp.h\"/s||#include \"$pair.h\"\n&|" "$drivers/driver_table.cpp"
sed -i "s|^\( *\)DriverRow{delimited::description()},|\1rowOf($camel()),\n&|" "$drivers/driver_table.cpp"
sed -i "0,/^    SOURCES /s||    SOURCES $file.cpp |" "$drivers/CMakeLists.txt"
sed -i "/^fasit_test(drivers_test/,/SOURCES/s|SOURCES |SOURCES ${file}_test.cpp |" tests/instruments/CMakeLists.txt
for each in "$drivers/driver_table.cpp:rowOf($camel())" "$drivers/driver_table.cpp:$pair.h" "$drivers/CMakeLists.txt:$file.cpp" \
    "tests/instruments/CMakeLists.txt:${file}_test.cpp"; do
    grep -qF "${each#*:}" "${each%%:*}" || die "${each%%:*} does not look as expected; put ${each#*:} into it by hand"
done
! command -v clang-format >/dev/null || clang-format -i --style=file "$pair.h" "$pair.cpp" "$test" "$drivers/driver_table.cpp"

printf 'Made: %s.h, %s.cpp, %s, %s.\n' "$pair" "$pair" "$page" "$test"
printf 'It builds, and "fasit simulate %s" plays it. Its test fails until you say what the analyser sends: docs/new-driver.md.\n' "$name"
