#!/usr/bin/env bash
# kill_import.sh [N]: kills N imports (100 unless said) at random moments and checks that nothing is lost. Runs the
# programs of build/release; the last line says how it went.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/../.."

rounds=${1:-100}
bin=build/release/bin
[[ $rounds =~ ^[1-9][0-9]*$ ]] || {
    printf 'usage: %s [NUMBER OF KILLS]\n' "$0" >&2
    exit 2
}

export FASIT_KILL_ROUNDS=$rounds QT_QPA_PLATFORM=offscreen
log=$(mktemp)
trap 'rm -f "$log"' EXIT
begun=$SECONDS
for program in cli_kill_test kill_import_test; do
    if [ -x "$bin/$program" ]; then
        "$bin/$program" | tee -a "$log" || {
            printf 'kill_import: %s FAILED, see above\n' "$program"
            exit 1
        }
    elif [ "$program" = cli_kill_test ]; then
        printf 'kill_import: %s/%s is not built; run ./dev build\n' "$bin" "$program" >&2
        exit 1
    fi
done
read -r killed ended < <(awk '/^kill: [0-9]+ imports killed/ { k += $2; e += $5 } END { print k + 0, e + 0 }' "$log")
printf 'kill_import: %d imports of the program killed, %d brought to their end, nothing lost, %d s\n' \
    "$killed" "$ended" $((SECONDS - begun))
