// Why a home or an instrument was not changed, in words that stand at the field. Pure, thread-safe.
#pragma once

#include "qc-core/workflow/change_setup.h"

#include <QString>

namespace fasit::text {

QString setupChangeText(workflow::SetupChangeFault fault);

} // namespace fasit::text
