// A failing disk or database in words: what happened, and what to do. Nothing technical.
#pragma once

#include "app/services/failure.h"

#include <QString>

namespace fasit::pages {

QString failureText(services::FailureKind kind);

/// Of saving also that it was not stored, and that nothing typed is lost.
QString failureText(const services::Failure& failure);

} // namespace fasit::pages
