// The answer of a verification in words. GUI thread only.
#pragma once

#include "app/services/audit_answers.h"

#include <QString>
#include <QStringList>

namespace fasit::pages {

/// One sentence: whether everything is as it was written, and how much was looked at.
QString auditAnswerText(const services::AuditReport& report);

/// What was found, a line each; the first few.
QStringList auditFaultLines(const services::AuditReport& report);

/// "Verdict – state: accepted → not accepted", a line each.
QString factsText(const std::vector<services::WrittenFact>& facts);

} // namespace fasit::pages
