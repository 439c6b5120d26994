#!/usr/bin/env bash
# Budgets: a header has at most 150 lines, a source 400, a function 40. usage: sizes.sh [ROOT]
# What may be longer stands in size_exceptions.txt with its reason; an exception no longer needed is a finding too.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "${1:-$here/../..}"
exceptions=tests/architecture/size_exceptions.txt

over_budget() {
    find qc-core instruments app sample-data tests \( -name '*.h' -o -name '*.cpp' \) -print | sort |
        xargs -r awk -f "$here/lengths.awk"
}

# The findings without the excepted ones, and the exceptions without a finding.
compare() {
    awk 'NR == FNR { if (!/^#/ && NF) allowed[$1] = 1; next }
         { used[$1] = 1; if (!($1 in allowed)) print }
         END { for (path in allowed) if (!(path in used)) print path " is within its budget: take it off the exceptions" }' \
        "$exceptions" -
}

findings=$(over_budget | compare)
if [ -n "$findings" ]; then
    printf '%s\n' "$findings"
    exit 1
fi
echo 'sizes: everything within its budget'
