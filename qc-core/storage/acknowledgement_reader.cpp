#include "qc-core/storage/acknowledgement_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/prepared.h"

namespace fasit::storage {

using namespace domain;

namespace {

/// Verdicts in force of a home that are not accepted: all, or one of them.
struct OpenVerdictQuery : Prepared {
    long long origin = 0;
    long long seq = 0;
    long long runOrigin = 0;
    long long runSeq = 0;
    long long instrument = 0;
    long long analyte = 0;
    long long openedAt = 0;
    long long at = 0;
    std::string verdict;
    long long site = 0;

    OpenVerdictQuery(Database& database, SiteId home)
        : Prepared(database.session(), "open verdicts")
        , site(home.value) {
        statement.exchange(soci::use(site));
    }

    /// `more` is what else is asked of the verdict v; what it binds follows the site.
    void prepareFor(const std::string& more) {
        for (long long* number :
             {&origin, &seq, &runOrigin, &runSeq, &instrument, &analyte, &openedAt, &at}) {
            statement.exchange(soci::into(*number));
        }
        statement.exchange(soci::into(verdict));
        engine::guarded(name, [&] {
            prepare("SELECT v.origin, v.seq, v.run_origin, v.run_seq, u.instrument, u.analyte, u.opened_at,"
                    " v.at, v.verdict FROM run_verdict v JOIN run u ON u.site = v.site"
                    " AND u.origin = v.run_origin AND u.seq = v.run_seq"
                    " WHERE v.site = :site AND v.verdict IN ('reject', 'cannotJudge') AND NOT EXISTS"
                    " (SELECT 1 FROM run_verdict w WHERE w.site = v.site AND w.run_origin = v.run_origin"
                    "  AND w.run_seq = v.run_seq AND w.supersedes_origin = v.origin"
                    "  AND w.supersedes_seq = v.seq)" +
                    more + " ORDER BY v.at, v.origin, v.seq");
        });
    }

    OpenVerdict row() const {
        return {{origin, seq},
                {site},
                {runOrigin, runSeq},
                {instrument},
                {analyte},
                WallTime{openedAt},
                requiredValue<VerdictKind>(verdict),
                UtcTime{at}};
    }
};

} // namespace

std::vector<OpenVerdict> unacknowledgedVerdicts(Database& database, SiteId site) {
    OpenVerdictQuery query(database, site);
    // An EXISTS of its own, so that no engine begins with all acknowledgements of the home.
    query.prepareFor(" AND NOT EXISTS (SELECT 1 FROM run_verdict p"
                     "  WHERE p.site = v.site AND p.run_origin = v.run_origin AND p.run_seq = v.run_seq"
                     "  AND p.verdict = v.verdict AND p.violations = v.violations AND EXISTS"
                     "  (SELECT 1 FROM verdict_acknowledgement a WHERE a.site = p.site"
                     "   AND a.verdict_origin = p.origin AND a.verdict_seq = p.seq))");
    std::vector<OpenVerdict> list;
    query.each([&] { list.push_back(query.row()); });
    return list;
}

std::optional<OpenVerdict> openVerdict(Database& database, SiteId site, FactKey verdict) {
    OpenVerdictQuery query(database, site);
    long long origin = verdict.origin;
    long long seq = verdict.seq;
    query.statement.exchange(soci::use(origin));
    query.statement.exchange(soci::use(seq));
    query.prepareFor(" AND v.origin = :origin AND v.seq = :seq");
    std::optional<OpenVerdict> found;
    query.each([&] { found = query.row(); });
    return found;
}

std::vector<Acknowledgement> acknowledgements(Database& database, SiteId site, FactKey verdict) {
    std::vector<Acknowledgement> list;
    engine::guarded("acknowledgements", [&] {
        long long siteId = site.value;
        long long origin = verdict.origin;
        long long seq = verdict.seq;
        long long at = 0;
        NumberCell by;
        soci::statement select =
            (database.session().prepare << "SELECT by_user, at FROM verdict_acknowledgement"
                                           " WHERE site = :site AND verdict_origin = :origin"
                                           " AND verdict_seq = :seq ORDER BY at, origin, seq",
             into(by), soci::into(at), soci::use(siteId), soci::use(origin), soci::use(seq));
        select.execute();
        while (select.fetch()) {
            list.push_back({{by.get().value_or(0)}, {at}});
        }
    });
    return list;
}

} // namespace fasit::storage
