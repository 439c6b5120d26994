// Identifies a reading: which instrument, analyte, lot, level and target it belongs to, or why that is not
// certain.
//
// Never guesses: what is not certain goes to the inbox. Pure; the catalogue is only read.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/catalogue.h"
#include "qc-core/domain/reading.h"
#include "qc-core/domain/reading_outcome.h"

namespace fasit::workflow {

/// Where a reading belongs. The pointers live as long as the catalogue.
struct Identity {
    const domain::Instrument* instrument = nullptr;
    const domain::Analyte* analyte = nullptr;
    const domain::Target* target = nullptr;
    domain::LotId lot;
    int level = 1;
    const domain::ControlBottle* bottle = nullptr; ///< Null where none is known to be open.
    WallTime measuredAt;
    domain::LotId establishing = {}; ///< The lot, where it is in its parallel period.
    bool isPlaced = false;           ///< By what a person has placed before.
};

/// What is known of a reading whose place is not certain: enough to lay it in the right home's inbox.
struct Uncertain {
    domain::ReadingReason reason = domain::ReadingReason::UnknownInstrument;
    domain::SiteId
        site; ///< The programme's (0) where the analyser is unknown, and there is more than one home.
};

Expected<Identity, Uncertain> identify(const domain::Catalogue& catalogue,
                                       const domain::ControlReading& reading, WallTime now);

/// The instrument and analyte of a reading that names its analyser by its serial number, or why not.
struct Measured {
    const domain::Instrument* instrument = nullptr;
    const domain::Analyte* analyte = nullptr;
};
Expected<Measured, domain::ReadingReason> whatWasMeasured(const domain::Catalogue& catalogue,
                                                          const domain::ControlReading& reading);

/// The fingerprint under which a resend is recognised: instrument, specimen, control, device time as sent,
/// code, value, unit and position among alike readings. Receipt times and message ids are left out.
std::string fingerprintOf(const domain::ControlReading& reading);

} // namespace fasit::workflow
