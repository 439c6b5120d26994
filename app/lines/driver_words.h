// The drivers to choose from, and on what each rests. GUI thread only.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace fasit::lines {

struct DriverChoice {
    std::string driver; ///< As in the driver table.
    QString name;       ///< "Abbott Afinion 2".
};

/// By name. Of those for files all, of those for a line only the ones that hold conversations.
std::vector<DriverChoice> driverChoices(bool forFolder);

/// On what the reading of its controls rests, and what that means for whoever sets it up.
QString evidenceText(const std::string& driver);

} // namespace fasit::lines
