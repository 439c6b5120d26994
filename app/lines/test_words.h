// What a connection test has found, in words, and what to do about it. GUI thread only.
#pragma once

#include "app/services/line_setup.h"
#include "app/services/test_finding.h"
#include "app/text/tone.h"

#include <QString>
#include <QStringList>

namespace fasit::lines {

struct TestWords {
    text::Tone tone = text::Tone::Quiet;
    QString headline; ///< With its symbol.
    QString advice;
};

/// `addresses` are this computer's, for a line that is listened on.
TestWords testWords(const services::TestFinding& finding, const services::LineSetup& setup,
                    const QStringList& addresses);

} // namespace fasit::lines
