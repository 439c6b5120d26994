#!/usr/bin/env bash
# Every #include against include_table.txt, and words that have their one place. usage: layers.sh [ROOT]
# Prints one line a finding (file:line: what is wrong) and fails if there is any.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "${1:-$here/../..}"
found=0

# report TEXT: standard input is file:line:source lines, as grep -n gives them.
report() {
    local line
    while IFS= read -r line; do
        printf '%s: %s\n' "$(cut -d: -f1,2 <<<"$line")" "$1"
        found=1
    done
}

sources() { find "$@" -name '*.h' -o -name '*.cpp' | sort; }

# search PATTERN FOLDER...: lines of source that match, comments left out.
search() {
    local pattern=$1
    shift
    sources "$@" | xargs -r grep -nE "$pattern" /dev/null | grep -vE '^[^:]*:[0-9]+: *//' || true
}

include_findings() { sources qc-core instruments app | xargs -r awk -f "$here/includes.awk" "$here/include_table.txt"; }

# Files of the project: what git knows or would add; without git, everything outside build/.
project_files() {
    git ls-files --cached --others --exclude-standard 2>/dev/null ||
        find . \( -name .git -o -name build \) -prune -o -type f -print
}

report 'is against the include table' < <(include_findings)

report 'soci::row reads INTEGER as 32 bits and cuts silently; bind each column' \
    < <(search 'soci::row[^a-z_]|\browset<row>|\browset<soci::row>' qc-core instruments app sample-data tests)
report 'translated text belongs in app' \
    < <(search '\b(tr|translate)\(|\bQT_TR(ANSLATE)?_NOOP' qc-core instruments)

# Written in two halves, so that this file does not contain the words it looks for.
machine='/wo''rk/|/fa''rm/|\.\./sha''red|/ho''me/[a-z]'
open_ends='\b(TO''DO|FIX''ME|XX''X|HA''CK|st''ub|not imple''mented)\b'
mapfile -t files < <(project_files | while IFS= read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done)
mapfile -t code < <(printf '%s\n' "${files[@]}" | grep -E '\.(cpp|h|cmake|sh|awk|sql)$|CMakeLists\.txt$|(^|/)dev$')
report 'names a folder of one machine' < <(grep -nIE "$machine" /dev/null "${files[@]}" || true)
report 'is left open; finish it' < <(grep -nIE "$open_ends" /dev/null "${code[@]}" || true)

[ "$found" = 0 ] && echo 'layers: nothing against the include table'
exit "$found"
