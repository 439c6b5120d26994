// The story of a point in lines: what was done, who left it out and why, and each verdict that it has had.
#pragma once

#include "qc-core/reports/point_story.h"

#include <QString>
#include <QStringList>

namespace fasit::text {

/// Steps and the corrective action; empty where nothing was done.
QStringList actionLines(const reports::PointStory& story);
/// Exclusions, and their taking back.
QStringList markLines(const reports::PointStory& story);
/// Verdicts of the run, oldest first, each with what caused it. Empty where there has been one only.
QStringList verdictLines(const reports::PointStory& story);

/// "✖ not accepted".
QString verdictKindText(domain::VerdictKind kind);

} // namespace fasit::text
