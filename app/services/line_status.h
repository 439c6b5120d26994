// LineStatus: how one line stands. Values; any thread.
#pragma once

#include "instruments/transport/line.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace fasit::services {

struct LineStatus {
    QString name;
    instruments::transport::LineState state;
    std::optional<QDateTime> lastHeard; ///< UTC: bytes came. Since the program started.
    bool isTested = false;              ///< A test has what it holds; it goes on afterwards.
    bool isStoring = true;              ///< False: the last that came could not be stored.
    bool isHomeKnown = true; ///< False: the home it names is not in the database, so it is not run.
};

} // namespace fasit::services
