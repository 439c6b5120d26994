# The include table first, then sources: prints file:line:header for each include that the table does not allow.

function trim(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }

function starts(text, beginning) { return substr(text, 1, length(beginning)) == beginning }

# The longest room that holds the file; "" for a folder the table does not know.
function room_of(file,    room, best) {
    best = ""
    for (room in own)
        if (starts(file, room "/") && length(room) > length(best)) best = room
    return best
}

function own_allowed(room, header,    i, n, folders) {
    if (starts(header, room "/")) return 1
    n = split(own[room], folders, " ")
    for (i = 1; i <= n; i++)
        if (starts(header, folders[i] "/")) return 1
    return 0
}

# Does the header stand under this word? A beginning without "/" or "." ends at an upper-case word: QChart, QChartView.
function is_word(word, header,    i, n, begins) {
    n = split(words[word], begins, " ")
    for (i = 1; i <= n; i++)
        if (starts(header, begins[i])) return 1
    return 0
}

function library_allowed(room, header,    i, n, names) {
    if (header ~ /^[a-z_0-9]+$/) return 1 # the standard library
    n = split(libraries[room], names, " ")
    if (is_word("qt-charts", header)) {
        for (i = 1; i <= n; i++)
            if (names[i] == "qt-charts") return 1
        return 0
    }
    for (i = 1; i <= n; i++)
        if (is_word(names[i], header)) return 1
    return 0
}

FILENAME ~ /include_table\.txt$/ {
    if ($0 ~ /^#/ || NF == 0) next
    if (split($0, cell, "|") == 3) {
        own[trim(cell[1])] = trim(cell[2])
        libraries[trim(cell[1])] = trim(cell[3])
    } else if (split($0, cell, "=") == 2)
        words[trim(cell[1])] = trim(cell[2])
    next
}

FNR == 1 { room = room_of(FILENAME) }

/^[ \t]*#[ \t]*include[ \t]/ {
    header = $0
    sub(/^[ \t]*#[ \t]*include[ \t]+/, "", header)
    quoted = starts(header, "\"")
    sub(/^["<]/, "", header)
    sub(/[">].*$/, "", header)
    if (room != "" && quoted && (own_allowed(room, header) || header ~ /^[a-z_0-9]+\.moc$/)) next
    if (room != "" && !quoted && library_allowed(room, header)) next
    printf "%s:%d:%s\n", FILENAME, FNR, header
}
