// Changes homes and their instruments on behalf of a person: new versions of the rows that a setup file
// brings (setup_file.h), written the same way. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/site.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// What is wrong with the texts. None: with the whole.
enum class SetupField {
    None,
    Name,
    Municipality,
    MunicipalityNumber,
    County,
    OrganisationNumber,
    Manufacturer,
    Model,
    Serial,
    LocalName,
    Place,
    Consumable,
    WhenStopped,
};

enum class SetupChangeFault {
    NotAllowed, ///< permissions.h
    NoSuchHome,
    NoSuchInstrument, ///< Not at this home.
    Missing,
    Unusable,       ///< No UTF-8, control characters, or too long.
    IdentityNumber, ///< Eleven digits, as a birth number has.
    NotFourDigits,
    NotNineDigits,
    AlreadyTaken, ///< Another home of the municipality has this name, or another instrument of the home this
                  ///< serial number.
    ModelIsFixed, ///< Schedules and limits are for the model: another analyser is a new one.
};

struct SetupChangeProblem {
    SetupChangeFault fault = SetupChangeFault::NotAllowed;
    SetupField field = SetupField::None;

    friend bool operator==(const SetupChangeProblem&, const SetupChangeProblem&) = default;
};

/// A new version of the home; where the identity is 0, a new home.
Expected<domain::SiteId, SetupChangeProblem> changeHome(const Laboratory& laboratory,
                                                        const domain::Actor& actor, domain::Site home);

/// A new version of the instrument; where the identity is 0, a new one of the home. What it is called, where
/// it stands, what it uses up and what to do meanwhile may be changed by laboratorieansvarlig too.
Expected<domain::InstrumentId, SetupChangeProblem>
changeInstrument(const Laboratory& laboratory, const domain::Actor& actor, domain::Instrument instrument);

} // namespace fasit::workflow
