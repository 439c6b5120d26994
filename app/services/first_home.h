// FirstHome: what the first start asks for, and what it offers to choose from. Values; any thread.
#pragma once

#include "app/services/user_answers.h"
#include "qc-core/base/time.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace fasit::services {

struct KnownAnalyte {
    const char* key; ///< The same at every home, so that homes can be compared.
    const char* code;
    const char* nb;
    const char* nn;
    const char* en;
    const char* unit;
    int decimals;
};

struct KnownModel {
    QString driver; ///< Empty: results are typed.
    QString manufacturer;
    QString model;
};

std::span<const KnownAnalyte> knownAnalytes();
/// Those of the driver table; a model that speaks more than one protocol stands there once.
std::vector<KnownModel> knownModels();

struct FirstLevel {
    QString low; ///< As printed in the insert, with a decimal comma or point.
    QString high;
};

/// An analyte, and the lot whose insert was at hand.
struct FirstControl {
    KnownAnalyte analyte;
    QString lot;
    Date expiry;
    std::vector<FirstLevel> levels;
};

struct FirstHome {
    QString key; ///< Random, and the same when it is tried again.
    QString name;
    QString municipality;
    QString county;
    KnownModel model;
    QString serial;
    QString localName;
    QString place;
    std::vector<FirstControl> controls;
};

struct FirstUsers {
    QString administrator;
    SharedSecret password;
    QString responsible; ///< Laboratorieansvarlig; empty: none yet.
    SharedSecret pin;
};

/// A setup file (docs/formats/setup.md): weekly controls from `today` on.
std::string setupText(const FirstHome& home, Date today);

} // namespace fasit::services
