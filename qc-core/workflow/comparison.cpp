#include "qc-core/workflow/comparison.h"

#include "qc-core/planning/goals/goal_allowance.h"
#include "qc-core/planning/goals/goal_lookup.h"
#include "qc-core/planning/goals/goal_reader.h"
#include "qc-core/planning/tables/shipped_tables.h"
#include "qc-core/storage/comparison_reader.h"
#include "qc-core/storage/follow_up_writer.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/read_value.h"

#include <algorithm>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<FollowUpFault>;

/// What ships: a row for the analyte, else that for all. A table of ours that does not say is a mistake of
/// ours.
ComparisonLimit shippedLimit(const Analyte* analyte, Date day) {
    const auto table = planning::readGoalTable(planning::shippedTable("fasit_limits")).value();
    planning::GoalQuestion question;
    question.analyte = analyte ? analyte->code : std::string();
    question.quantity = planning::GoalQuantity::SplitSample;
    question.day = day;
    question.unit = analyte ? analyte->unit : std::string();
    const auto goal = planning::goalInForce(table, question).value().goal;
    return {kProgramme, std::nullopt, goal.allowed.percent.value(), goal.provenance.source, day};
}

ComparisonVerdict judged(const Analyte& analyte, const NewComparison& sample, Decimal limit) {
    const auto home = readValue(analyte, sample.homeValue);
    const auto laboratory = readValue(analyte, sample.laboratoryValue);
    const auto homeNumber = home ? numberOf(*home) : std::nullopt;
    const auto laboratoryNumber = laboratory ? numberOf(*laboratory) : std::nullopt;
    if (!homeNumber || !laboratoryNumber || *laboratoryNumber <= Decimal{}) {
        return ComparisonVerdict::CannotJudge;
    }
    planning::Allowance allowed;
    allowed.percent = limit;
    return planning::isWithin(allowed, *laboratoryNumber, *homeNumber) ? ComparisonVerdict::Within
                                                                       : ComparisonVerdict::Outside;
}

std::optional<FollowUpFault> valueFault(const Analyte& analyte, const NewComparison& sample) {
    for (const std::string& text : {sample.homeValue, sample.laboratoryValue}) {
        if (const auto fault = neededTextFault(text)) {
            return fault;
        }
        if (!readValue(analyte, text)) {
            return FollowUpFault::NotANumber;
        }
    }
    return freeTextFault(sample.comment);
}

int nextNumber(storage::Database& database, SiteId site) {
    int last = 0;
    for (const ComparisonSample& sample : storage::comparisonSamples(database, site)) {
        last = std::max(last, sample.runningNumber);
    }
    return last + 1;
}

} // namespace

ComparisonLimit comparisonLimit(const Laboratory& laboratory, SiteId site, AnalyteId analyte, Date day) {
    const ComparisonLimit* best = nullptr;
    const auto limits = storage::comparisonLimits(laboratory.database, site);
    const auto rank = [](const ComparisonLimit& limit) {
        return std::tuple(limit.analyte.has_value(), limit.site != kProgramme, limit.validFrom);
    };
    for (const ComparisonLimit& limit : limits) {
        const bool applies = limit.validFrom <= day && (!limit.analyte || *limit.analyte == analyte);
        if (applies && (!best || rank(*best) <= rank(limit))) {
            best = &limit;
        }
    }
    return best ? *best : shippedLimit(laboratory.database.catalogue().analyte(analyte), day);
}

Expected<ComparisonSample, FollowUpFault> recordComparison(const Laboratory& laboratory, const Actor& actor,
                                                           const NewComparison& sample) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    const Instrument* instrument = catalogue.instrument(sample.instrument);
    const Analyte* analyte = catalogue.analyte(sample.analyte);
    if (!instrument || !analyte) {
        return Fault(instrument ? FollowUpFault::NoSuchAnalyte : FollowUpFault::NoSuchInstrument);
    }
    const SiteId site = instrument->site;
    if (!may(actor, Deed::RecordComparison, site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    if (const auto fault = valueFault(*analyte, sample)) {
        return Fault(*fault);
    }
    if (dateOf(laboratory.clock.wallNow()) < sample.day) {
        return Fault(FollowUpFault::InTheFuture);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    const Decimal limit = comparisonLimit(laboratory, site, sample.analyte, sample.day).percent;
    ComparisonSample row{{},
                         site,
                         sample.instrument,
                         sample.analyte,
                         nextNumber(laboratory.database, site),
                         sample.day,
                         sample.homeValue,
                         sample.laboratoryValue,
                         judged(*analyte, sample, limit),
                         limit,
                         sample.comment,
                         actor.user};
    row.key = storage::append(transaction, row);
    transaction.commit({idText(actor.user), "recordComparison", std::to_string(row.runningNumber)});
    return row;
}

Expected<void, FollowUpFault> setComparisonLimit(const Laboratory& laboratory, const Actor& actor,
                                                 const ComparisonLimit& limit) {
    if (!may(actor, Deed::ApproveTarget, limit.site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    if (limit.percent <= Decimal{}) {
        return Fault(FollowUpFault::LimitNotPositive);
    }
    if (const auto fault = neededTextFault(limit.source)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    if (limit.analyte && !laboratory.database.catalogue().analyte(*limit.analyte)) {
        return Fault(FollowUpFault::NoSuchAnalyte);
    }
    storage::append(transaction, limit, actor.user);
    transaction.commit({idText(actor.user), "setComparisonLimit", limit.source});
    return {};
}

} // namespace fasit::workflow
