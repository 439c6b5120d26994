// A level called as on its bottle, so that it fits into a sentence.
#pragma once

#include <QString>

#include <string>

namespace fasit::text {

/// "Level 2" where the bottle says "2", "Level 2" or nothing; else "Level «High»".
QString levelCalled(int level, const std::string& nameOnBottle);

} // namespace fasit::text
