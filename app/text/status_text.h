// The state of a home, instrument or control in a word and a symbol, so that colour never stands alone.
#pragma once

#include "app/text/tone.h"
#include "qc-core/reports/overview.h"

#include <QString>

namespace fasit::text {

struct StatusText {
    QString symbol;
    QString word;
    Tone tone = Tone::Quiet;
};

StatusText statusText(reports::ControlStatus status);

/// "2 verdicts that nobody has seen"; empty for none.
QString unseenText(int count);

} // namespace fasit::text
