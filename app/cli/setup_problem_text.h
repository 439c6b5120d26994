// What is wrong in a setup file, where, and what is to stand there, in words.
#pragma once

#include "qc-core/workflow/setup_reader.h"

#include <QString>

namespace fasit::cli {

QString setupProblemText(const workflow::SetupProblem& problem);

} // namespace fasit::cli
