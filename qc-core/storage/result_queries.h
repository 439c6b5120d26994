// The SELECTs over the results of a series, each with the memory it is bound to. For history_reader.cpp only;
// one thread.
#pragma once

#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/prepared.h"
#include "qc-core/storage/result_cells.h"

#include <soci/soci.h>

namespace fasit::storage {

/// What the queries over the results of a series have in common.
struct SeriesQuery : Prepared {
    long long site = 0;
    long long series = 0;
    long long from = 0;
    long long until = 0;
    long long limit = 0;

    using Prepared::Prepared;
    void useAll();
    void set(const domain::Series& newSeries, TimeRange range, long long newLimit);
};

struct ResultsQuery : SeriesQuery {
    ResultCells cells;
    explicit ResultsQuery(soci::session& session);
};

struct JudgeableQuery : SeriesQuery {
    long long origin = 0;
    long long seq = 0;
    long long runOrigin = 0;
    long long runSeq = 0;
    long long measuredAt = 0;
    ValueCells value;
    long long lot = 0;
    long long target = 0;
    long long failedByAnalyser = 0;
    NumberCell excluded;

    explicit JudgeableQuery(soci::session& session);
    JudgeableResult row(int level) const;
};

struct WindowQuery : SeriesQuery {
    long long origin = 0;
    long long seq = 0;
    long long runOrigin = 0;
    long long runSeq = 0;
    long long measuredAt = 0;
    long long micros = 0;
    long long lot = 0;
    long long target = 0;

    explicit WindowQuery(soci::session& session);
    JudgeableResult row(int level) const;
};

} // namespace fasit::storage
