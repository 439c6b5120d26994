#include "qc-core/storage/month_sums/month_sum_table.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/month_sums/month_sum_cells.h"
#include "qc-core/storage/prepared.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

using namespace domain;

struct AddStatement : Prepared {
    MonthSumCells cells;

    explicit AddStatement(soci::session& session)
        : Prepared(session, "add to month sum") {
        cells.use(statement);
        prepare(MonthSumCells::upsert());
    }
};

/// Of one site (:site) or one month (:month), as `where` says.
struct ReadStatement : Prepared {
    MonthSumCells cells;
    long long of = 0;

    ReadStatement(soci::session& session, const char* where)
        : Prepared(session, "month sums") {
        cells.into(statement);
        statement.exchange(soci::use(of));
        prepare(fmt::format("SELECT {} FROM month_sum WHERE {} = :of", MonthSumCells::names(), where));
    }

    MonthCells read(long long key) {
        of = key;
        MonthCells all;
        each([&] { all.emplace_hint(all.end(), cells.cell(), cells.sum()); });
        return all;
    }
};

struct RemoveStatement : Prepared {
    long long month = 0;
    long long site = 0;
    long long instrument = 0;
    long long analyte = 0;
    long long level = 0;
    long long establishing = 0;

    explicit RemoveStatement(soci::session& session)
        : Prepared(session, "remove month sum") {
        for (long long* number : {&month, &site, &instrument, &analyte, &level, &establishing}) {
            statement.exchange(soci::use(*number));
        }
        prepare("DELETE FROM month_sum WHERE month = :month AND site = :site AND instrument = :instrument"
                " AND analyte = :analyte AND level = :level AND establishing = :establishing");
    }
};

/// One with a site for its only value.
struct SiteStatement : Prepared {
    long long site = 0;

    SiteStatement(soci::session& session, const char* sql)
        : Prepared(session, "month sums of a site") {
        statement.exchange(soci::use(site));
        prepare(sql);
    }

    void run(SiteId of) {
        site = of.value;
        Prepared::run();
    }
};

struct DueStatement : Prepared {
    long long site = 0;

    explicit DueStatement(soci::session& session)
        : Prepared(session, "sites to be summed up") {
        statement.exchange(soci::into(site));
        prepare("SELECT site FROM month_sum_due ORDER BY site");
    }
};

template <class Statement, class... Sql>
Statement& made(std::unique_ptr<Statement>& statement, soci::session& session, Sql... sql) {
    if (!statement) {
        engine::guarded("prepare", [&] { statement = std::make_unique<Statement>(session, sql...); });
    }
    return *statement;
}

} // namespace

struct MonthSumTable::Statements {
    soci::session& session;
    std::unique_ptr<AddStatement> add = {};
    std::unique_ptr<ReadStatement> ofSite = {};
    std::unique_ptr<ReadStatement> ofMonth = {};
    std::unique_ptr<RemoveStatement> remove = {};
    std::unique_ptr<SiteStatement> removeAll = {};
    std::unique_ptr<SiteStatement> noteDone = {};
    std::unique_ptr<DueStatement> due = {};
};

MonthSumTable::MonthSumTable(soci::session& session)
    : m_statements(new Statements{session}) {}

MonthSumTable::~MonthSumTable() = default;

void MonthSumTable::add(const MonthCell& cell, const MonthSum& change) {
    AddStatement& statement = made(m_statements->add, m_statements->session);
    statement.cells.set(cell, change);
    statement.run();
}

void MonthSumTable::remove(const Series& series, Month month) {
    RemoveStatement& statement = made(m_statements->remove, m_statements->session);
    statement.month = MonthSumTable::numberOf(month);
    statement.site = series.site.value;
    statement.instrument = series.instrument.value;
    statement.analyte = series.analyte.value;
    statement.level = series.level;
    statement.establishing = series.establishing.value;
    statement.run();
}

void MonthSumTable::removeAll(SiteId site) {
    made(m_statements->removeAll, m_statements->session, "DELETE FROM month_sum WHERE site = :site")
        .run(site);
}

MonthCells MonthSumTable::ofSite(SiteId site) {
    return made(m_statements->ofSite, m_statements->session, "site").read(site.value);
}

MonthCells MonthSumTable::ofMonth(Month month) {
    return made(m_statements->ofMonth, m_statements->session, "month").read(MonthSumTable::numberOf(month));
}

std::vector<SiteId> MonthSumTable::dueSites() {
    DueStatement& statement = made(m_statements->due, m_statements->session);
    std::vector<SiteId> sites;
    statement.each([&] { sites.push_back(SiteId{statement.site}); });
    return sites;
}

void MonthSumTable::noteDone(SiteId site) {
    made(m_statements->noteDone, m_statements->session, "DELETE FROM month_sum_due WHERE site = :site")
        .run(site);
}

} // namespace fasit::storage
