// What stored rows and their columns are called, for whoever reads the audit log. Any thread.
#pragma once

#include <QString>

#include <string_view>

namespace fasit::text {

/// "Control result" for "control_result"; as it stands where it has no words.
QString factTableText(std::string_view table);

/// "run, number in the log" for "run_seq".
QString factColumnText(std::string_view column);

/// Where the column holds a word of the program's own: "not accepted" for "reject". Else as it stands.
QString factValueText(std::string_view column, std::string_view value);

} // namespace fasit::text
