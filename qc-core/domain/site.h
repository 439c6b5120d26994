// Site: a nursing home. Instrument: one analyser there. Every fact belongs to one site.
#pragma once

#include "qc-core/domain/ids.h"

#include <optional>
#include <string>

namespace fasit::domain {

struct Site {
    SiteId id;
    std::string name;
    std::string municipality;
    std::string municipalityNumber; ///< Four digits; the first two name the county.
    std::string county;
    std::string organisationNumber; ///< Nine digits.
};

struct Instrument {
    InstrumentId id;
    SiteId site;
    std::string driver; ///< Name in the driver table; empty where results are typed.
    std::string manufacturer;
    std::string model;
    std::string serial;
    std::string localName; ///< What staff call it: "Afinion på vaktrommet".
    std::string place;
    std::string consumable;  ///< kassett, kyvette, strimmel: what a result uses up.
    std::string whenStopped; ///< What to do meanwhile: reserve instrument, laboratory, telephone.
};

} // namespace fasit::domain
