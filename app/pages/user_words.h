// Why something about a user was refused, for the person at the screen: what to do now. GUI thread only.
#pragma once

#include "app/services/user_answers.h"

#include <QString>

namespace fasit::pages {

QString userFaultText(services::UserFault fault);

/// Wrong PIN or password, and how long a lock lasts.
QString signInText(const services::SignInFault& fault, UtcTime now);

/// "4 min", "less than a minute".
QString timeLeftText(int seconds);

} // namespace fasit::pages
