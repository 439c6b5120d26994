#include "qc-core/workflow/propose_target.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/planning/tables/shipped_tables.h"
#include "qc-core/planning/targets/target_proposal.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/lot_facts.h"
#include "qc-core/workflow/permissions.h"

#include <fmt/format.h>

#include <vector>

namespace fasit::workflow {
namespace {

using namespace domain;
using Refused = Unexpected<TargetRefusal>;

const planning::TargetPolicy& policy() {
    static const planning::TargetPolicy shipped =
        planning::readTargetPolicy(planning::shippedTable("target_policy")).value();
    return shipped;
}

std::vector<planning::DatedValue> valuesOf(storage::HistoryReader& history, const TargetSubject& subject,
                                           SiteId site) {
    std::vector<planning::DatedValue> values;
    for (const LotId establishing : {LotId{}, subject.lot}) {
        const Series series{site, subject.instrument, subject.analyte, subject.level, establishing};
        for (const auto& stored : history.judgeableResults(series)) {
            const auto number = numberOf(stored.value);
            if (stored.lot == subject.lot && number) {
                values.push_back({*number, dateOf(stored.measuredAt), stored.excluded});
            }
        }
    }
    return values;
}

/// The newest approved mean and SD of another lot of the level there.
std::optional<planning::OldLot> oldLot(const Catalogue& catalogue, const TargetSubject& subject) {
    const Target* newest = nullptr;
    for (const Target& target : catalogue.targets) {
        const bool isOther = target.lot != subject.lot && target.level == subject.level &&
                             target.analyte == subject.analyte && target.instrument == subject.instrument;
        const bool isOwn = target.basis == TargetBasis::Sd && target.mean && target.spread;
        if (isOther && isOwn && (!newest || newest->validFrom < target.validFrom)) {
            newest = &target;
        }
    }
    return newest ? std::optional(planning::OldLot{*newest->mean, *newest->spread}) : std::nullopt;
}

struct MeanAndSd {
    planning::ProposedMean mean;
    planning::ProposedSd sd;
    bool cvCarriedOver = false;
};

Expected<MeanAndSd, planning::TargetProblem> propose(const std::vector<planning::DatedValue>& values,
                                                     const planning::Display& display,
                                                     const std::optional<planning::OldLot>& old) {
    const auto mean = planning::proposeMean(values, display, policy());
    if (!mean) {
        return Unexpected<planning::TargetProblem>(mean.error());
    }
    const planning::SdFloors floors{display, std::nullopt};
    auto sd = planning::proposeSd(values, floors, policy());
    if (!sd && old) {
        auto carried = planning::proposeNewLot(values, *old, floors, policy());
        if (carried) {
            return MeanAndSd{carried->mean, carried->sd, true};
        }
    }
    if (!sd) {
        return Unexpected<planning::TargetProblem>(sd.error());
    }
    return MeanAndSd{*mean, *sd, false};
}

TargetProposal proposalOf(const TargetSubject& subject, const MeanAndSd& found) {
    TargetProposal proposal;
    proposal.id = {crypto::randomIdentity()};
    proposal.lot = subject.lot;
    proposal.level = subject.level;
    proposal.analyte = subject.analyte;
    proposal.instrument = subject.instrument;
    proposal.mean = found.mean.mean;
    proposal.spread = found.sd.sd.spread;
    proposal.valueCount = found.mean.count.values;
    proposal.dayCount = found.mean.count.days;
    return proposal;
}

planning::Display displayOf(const Analyte& analyte) {
    return {analyte.decimals, planning::stepOf(analyte.decimals)};
}

} // namespace

reports::OwnNumbers ownNumbers(const Catalogue& catalogue, storage::HistoryReader& history,
                               const TargetSubject& subject) {
    const Instrument* instrument = catalogue.instrument(subject.instrument);
    const Analyte* analyte = catalogue.analyte(subject.analyte);
    reports::OwnNumbers own;
    if (!instrument || !analyte || analyte->kind != ValueKind::Quantity) {
        return own;
    }
    const auto values = valuesOf(history, subject, instrument->site);
    const auto count = planning::countOf(values);
    own.values = count.values;
    own.days = count.days;
    const auto found = propose(values, displayOf(*analyte), oldLot(catalogue, subject));
    if (found) {
        own.mean = found->mean.mean;
        own.spread = found->sd.sd.spread;
        own.cvCarriedOver = found->cvCarriedOver;
        return own;
    }
    own.missing = found.error();
    if (const auto mean = planning::proposeMean(values, displayOf(*analyte), policy())) {
        own.mean = mean->mean;
    }
    return own;
}

Expected<TargetProposal, TargetRefusal> proposeTarget(const Laboratory& laboratory, const Actor& actor,
                                                      const TargetSubject& subject) {
    const Instrument* instrument = laboratory.database.catalogue().instrument(subject.instrument);
    const SiteId site = instrument ? instrument->site : kProgramme;
    if (!instrument || !may(actor, Deed::ProposeTarget, site)) {
        return Refused({instrument ? TargetFault::NotAllowed : TargetFault::NoSuchInstrument});
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    const Catalogue& catalogue = laboratory.database.catalogue();
    const Analyte* analyte = catalogue.analyte(subject.analyte);
    if (!analyte || analyte->kind != ValueKind::Quantity) {
        return Refused({analyte ? TargetFault::NotAQuantity : TargetFault::NoSuchAnalyte});
    }
    if (!catalogue.targetFor(*catalogue.instrument(subject.instrument), subject.analyte, subject.lot,
                             subject.level, dateOf(laboratory.clock.wallNow()))) {
        return Refused({TargetFault::NoTarget});
    }
    const ControlLot* lot = catalogue.lot(subject.lot);
    if (!lot || lot->preliminary) {
        return Refused({TargetFault::LotPreliminary});
    }
    const auto found = propose(valuesOf(laboratory.database.history(), subject, site), displayOf(*analyte),
                               oldLot(catalogue, subject));
    if (!found) {
        return Refused({TargetFault::NotYet, found.error()});
    }
    TargetProposal proposal = proposalOf(subject, *found);
    proposal.site = site;
    proposal.proposedBy = actor.user;
    proposal.at = transaction.now();
    storage::append(transaction, proposal);
    transaction.commit({idText(actor.user), "proposeTarget", fmt::format("target {}", proposal.id.value)});
    return proposal;
}

} // namespace fasit::workflow
