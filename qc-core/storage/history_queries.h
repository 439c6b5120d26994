// The SELECTs of HistoryReader, each with the memory it is bound to. For the readers of history; one thread.
#pragma once

#include "qc-core/domain/stop.h"
#include "qc-core/storage/cell.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/prepared.h"

#include <soci/soci.h>

#include <string>

namespace fasit::storage {

struct FingerprintQuery : Prepared {
    long long found = 0;
    long long site = 0;
    long long series = 0;
    long long at = 0;
    std::string fingerprint;

    explicit FingerprintQuery(soci::session& session);
};

/// What the queries over an instrument and analyte have in common.
struct GroupQuery : Prepared {
    long long site = 0;
    long long instrument = 0;
    long long analyte = 0;
    long long lot = 0;
    long long from = 0;
    long long until = 0;
    long long limit = 0;

    using Prepared::Prepared;
    void useAll();
    /// The same with the lot of a parallel period behind the analyte.
    void useAllWithLot();
    void set(const SeriesGroup& group, TimeRange range, long long newLimit);
};

struct RunsQuery : GroupQuery {
    long long origin = 0;
    long long seq = 0;
    long long openedAt = 0;
    NumberCell repeatsOrigin;
    NumberCell repeatsSeq;
    std::string state;
    soci::indicator stateFound = soci::i_null;
    long long finalVerdicts = 0;

    explicit RunsQuery(soci::session& session);
    domain::Run row(const SeriesGroup& group) const;
};

struct VerdictCells {
    long long origin = 0;
    long long seq = 0;
    long long runOrigin = 0;
    long long runSeq = 0;
    std::string verdict;
    long long provisional = 0;
    std::string basis;
    long long ruleSet = 0;
    int ruleSetVersion = 0;
    std::string violations;
    std::string cause;
    soci::indicator causeFound = soci::i_null;

    void bind(soci::statement& statement);
    domain::StoredVerdict row() const;
};

struct VerdictsQuery : GroupQuery {
    VerdictCells cells;
    explicit VerdictsQuery(soci::session& session);
};

struct VerdictQuery : Prepared {
    VerdictCells cells;
    long long site = 0;
    long long runOrigin = 0;
    long long runSeq = 0;

    explicit VerdictQuery(soci::session& session);
};

struct StopQuery : GroupQuery {
    long long origin = 0;
    long long seq = 0;
    long long fromTime = 0;
    long long runOrigin = 0;
    long long runSeq = 0;
    std::string reagentLot;

    explicit StopQuery(soci::session& session);
    domain::Stop row(const SeriesGroup& group) const;
};

struct EndedStopQuery : GroupQuery {
    long long origin = 0;
    long long seq = 0;
    long long fromTime = 0;
    long long runOrigin = 0;
    long long runSeq = 0;
    long long endOrigin = 0;
    long long endSeq = 0;
    std::string reagentLot;
    std::string how;
    long long ended = 0;
    NumberCell endRunOrigin;
    NumberCell endRunSeq;

    explicit EndedStopQuery(soci::session& session);
    domain::EndedStop row(const SeriesGroup& group) const;
};

struct StopOfRunQuery : Prepared {
    long long found = 0;
    long long site = 0;
    long long runOrigin = 0;
    long long runSeq = 0;

    explicit StopOfRunQuery(soci::session& session);
};

struct InboxQuery : Prepared {
    long long found = 0;
    long long site = 0;
    std::string fingerprint;

    explicit InboxQuery(soci::session& session);
};

} // namespace fasit::storage
