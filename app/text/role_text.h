// A user's role and standing in words. Pure, thread-safe.
#pragma once

#include "qc-core/domain/user.h"

#include <QString>

namespace fasit::text {

QString roleText(domain::Role role);
QString standingText(domain::UserStanding standing);

} // namespace fasit::text
