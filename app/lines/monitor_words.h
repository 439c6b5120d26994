// What happened on a line, as the rows of the line monitor. GUI thread only.
#pragma once

#include "app/services/line_monitor.h"

#include <QStringList>

namespace fasit::lines {

/// Time, what, and how it reads; no field of a message.
QStringList monitorHeadings();
QStringList monitorCells(const services::LineEvent& event);

/// All of it as text, a line an event, the oldest first.
QString monitorText(const std::vector<services::LineEvent>& events);

} // namespace fasit::lines
