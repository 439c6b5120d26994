// What a home records of a programme's round of external control today: the programme's grades or Fasit's
// own, the document that came, and what was done about it. Typed by a person only. Throws
// storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/eqa_outcome.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

enum class EqaFault {
    NotAllowed, ///< permissions.h
    NoSuchInstrument,
    NoSuchAnalyte,
    NoSuchOutcome,  ///< Not of this home, or corrected already.
    NoSuchDocument, ///< Not of this home.
    ProgrammeMissing,
    RoundMissing,
    TextUnusable,   ///< No UTF-8, control characters, or too long.
    IdentityNumber, ///< Eleven digits, as a birth number has.
    TextMissing,    ///< What was done about it.
    LevelNotPositive,
    NoOwnValue,
    TooManyParallels, ///< More than kMostParallels.
    OwnNotReadable,   ///< No number, or no step of the analyte.
    AssignedNotReadable,
    AnswerBeforeAnalysis, ///< svarfrist before analysefrist
    InTheFuture,          ///< Measured on a day that has not come.
    NotAPdf,
    DocumentTooLarge, ///< More than kLargestDocument bytes.
};

inline constexpr std::size_t kMostParallels = 9;
inline constexpr std::size_t kLargestDocument = 4U << 20U;

struct NewEqaDocument {
    domain::SiteId site;
    std::string name;
    std::string bytes;
};

/// Keeps the programme's feedback as it came. It is told by its first bytes that it is a PDF; nothing in it
/// is read.
Expected<domain::FactKey, EqaFault> keepEqaDocument(const Laboratory& laboratory, const domain::Actor& actor,
                                                    const NewEqaDocument& document);

/// Stores one sample of a round. Key, home and person of `outcome` are filled in here. Where neither grade is
/// given, they are Fasit's own by the limits that ship as data: trueness of the parallels' mean, precision of
/// their difference; of ordinal tests by steps from the assigned one. With `supersedes` it takes the place of
/// another, and both stay.
Expected<domain::EqaOutcome, EqaFault>
recordEqaOutcome(const Laboratory& laboratory, const domain::Actor& actor, domain::EqaOutcome outcome);

/// What was done about an outcome, step by step.
/// `followUp` says of which home's outcome; key, time and person are filled in here.
Expected<domain::FactKey, EqaFault>
followUpEqaOutcome(const Laboratory& laboratory, const domain::Actor& actor, domain::EqaFollowUp followUp);

} // namespace fasit::workflow
