// Which language the app speaks. Source texts are English; bokmål is the default. GUI thread only.
#pragma once

#include <QString>

namespace fasit::text {

inline constexpr auto kDefaultLanguage = "nb";

/// Makes the running application speak "nb", "nn" or "en", and write numbers as that language does.
/// False, and nothing changes, for any other text.
bool installTranslation(const QString& language);

} // namespace fasit::text
