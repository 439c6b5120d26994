#!/usr/bin/env bash
# Every test that docs/validation.md and docs/validation/ name must exist: what no test shows is not claimed.
#   validation.sh [ROOT]
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"

known=$(grep -rhoE '^TEST(_F|_P)?\([A-Za-z0-9]+, *[A-Za-z0-9]+' tests --include='*.cpp' |
    sed -E 's/^TEST(_F|_P)?\(([A-Za-z0-9]+), *([A-Za-z0-9]+)/\2.\3/' | sort -u)
named=$(grep -ohE '`[A-Z][A-Za-z0-9]+\.[A-Z][A-Za-z0-9]+`' docs/validation.md docs/validation/*.md | tr -d '`' | sort -u)

[ -n "$named" ] || { echo "the validation pages name no test"; exit 1; }
missing=$(comm -23 <(echo "$named") <(echo "$known"))
if [ -n "$missing" ]; then
    printf 'The validation pages name tests that do not exist:\n%s\n' "$missing"
    exit 1
fi
echo "validation: $(echo "$named" | wc -l) named tests exist"
