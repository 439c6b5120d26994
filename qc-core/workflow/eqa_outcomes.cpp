#include "qc-core/workflow/eqa_outcomes.h"

#include "qc-core/base/ascii.h"
#include "qc-core/storage/eqa_outcomes.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/own_eqa_grades.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/read_value.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<EqaFault>;

constexpr std::string_view kPdf = "%PDF-";

std::optional<EqaFault> textFault(std::string_view text) {
    const auto fault = freeTextFault(text);
    if (!fault) {
        return std::nullopt;
    }
    return *fault == FollowUpFault::IdentityNumber ? EqaFault::IdentityNumber : EqaFault::TextUnusable;
}

std::optional<EqaFault> wordsFault(const EqaOutcome& outcome) {
    if (ascii::trimmed(outcome.programme).empty()) {
        return EqaFault::ProgrammeMissing;
    }
    if (ascii::trimmed(outcome.round).empty()) {
        return EqaFault::RoundMissing;
    }
    std::vector<std::string> texts = outcome.ownValues;
    texts.insert(texts.end(), {outcome.programme, outcome.round, outcome.reagentLot, outcome.assignedValue,
                               outcome.comment});
    for (const std::string& text : texts) {
        if (const auto fault = textFault(text)) {
            return fault;
        }
    }
    return std::nullopt;
}

std::optional<EqaFault> daysFault(const EqaOutcome& outcome, Date today) {
    if (outcome.level < 1) {
        return EqaFault::LevelNotPositive;
    }
    if (outcome.answerBy < outcome.analyseBy) {
        return EqaFault::AnswerBeforeAnalysis;
    }
    return outcome.measuredOn && today < *outcome.measuredOn ? std::optional(EqaFault::InTheFuture)
                                                             : std::nullopt;
}

/// Own values and assigned value as the analyte's kind of value.
struct ReadValues {
    std::vector<ControlValue> own;
    ControlValue assigned;
};

Expected<ReadValues, EqaFault> readValues(const Analyte& analyte, const EqaOutcome& outcome) {
    if (outcome.ownValues.empty() || outcome.ownValues.size() > kMostParallels) {
        return Fault(outcome.ownValues.empty() ? EqaFault::NoOwnValue : EqaFault::TooManyParallels);
    }
    ReadValues read;
    for (const std::string& text : outcome.ownValues) {
        // A blank parts the parallels where they are kept.
        const auto value = readValue(analyte, text);
        if (!value || text.find(' ') != std::string::npos) {
            return Fault(EqaFault::OwnNotReadable);
        }
        read.own.push_back(*value);
    }
    const auto assigned = readValue(analyte, outcome.assignedValue);
    if (!assigned) {
        return Fault(EqaFault::AssignedNotReadable);
    }
    read.assigned = *assigned;
    return read;
}

void grade(EqaOutcome& outcome, const Analyte& analyte, const ReadValues& values) {
    if (outcome.trueness || outcome.precision) {
        outcome.gradedBy = GradedBy::Programme;
        return;
    }
    const auto own = ownEqaGrades(analyte, values.own, values.assigned, outcome.answerBy);
    outcome.trueness = own.trueness;
    outcome.precision = own.precision;
    outcome.gradedBy = own.trueness || own.precision ? GradedBy::Fasit : GradedBy::Nobody;
}

bool stands(storage::Database& database, SiteId site, FactKey key) {
    const auto standing = storage::standingOutcomes(storage::eqaOutcomes(database, site));
    return std::any_of(standing.begin(), standing.end(),
                       [&](const EqaOutcome& outcome) { return outcome.key == key; });
}

std::optional<EqaFault> linksFault(storage::Database& database, const EqaOutcome& outcome) {
    if (outcome.document && !storage::eqaDocument(database, outcome.site, *outcome.document)) {
        return EqaFault::NoSuchDocument;
    }
    if (outcome.supersedes && !stands(database, outcome.site, *outcome.supersedes)) {
        return EqaFault::NoSuchOutcome;
    }
    return std::nullopt;
}

} // namespace

Expected<FactKey, EqaFault> keepEqaDocument(const Laboratory& laboratory, const Actor& actor,
                                            const NewEqaDocument& document) {
    if (!may(actor, Deed::RecordEqaOutcome, document.site)) {
        return Fault(EqaFault::NotAllowed);
    }
    if (document.bytes.size() > kLargestDocument) {
        return Fault(EqaFault::DocumentTooLarge);
    }
    if (std::string_view(document.bytes).substr(0, kPdf.size()) != kPdf) {
        return Fault(EqaFault::NotAPdf);
    }
    if (const auto fault = textFault(document.name)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    const FactKey key = storage::append(
        transaction, EqaDocument{{}, document.site, document.name, document.bytes, actor.user});
    transaction.commit({idText(actor.user), "keepEqaDocument", document.name});
    return key;
}

Expected<EqaOutcome, EqaFault> recordEqaOutcome(const Laboratory& laboratory, const Actor& actor,
                                                EqaOutcome outcome) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    const Instrument* instrument = catalogue.instrument(outcome.instrument);
    const Analyte* analyte = catalogue.analyte(outcome.analyte);
    if (!instrument || !analyte) {
        return Fault(instrument ? EqaFault::NoSuchAnalyte : EqaFault::NoSuchInstrument);
    }
    outcome.site = instrument->site;
    outcome.by = actor.user;
    if (!may(actor, Deed::RecordEqaOutcome, outcome.site)) {
        return Fault(EqaFault::NotAllowed);
    }
    if (const auto fault = wordsFault(outcome)) {
        return Fault(*fault);
    }
    if (const auto fault = daysFault(outcome, dateOf(laboratory.clock.wallNow()))) {
        return Fault(*fault);
    }
    const auto values = readValues(*analyte, outcome);
    if (!values) {
        return Fault(values.error());
    }
    grade(outcome, *analyte, *values);
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(outcome.site);
    if (const auto fault = linksFault(laboratory.database, outcome)) {
        return Fault(*fault);
    }
    outcome.key = storage::append(transaction, outcome);
    transaction.commit({idText(actor.user), "recordEqaOutcome", outcome.round});
    return outcome;
}

Expected<FactKey, EqaFault> followUpEqaOutcome(const Laboratory& laboratory, const Actor& actor,
                                               EqaFollowUp followUp) {
    if (!may(actor, Deed::RecordEqaOutcome, followUp.site)) {
        return Fault(EqaFault::NotAllowed);
    }
    if (ascii::trimmed(followUp.text).empty()) {
        return Fault(EqaFault::TextMissing);
    }
    if (const auto fault = textFault(followUp.text)) {
        return Fault(*fault);
    }
    followUp.by = actor.user;
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(followUp.site);
    if (!stands(laboratory.database, followUp.site, followUp.outcome)) {
        return Fault(EqaFault::NoSuchOutcome);
    }
    const FactKey key = storage::append(transaction, followUp);
    transaction.commit({idText(actor.user), "followUpEqaOutcome", followUp.text});
    return key;
}

} // namespace fasit::workflow
