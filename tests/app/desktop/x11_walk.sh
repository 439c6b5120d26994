#!/usr/bin/env bash
# x11_walk.sh BIN: a control is registered in the real program on a real X server, by the mouse and then by the keyboard.
#
# The keys and clicks come from outside, as a person's do; what is looked at is what lies in the database afterwards.
set -euo pipefail
bin=$1
folder=$(mktemp -d "${TMPDIR:-/tmp}/fasit-x11.XXXXXX")
stop() {
    kill "${desktop:-}" "${server:-}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT
die() {
    printf 'x11_walk.sh: %s\n' "$*" >&2
    exit 1
}

for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || die "there is no $tool here; ./dev test installs it"
done

# --- what is on the screen --------------------------------------------------------------------------------------------

screen() { md5sum <"$folder/Xvfb_screen0"; }

# wait_still [TENTHS]: until the picture stays for so long; a cursor blinks each half second.
wait_still() {
    local before=none picture same=0
    for _ in $(seq 300); do
        picture=$(screen)
        if [ "$picture" = "$before" ]; then same=$((same + 1)); else same=0; fi
        [ "$same" -lt "${1:-3}" ] || return 0
        before=$picture
        sleep 0.1
    done
    die "the picture never comes to rest"
}

# change COMMAND...: an action that must show on the screen, and what follows from it.
change() {
    local before
    before=$(screen)
    "$@"
    for _ in $(seq 200); do
        if [ "$(screen)" != "$before" ]; then
            wait_still
            return 0
        fi
        sleep 0.1
    done
    die "nothing happened on the screen: $*"
}

# --- what is in the database ------------------------------------------------------------------------------------------

stored() {
    rm -rf "$folder/export"
    "$bin/fasit" export --db "$folder/fasit.db" --now "$now" --site Furuskjærheimen --to "$folder/export" >/dev/null
    tail -n +2 "$folder/export/control_result.csv" | wc -l
}

# expect_stored N: so many results more than at the beginning.
expect_stored() {
    for _ in $(seq 60); do
        [ "$(stored)" != $((begun + $1)) ] || return 0
        sleep 0.5
    done
    die "$(($(stored) - begun)) results were stored instead of $1"
}

# --- the walk ---------------------------------------------------------------------------------------------------------

now=2026-11-20T08:00
mkdir -m 700 "$folder/run"
export XDG_RUNTIME_DIR=$folder/run
QT_QPA_PLATFORM=offscreen "$bin/fasit" demo --db "$folder/fasit.db" --out "$folder/charts" --now "$now" >"$folder/demo.txt"
begun=$(stored)
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1280x720x24 -fbdir "$folder" -nolisten tcp 3>"$folder/display" 2>"$folder/server.txt" &
server=$!
read -r -t 30 display <"$folder/display" || die "the X server did not start"
export DISPLAY=:$display
QT_QPA_PLATFORM=xcb "$bin/fasit-desktop" --db "$folder/fasit.db" --now "$now" --settings "$folder/fasit.ini" --lang nb --light &
desktop=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --name 'Fasit' | tail -n 1)
[ -n "$window" ] || die "no window came"
wait_still 15 # Until the list is there.
xdotool windowfocus --sync "$window"

# The card of haemoglobin is the second one. A click opens it, with the keyboard in its first field.
change xdotool mousemove 700 300 click 1
xdotool type --delay 60 7,9
xdotool key Return
xdotool type --delay 60 12,6
change xdotool key Return # Asks who it is; the first name has the keyboard.
wait_still 15
change xdotool key Return
change xdotool type --delay 60 2580
expect_stored 2

# Back to the list, and the same by the keyboard alone.
change xdotool key Escape
change xdotool key Home
change xdotool key Down
change xdotool key Return
xdotool type --delay 60 8,0
xdotool key Return
xdotool type --delay 60 12,5
change xdotool key Return
expect_stored 4
kill -0 "$desktop" || die "the program is gone"
grep -qE '^Max core file size +0 +0 ' "/proc/$desktop/limits" || die "a crash would leave a core"
echo 'Two controls were registered, four results stored.'
