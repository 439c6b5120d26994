// How a line stands, short enough for a status line, and at length. GUI thread only.
#pragma once

#include "app/services/line_status.h"
#include "app/text/tone.h"

#include <QString>

namespace fasit::lines {

struct StatusWords {
    text::Tone tone = text::Tone::Quiet;
    QString symbol;
    QString word;   ///< "connected", "silent since 07:10", "fault".
    QString detail; ///< What it means and what to do; empty where nothing is to be said.
};

/// `now` is UTC. A line is silent when nothing has come for an hour.
StatusWords statusWords(const services::LineStatus& status, const QDateTime& now);

} // namespace fasit::lines
