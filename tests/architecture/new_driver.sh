#!/usr/bin/env bash
# ./dev new-driver: what it makes builds, its test fails until it is filled in, and passes then. usage: new_driver.sh COMPILER BUILD
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
compiler=$1 build=$(realpath "$2")
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
fail() {
    printf 'new_driver: %s\n' "$1"
    exit 1
}
mkdir -p "$tree/tests" "$tree/docs/formats"
cp -r "$root/instruments" "$root/qc-core" "$tree"
cp -r "$root/tests/instruments" "$tree/tests"
cp "$root/.clang-format" "$tree"
make=$root/instruments/drivers/template/make.sh
"$make" acme-x100 astm "$tree" >/dev/null
"$make" acme-h5 hl7 "$tree" >/dev/null
"$make" acme-p1 poct1a "$tree" >/dev/null

# Each mistake is told and changes nothing.
before=$(cd "$tree" && find . -type f | sort | xargs cksum)
for wrong in 'acme-x100 astm' 'Acme hl7' 'acme--x hl7' 'acme-new fax' 'hemoscreen-hl7 hl7' 'acme-new'; do
    # shellcheck disable=SC2086
    ! "$make" $wrong "$tree" >/dev/null 2>&1 || fail "took '$wrong'"
done
[ "$before" = "$(cd "$tree" && find . -type f | sort | xargs cksum)" ] || fail 'a refused name left something behind'

cd "$tree"
# What only a real build would show: the lists of sources name the new files.
for file in acme_x100 acme_h5 acme_p1; do
    grep -q "$file.cpp" instruments/drivers/CMakeLists.txt || fail "$file.cpp is built by nobody"
    grep -q "${file}_test.cpp" tests/instruments/CMakeLists.txt || fail "${file}_test.cpp is built by nobody"
    [ -s "docs/formats/${file//_/-}.md" ] || fail "$file has no page"
done
flags='-std=c++20 -O0 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror'
for source in instruments/drivers/{acme_x100,acme_h5,acme_p1,driver_table}.cpp tests/instruments/{acme_x100,acme_h5,acme_p1}_test.cpp; do
    # shellcheck disable=SC2086
    "$compiler" $flags -I. -c "$source" -o "$(basename "$source").o" || fail "$source does not build"
done
link() {
    "$compiler" ./*.o "$build"/tests/instruments/libfasit_instruments_test_support.a \
        -Wl,--start-group "$build"/instruments/{drivers,astm,hl7,poct1a,delimited,sysmex_kx,afinion_as100,core}/*.a \
        "$build"/qc-core/{base,domain}/*.a -Wl,--end-group -lgtest_main -lgtest -lpugixml -lfmt -lsodium -lpthread -o drivers_test
}
link || fail 'it does not link'
for test in AcmeX100 AcmeH5 AcmeP1; do
    ! ./drivers_test --gtest_filter="$test.*" >log 2>&1 || fail "the test of $test passes before it was filled in"
    grep -q 'what is to be read of it' log || fail "the test of $test does not say what is missing"
done

# Filled in, it passes: the driver was in the table all the time.
cat >filled <<'TXT'
    return testing::framed({"H|\\^&|||ACME-X100^1^S1|||||||Q|LIS2-A2|20261120070000", "P|1", "O|1|CRP LAV|1|^^^CRP|||||||Q",
                            "R|1|^^^CRP|23|mg/L||N||F||||20261120065900", "L|1|N"}) +
           testing::framed({"H|\\^&|||ACME-X100^1^S1|||||||P|LIS2-A2|20261120070000", "P|1||PASIENT-TEST", "O|1|PASIENT-TEST|1|^^^CRP",
                            "R|1|^^^CRP|9|mg/L||N||F||||20261120065900", "L|1|N"});
TXT
awk '/^std::string sent\(\) \{/ { print; while ((getline line < "filled") > 0) print line; inside = 1; next }
     inside && /^}/ { inside = 0 } !inside' tests/instruments/acme_x100_test.cpp |
    sed 's|kExpected = ""|kExpected = "CRP LAV - - CRP 23 mg/L 2026-11-20T06:59:00\\n"|' >test.cpp
mv test.cpp tests/instruments/acme_x100_test.cpp
# shellcheck disable=SC2086
"$compiler" $flags -I. -c tests/instruments/acme_x100_test.cpp -o acme_x100_test.cpp.o
link
./drivers_test --gtest_filter='AcmeX100.*' >log 2>&1 || { cat log; fail 'filled in, it fails'; }
echo 'new_driver: three drivers built, failed, and passed when filled in'
