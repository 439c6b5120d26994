#include "qc-core/storage/point_history_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/history_queries.h"

namespace fasit::storage {
namespace {

using namespace domain;

struct VersionsQuery : Prepared {
    VerdictCells cells;
    long long at = 0;
    long long site = 0;
    long long runOrigin = 0;
    long long runSeq = 0;

    VersionsQuery(soci::session& session, SiteId home, FactKey run)
        : Prepared(session, "verdict versions")
        , site(home.value)
        , runOrigin(run.origin)
        , runSeq(run.seq) {
        cells.bind(statement);
        statement.exchange(soci::into(at));
        statement.exchange(soci::use(site));
        statement.exchange(soci::use(runOrigin));
        statement.exchange(soci::use(runSeq));
        engine::guarded(name, [&] {
            prepare("SELECT v.origin, v.seq, v.run_origin, v.run_seq, v.verdict, v.provisional, v.basis,"
                    " v.rule_set, v.rule_set_version, v.violations, v.cause, v.at FROM run_verdict v"
                    " WHERE v.site = :site AND v.run_origin = :runOrigin AND v.run_seq = :runSeq"
                    " ORDER BY v.at, v.origin, v.seq");
        });
    }
};

struct WordsQuery : Prepared {
    long long excluded = 0;
    std::string reason;
    long long at = 0;
    NumberCell by;
    NumberCell replacedByOrigin;
    NumberCell replacedBySeq;
    long long site = 0;
    long long origin = 0;
    long long seq = 0;

    WordsQuery(soci::session& session, SiteId home, FactKey result)
        : Prepared(session, "words on a result")
        , site(home.value)
        , origin(result.origin)
        , seq(result.seq) {
        statement.exchange(soci::into(excluded));
        statement.exchange(soci::into(reason));
        statement.exchange(soci::into(at));
        for (NumberCell* cell : {&by, &replacedByOrigin, &replacedBySeq}) {
            statement.exchange(into(*cell));
        }
        for (long long* number : {&site, &origin, &seq}) {
            statement.exchange(soci::use(*number));
        }
        engine::guarded(name, [&] {
            prepare("SELECT e.excluded, e.reason, e.at, e.by_user, e.replaced_by_origin, e.replaced_by_seq"
                    " FROM exclusion e WHERE e.site = :site AND e.result_origin = :origin"
                    " AND e.result_seq = :seq ORDER BY e.at, e.origin, e.seq");
        });
    }

    ResultWord row() const {
        ResultWord word{excluded != 0, reason, UtcTime{at}, {}, {}};
        if (by.get()) {
            word.by = UserId{*by.get()};
        }
        if (replacedByOrigin.get() && replacedBySeq.get()) {
            word.replacedBy = FactKey{*replacedByOrigin.get(), *replacedBySeq.get()};
        }
        return word;
    }
};

} // namespace

std::vector<VerdictVersion> verdictVersions(Database& database, SiteId site, FactKey run) {
    VersionsQuery query(database.session(), site, run);
    std::vector<VerdictVersion> list;
    query.each([&] { list.push_back({query.cells.row(), UtcTime{query.at}}); });
    return list;
}

std::vector<ResultWord> resultWords(Database& database, SiteId site, FactKey result) {
    WordsQuery query(database.session(), site, result);
    std::vector<ResultWord> list;
    query.each([&] { list.push_back(query.row()); });
    return list;
}

} // namespace fasit::storage
