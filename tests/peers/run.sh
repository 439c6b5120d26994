#!/usr/bin/env bash
# Senders of HL7 that others wrote, against `fasit listen`: each sends a recording twice, all of it is acknowledged, and stored
# once. usage: run.sh [FOLDER WITH fasit]. Needs Node 20 and npm; without them it says so and does nothing.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bin=${1:-$root/build/release/bin}

skip() {
    printf 'peers: SKIPPED: %s\n' "$1"
    exit 0
}
for program in node npm; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || skip "the senders need Node 20, this is $(node --version)"

work=$(mktemp -d)
listener=
trap '[ -z "$listener" ] || kill "$listener" 2>/dev/null || true; rm -rf "$work"' EXIT
cp "$root"/tests/peers/*.js "$root"/tests/peers/package*.json "$work"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) || skip 'the senders could not be installed'

recording=$root/sample-data/captures/hemoscreen-qc.hl7
port=$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
cat >"$work/listen.json" <<JSON
{ "lines": [ { "name": "peer", "driver": "hemoscreen-hl7", "site": "Myrullenga sykehjem",
               "listen": { "port": $port, "address": "127.0.0.1", "allow": ["127.0.0.1"] } } ] }
JSON
"$bin/fasit" setup "$root/sample-data/setup.json" --db "$work/lab.db" >/dev/null
"$bin/fasit" --lang en listen --db "$work/lab.db" --config "$work/listen.json" --now 2026-11-20T12:00 2>"$work/log" &
listener=$!
for _ in $(seq 200); do
    ! grep -q Receiving "$work/log" || break
    sleep 0.05
done

failed=0
for sender in node_hl7_client hl7v2 simple_hl7; do
    for _ in 1 2; do
        answers=$(cd "$work" && timeout 60 node "$sender.js" "$port" "$recording" | tr '\n' ' ') || answers="$answers failed"
        [ "$answers" = 'AA AA AA ' ] || failed=1
        printf 'peers: %s: %s\n' "$sender" "$answers"
    done
done
sleep 1
kill "$listener"
wait "$listener" || true
listener=
status=$("$bin/fasit" listen --status --json --db "$work/lab.db" || true)
counts=$(printf '%s' "$status" | node -e '
    const s = JSON.parse(require("fs").readFileSync(0)); console.log(s.inbox, s.duplicates, s.patient_results_dropped)')
printf 'peers: in the inbox, seen before, patients dropped: %s\n' "$counts"
# Three readings once, the same from five further sendings, two results of a patient in each of six.
[ "$counts" = '3 15 12' ] || failed=1
[ "$failed" = 0 ] && echo 'peers: every sender was acknowledged, and each control is there once'
exit "$failed"
