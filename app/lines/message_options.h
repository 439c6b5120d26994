// What a line's configuration says of its messages: names of codes and units, the table of HL7, the character
// set, and the conversation of POCT1-A.
#pragma once

#include "app/lines/config_object.h"
#include "instruments/drivers/make_link.h"

#include <QDir>

namespace fasit::lines {

/// `driver` is the line's; names of files are seen from `folder`. Every fault is named in the object's
/// problems.
void readMessageOptions(ConfigObject& object, const std::string& driver, const QDir& folder,
                        instruments::drivers::LinkOptions& options);

} // namespace fasit::lines
