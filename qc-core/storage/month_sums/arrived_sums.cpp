#include "qc-core/storage/month_sums/arrived_sums.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/month_sums/sums_of_results.h"

#include <soci/soci.h>

#include <array>
#include <set>
#include <string>
#include <vector>

namespace fasit::storage {
namespace {

using namespace domain;

/// A month of a series.
using Place = std::pair<Series, Month>;

struct Unsummed {
    ChainId chain;
    std::int64_t after = 0;
};

constexpr const char* kArrived = " WHERE f.site = :site AND f.origin = :origin AND f.seq > :after";

/// From the fact `f` to the results `r` it is about, and their runs `u`. A verdict is about all results of
/// its run, which stand within a day of its opening.
constexpr std::array kWays{
    " FROM control_result f JOIN control_result r ON r.site = f.site AND r.origin = f.origin AND r.seq = "
    "f.seq"
    " JOIN run u ON u.site = r.site AND u.origin = r.run_origin AND u.seq = r.run_seq",
    " FROM exclusion f JOIN control_result r ON r.site = f.site AND r.origin = f.result_origin"
    " AND r.seq = f.result_seq JOIN run u ON u.site = r.site AND u.origin = r.run_origin"
    " AND u.seq = r.run_seq",
};
constexpr const char* kOfVerdicts =
    "SELECT DISTINCT u.instrument, u.analyte, COALESCE(u.establishing_lot, 0), u.opened_at FROM run_verdict f"
    " JOIN run u ON u.site = f.site AND u.origin = f.run_origin AND u.seq = f.run_seq";

std::vector<Unsummed> unsummed(Database& database) {
    std::vector<Unsummed> all;
    engine::guarded("facts not summed up", [&] {
        long long site = 0;
        long long origin = 0;
        long long after = 0;
        soci::statement select =
            (database.session().prepare << "SELECT site, origin, after_seq FROM month_sum_arrived"
                                           " ORDER BY site, origin",
             soci::into(site), soci::into(origin), soci::into(after));
        select.execute();
        while (select.fetch()) {
            all.push_back({{{site}, origin}, after});
        }
    });
    return all;
}

class Touched {
  public:
    Touched(Database& database, const Unsummed& facts)
        : m_database(database)
        , m_site(facts.chain.site.value)
        , m_origin(facts.chain.origin)
        , m_after(facts.after) {
        for (const char* way : kWays) {
            addResults(way);
        }
        addVerdicts();
    }

    const std::set<Place>& places() const { return m_places; }

  private:
    void addResults(const char* way) {
        const std::string sql = "SELECT DISTINCT u.instrument, u.analyte, COALESCE(u.establishing_lot, 0), "
                                "r.measured_at, r.level" +
                                std::string(way) + kArrived;
        engine::guarded("results that arrived", [&] {
            long long level = 0;
            soci::statement select =
                (m_database.session().prepare << sql, soci::into(m_instrument), soci::into(m_analyte),
                 soci::into(m_establishing), soci::into(m_at), soci::into(level), soci::use(m_site),
                 soci::use(m_origin), soci::use(m_after));
            select.execute();
            while (select.fetch()) {
                m_places.emplace(group().series(static_cast<int>(level)), monthOf(WallTime{m_at}));
            }
        });
    }

    /// A level that has results has a sum already, or they are among those that arrived.
    void addVerdicts() {
        std::set<std::pair<SeriesGroup, Month>> judged;
        engine::guarded("verdicts that arrived", [&] {
            soci::statement select =
                (m_database.session().prepare << std::string(kOfVerdicts) + kArrived,
                 soci::into(m_instrument), soci::into(m_analyte), soci::into(m_establishing),
                 soci::into(m_at), soci::use(m_site), soci::use(m_origin), soci::use(m_after));
            select.execute();
            while (select.fetch()) {
                judged.emplace(group(), monthOf(WallTime{m_at}));
                judged.emplace(group(), monthOf(WallTime{m_at + kSecondsPerDay}));
            }
        });
        for (const auto& [group, month] : judged) {
            addKept(group, month);
        }
    }

    void addKept(const SeriesGroup& group, Month month) {
        const long long number = MonthSumTable::numberOf(month);
        const long long instrument = group.instrument.value;
        const long long analyte = group.analyte.value;
        const long long establishing = group.establishing.value;
        engine::guarded("levels that have sums", [&] {
            long long level = 0;
            soci::statement select =
                (m_database.session().prepare
                     << "SELECT DISTINCT level FROM month_sum WHERE month = :month AND site = :site"
                        " AND instrument = :instrument AND analyte = :analyte AND establishing = :lot",
                 soci::into(level), soci::use(number), soci::use(m_site), soci::use(instrument),
                 soci::use(analyte), soci::use(establishing));
            select.execute();
            while (select.fetch()) {
                m_places.emplace(group.series(static_cast<int>(level)), month);
            }
        });
    }

    SeriesGroup group() const { return {{m_site}, {m_instrument}, {m_analyte}, {m_establishing}}; }

    Database& m_database;
    long long m_site;
    long long m_origin;
    long long m_after;
    long long m_instrument = 0;
    long long m_analyte = 0;
    long long m_establishing = 0;
    long long m_at = 0;
    std::set<Place> m_places;
};

void forget(Database& database, const ChainId& chain) {
    const long long site = chain.site.value;
    const long long origin = chain.origin;
    engine::guarded("facts are summed up", [&] {
        database.session() << "DELETE FROM month_sum_arrived WHERE site = :site AND origin = :origin",
            soci::use(site), soci::use(origin);
    });
}

std::int64_t sumUp(Database& database, const Unsummed& facts) {
    database.bookkeeping().begin();
    try {
        database.engine().holdSite(facts.chain.site);
        const Touched touched(database, facts);
        for (const auto& [series, month] : touched.places()) {
            sumUpMonth(database, series, month);
        }
        forget(database, facts.chain);
        database.bookkeeping().commit();
        return static_cast<std::int64_t>(touched.places().size());
    } catch (const StorageError&) {
        database.engine().rollBack();
        throw;
    }
}

} // namespace

bool isInMonthSums(const FactTable& table) {
    return &table == &tables::kControlResult || &table == &tables::kExclusion ||
           &table == &tables::kRunVerdict;
}

void noteUnsummed(Database& database, const ChainId& chain, std::int64_t after) {
    const long long site = chain.site.value;
    const long long origin = chain.origin;
    const long long seq = after;
    engine::guarded("note facts to be summed up", [&] {
        database.session() << "INSERT INTO month_sum_arrived (site, origin, after_seq)"
                              " VALUES (:site, :origin, :after) ON CONFLICT (site, origin) DO NOTHING",
            soci::use(site), soci::use(origin), soci::use(seq);
    });
}

std::int64_t sumUpArrived(Database& database) {
    std::int64_t months = 0;
    for (const Unsummed& facts : unsummed(database)) {
        try {
            months += sumUp(database, facts);
        } catch (const StorageError& error) {
            if (error.kind() != StorageErrorKind::NotAllowed) {
                throw;
            }
        }
    }
    return months;
}

} // namespace fasit::storage
