# Reads the JSON of fasit_bench (medians) and prints each figure beside the limit it is held against in the same run.
#   awk -f ratios.awk bench.json
# Work in memory is compared by processor time, work on disk by the clock on the wall.
/"name":/ { gsub(/[",]/, ""); name = $2; sub(/_median$/, "", name); sub(/\/real_time/, "", name); isMedian = $2 ~ /_median$/ }
/"real_time":/ && isMedian { gsub(/,/, ""); wall[name] = $2 }
/"cpu_time":/ && isMedian { gsub(/,/, ""); cpu[name] = $2 }
/"bytes_per_second":/ && isMedian { gsub(/,/, ""); rate[name] = $2 }

function row(what, figure, ratio, limit, good) {
    printf "  %-46s %14s   %6.2f x   %-26s %s\n", what, figure, ratio, limit, good ? "within" : "OVER"
    if (!good) over = 1
}

END {
    print "\nFasit beside its limits:"
    for (points = 10000; points <= 1000000; points *= 10) {
        own = cpu["BM_EvaluateSixRules/" points]
        sum = cpu["BM_ScalarSum/" points]
        if (own && sum)
            row("six rules over " points " points", sprintf("%.2f ns/point", own / points), own / sum,
                "<= 12 x the scalar sum", own / sum <= 12)
    }
    walk = rate["BM_MemchrWalk"]
    if (walk) {
        parse = rate["BM_AstmToReadings"]
        row("ASTM to readings, as a stream", sprintf("%.0f MB/s", parse / 1e6), parse / walk, ">= 0.33 x memchr walk", 3 * parse >= walk)
        parse = rate["BM_AstmFileToReadings"]
        row("ASTM to readings, a whole file", sprintf("%.0f MB/s", parse / 1e6), parse / walk, ">= 0.33 x memchr walk", 3 * parse >= walk)
    }
    commit = wall["BM_BareOneRowCommit"]
    if (commit) {
        own = wall["BM_RegisterOneControl"]
        row("one control registered, durable", sprintf("%.0f us", own), own / commit, "<= 2 x the one-row commit", own <= 2 * commit)
    }
    exit over
}
