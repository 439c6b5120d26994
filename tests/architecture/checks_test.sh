#!/usr/bin/env bash
# Proves that layers.sh and sizes.sh can fail: plants one violation at a time in a copy of the tree and expects the
# check to fail and to name the planted file; and that what is allowed passes.
set -euo pipefail
export LC_ALL=C
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
(cd "$top" && tar cf - qc-core instruments app sample-data tests) | tar xf - -C "$copy"
checked=0
failures=0

fail() {
    printf 'FAILED: %s\n' "$*"
    failures=$((failures + 1))
}

# says CHECK FILE: "found" when the check fails and names the file, "missed" otherwise.
says() {
    local output
    if ! output=$("$copy/tests/architecture/$1" "$copy" 2>&1) && grep -qF "$2" <<<"$output"; then
        echo found
    else
        echo missed
    fi
}

# expect found|missed CHECK FILE TEXT: plants the file, asks the check, takes the file away.
expect() {
    local said
    mkdir -p "$copy/$(dirname "$3")"
    printf '%s\n' "$4" >"$copy/$3"
    said=$(says "$2" "$3")
    rm "$copy/$3"
    checked=$((checked + 1))
    [ "$said" = "$1" ] || fail "$2 $said $3: $(head -n 1 <<<"$4")"
}

# line found|missed FILE TEXT: one line of source for the layer check.
line() { expect "$1" layers.sh "$2" "$3"; }

repeat() { for _ in $(seq "$1"); do printf '%s\n' "$2"; done; }

function_of() {
    printf 'namespace fasit {\n\nint planted(int a,\n            int b) {\n'
    repeat $(($1 - 3)) '    a += b;'
    printf '}\n\n} // namespace fasit\n'
}

line found qc-core/domain/planted.h '#include "qc-core/storage/database.h"'
line found qc-core/base/planted.h '#include "qc-core/domain/value.h"'
line found qc-core/rules/planted.cpp '#include "decimal.h"'
line found qc-core/rules/planted.cpp '#include <boost/math/distributions.hpp>'
line found qc-core/reports/planted.cpp '#  include <soci/soci.h>'
line found qc-core/workflow/planted.cpp '#include <sqlite3.h>'
line found qc-core/workflow/planted.cpp '#include <libpq-fe.h>'
line found qc-core/storage/planted.cpp '#include <sodium.h>'
line found qc-core/storage/planted.cpp '#include <nlohmann/json.hpp>'
line found qc-core/reports/planted.cpp '#include <QString>'
line found qc-core/reports/planted.cpp '#include "instruments/core/driver.h"'
line found instruments/core/planted.h '#include <QByteArray>'
line found instruments/astm/planted.h '#include "instruments/delimited/table.h"'
line found instruments/drivers/planted.h '#include "qc-core/storage/database.h"'
line found app/pages/planted.cpp '#include "qc-core/storage/database.h"'
line found app/pages/planted.cpp '#include <QtCharts/QChart>'
line found app/pages/planted.cpp '#include <QLineSeries>'
line found app/desktop/planted.cpp '#include <CLI/CLI.hpp>'
line found app/nowhere/planted.cpp '#include <string>'
line found qc-core/storage/planted.cpp 'soci::row row;'
line found tests/planted.cpp 'soci::rowset<soci::row> rows;'
line found qc-core/reports/planted.cpp 'auto text = tr("Stop");'
line found instruments/core/planted.cpp 'QCoreApplication::translate("a", "b");'
line found qc-core/rules/planted.cpp '// TO''DO'
line found docs/planted.md 'Look in /wo''rk/here.'

line missed qc-core/base/crypto/planted.cpp '#include <sodium.h>'
line missed qc-core/stats/planted.cpp '#include <boost/math/distributions/normal.hpp>'
line missed qc-core/storage/planted.cpp '#include <soci/soci.h>'
line missed qc-core/workflow/planted.cpp '#include "qc-core/storage/database.h"'
line missed instruments/drivers/planted.cpp '#include "instruments/astm/message.h"'
line missed app/charts/planted.cpp '#include <QtCharts/QChart>'
line missed app/cli/planted.cpp '#include <CLI/CLI.hpp>'
line missed app/pages/planted.cpp 'label->setText(tr("Stop"));'

expect found sizes.sh qc-core/base/planted.h "$(repeat 151 '// a line')"
expect missed sizes.sh qc-core/base/planted.h "$(repeat 150 '// a line')"
expect found sizes.sh app/pages/planted.cpp "$(repeat 401 '// a line')"
expect missed sizes.sh app/pages/planted.cpp "$(repeat 400 '// a line')"
expect found sizes.sh qc-core/rules/planted.cpp "$(function_of 41)"
expect missed sizes.sh qc-core/rules/planted.cpp "$(function_of 40)"
expect missed sizes.sh qc-core/rules/planted.cpp "$(printf 'const Table kPlanted{\n'; repeat 50 '    "a",'; printf '    "b"};\n')"
expect found sizes.sh qc-core/rules/planted.cpp "$(printf 'const Table kTable{\n    "b"};\n'; function_of 41)"

exceptions=$copy/tests/architecture/size_exceptions.txt
echo 'qc-core/rules/planted.cpp:planted a reason' >>"$exceptions"
expect missed sizes.sh qc-core/rules/planted.cpp "$(function_of 41)"
expect found sizes.sh qc-core/rules/planted.cpp "$(function_of 40)"

printf '%d checks, %d failed\n' "$checked" "$failures"
[ "$failures" = 0 ]
