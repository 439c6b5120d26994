# Reads the JSON of fasit_bench, all its repetitions, and prints each figure beside the limit it is held against in the same run.
#   awk -f ratios.awk bench.json
# Work in memory is compared by processor time, the least of all repetitions: what else the machine does can only add to it.
# Work on disk is compared by the clock on the wall, the median: the disk has no least time worth the name.
/"name":/ { gsub(/[",]/, ""); name = $2; sub(/\/(real|manual)_time/, "", name) }
/"run_type":/ { isOne = /iteration/; isMedian = 0 }
/"aggregate_name":/ { isMedian = /median/; sub(/_median$/, "", name) }
/"real_time":/ && isMedian { gsub(/,/, ""); wall[name] = $2 }
/"cpu_time":/ && isOne { gsub(/,/, ""); if (!(name in cpu) || $2 < cpu[name]) cpu[name] = $2 }
/"items_per_second":/ && isMedian { gsub(/,/, ""); items[name] = $2 }
/"bytes_per_second":/ && isOne { gsub(/,/, ""); if ($2 > rate[name]) rate[name] = $2 }

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
    walk = rate["BM_MemchrWalkOfHl7"]
    parse = rate["BM_Hl7ToReadings"]
    if (walk && parse) row("HL7 to readings", sprintf("%.0f MB/s", parse / 1e6), parse / walk, ">= 0.33 x memchr walk", 3 * parse >= walk)
    walk = rate["BM_Pugixml"]
    parse = rate["BM_Poct1aToReadings"]
    if (walk && parse) row("POCT1-A to readings", sprintf("%.0f MB/s", parse / 1e6), parse / walk, ">= 0.5 x pugixml", 2 * parse >= walk)
    split("Kx As100 Delimited", others)
    for (i = 1; i <= 3; ++i) {
        parse = rate["BM_" others[i] "ToReadings"]
        if (parse) printf "  %-46s %14s\n", others[i] " to readings", sprintf("%.0f MB/s", parse / 1e6)
    }
    commit = wall["BM_BareOneRowCommit"]
    if (commit) {
        own = wall["BM_RegisterOneControl/insert"]
        if (own) row("one control registered, durable, limits", sprintf("%.0f us", own), own / commit, "<= 2 x the one-row commit", own <= 2 * commit)
        own = wall["BM_RegisterOneControl/sd"]
        if (own) row("one control registered, durable, SD rules", sprintf("%.0f us", own), own / commit, "<= 2 x the one-row commit", own <= 2 * commit)
    }
    raw = items["BM_RawClusteredInsert"]
    own = items["BM_BulkImport"]
    if (raw && own) row("bulk import", sprintf("%.0f rows/s", own), own / raw, ">= 0.4 x raw clustered", own >= 0.4 * raw)
    raw = cpu["BM_RawSeries/10000000"]
    own = cpu["BM_SeriesWithVerdicts/10000000"]
    if (raw && own) row("a series of 10,000 out of 10^7", sprintf("%.1f ms", own), own / raw, "<= 3 x raw clustered read", own <= 3 * raw)
    raw = cpu["BM_RawMonthSums/10000000"]
    own = cpu["BM_MonthOverview/10000000"]
    if (raw && own) row("month of 1,000 homes x 20 series", sprintf("%.1f ms", own), own / raw, "<= 4 x reading the sums", own <= 4 * raw)
    split("100 3000 1000000", sizes)
    for (i = 1; i <= 3; ++i) {
        size = sizes[i]
        pass = cpu["BM_OnePass/" size]
        own = cpu["BM_AlgorithmA/" size]
        most = size > 100 ? 40 : 100
        if (pass && own && size != 3000)
            row("Algorithm A, " size " participants", sprintf("%.1f ns each", own / size), own / pass, "<= " most " x one pass", own <= most * pass)
        sort = cpu["BM_Sort/" size]
        own = cpu["BM_Qn/" size]
        if (sort && own) row("Qn, " size " values", sprintf("%.1f ns/value", own / size), own / sort, "<= 6 x sort", own <= 6 * sort)
        own = cpu["BM_QHampel/" size]
        if (sort && own) row("Q method and Hampel, " size " values", sprintf("%.1f ns/value", own / size), own / sort, "<= 6 x sort", own <= 6 * sort)
    }
    point = cpu["BM_PowerCurvePoint"]
    if (point)
        row("one point of a power curve, exact", sprintf("%.1f us", point / 1000), point / 50000, "<= 50 us, an absolute goal", point <= 50000)
    own = cpu["BM_EqaRound"]
    if (own) row("an external round of 3,000, read and scored", sprintf("%.0f ms", own / 1e6), own / 2e9, "<= 2 s, an absolute goal", own <= 2e9)
    bare = cpu["BM_QtChartsTwoLines730"]
    own = cpu["BM_FirstPaint730"]
    if (bare && own) row("first paint of 730 points", sprintf("%.1f ms", own), own / bare, "<= 3 x Qt Charts, two lines", own <= 3 * bare)
    own = cpu["BM_FrameOfTenYears/10"]
    if (own) row("a frame of 10 years x 2 levels, all in view", sprintf("%.1f ms", own), own / 16, "<= 16 ms, an absolute goal", own <= 16)
    own = cpu["BM_FrameOfTenYears/1"]
    if (own) row("a frame of 10 years x 2 levels, one in view", sprintf("%.1f ms", own), own / 16, "<= 16 ms, an absolute goal", own <= 16)
    bare = wall["BM_StartOfMinimalChart"]
    own = wall["BM_StartOfDesktop"]
    if (bare && own) row("start to today's list, 1,000 homes", sprintf("%.0f ms", own), own / bare, "<= 3 x a least chart program", own <= 3 * bare)
    exit over
}
