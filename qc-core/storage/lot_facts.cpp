#include "qc-core/storage/lot_facts.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/lot_tables.h"

namespace fasit::storage {

using namespace domain;

namespace {

/// The columns of a proposal, as they are bound.
struct ProposalCells {
    long long id = 0;
    long long lot = 0;
    int level = 0;
    long long analyte = 0;
    long long instrument = 0;
    DecimalCell mean;
    DecimalCell width;
    int divisor = 1;
    int valueCount = 0;
    int dayCount = 0;
    long long proposedBy = 0;
    long long at = 0;

    TargetProposal row(SiteId site) const {
        const auto average = mean.get();
        const auto range = width.get();
        if (!average || !range) {
            throw StorageError(StorageErrorKind::NotADatabase, "target proposal");
        }
        return {{id},       site,         {lot},        level,
                {analyte},  {instrument}, *average,     {*range, divisor},
                valueCount, dayCount,     {proposedBy}, UtcTime{at}};
    }
};

} // namespace

void append(WriteTransaction& transaction, const LotStanding& s) {
    transaction.append(tables::kLotStanding, s.site,
                       {s.instrument, s.analyte, s.lot, nameOf(s.standing), s.from, s.by});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const TargetProposal& p) {
    transaction.append(tables::kTargetProposal, p.site,
                       {p.id, p.lot, p.level, p.analyte, p.instrument, p.mean.micros(), p.mean.decimals(),
                        p.spread.width.micros(), p.spread.width.decimals(), p.spread.divisor, p.valueCount,
                        p.dayCount, p.proposedBy, transaction.now()});
}

std::vector<TargetProposal> readTargetProposals(Database& database, SiteId site) {
    std::vector<TargetProposal> all;
    engine::guarded("target proposals", [&] {
        ProposalCells c;
        long long siteId = site.value;
        soci::statement select =
            (database.session().prepare
                 << "SELECT id, lot, level, analyte, instrument, mean, mean_decimals, width, width_decimals,"
                    " divisor, value_count, day_count, proposed_by, at FROM target_proposal"
                    " WHERE site = :site ORDER BY at, origin, seq",
             soci::into(c.id), soci::into(c.lot), soci::into(c.level), soci::into(c.analyte),
             soci::into(c.instrument), into(c.mean.micros), into(c.mean.decimals), into(c.width.micros),
             into(c.width.decimals), soci::into(c.divisor), soci::into(c.valueCount), soci::into(c.dayCount),
             soci::into(c.proposedBy), soci::into(c.at), soci::use(siteId));
        select.execute();
        while (select.fetch()) {
            all.push_back(c.row(site));
        }
    });
    return all;
}

std::vector<LotStanding> readLotStandings(soci::session& session) {
    std::vector<LotStanding> all;
    long long site = 0;
    long long instrument = 0;
    long long analyte = 0;
    long long lot = 0;
    std::string standing;
    long long from = 0;
    long long by = 0;
    soci::statement select =
        (session.prepare << "SELECT site, instrument, analyte, lot, standing, from_time, by_user"
                            " FROM lot_standing ORDER BY from_time, site, seq",
         soci::into(site), soci::into(instrument), soci::into(analyte), soci::into(lot), soci::into(standing),
         soci::into(from), soci::into(by));
    select.execute();
    while (select.fetch()) {
        all.push_back({{site},
                       {instrument},
                       {analyte},
                       {lot},
                       requiredValue<Standing>(standing),
                       WallTime{from},
                       {by}});
    }
    return all;
}

} // namespace fasit::storage
