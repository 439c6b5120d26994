// The command line of `fasit`: what stands there, and which command runs.
#pragma once

namespace fasit::cli {

/// Reads the command line and runs the command; returns its exit code.
/// The language must have been chosen already; a command that draws needs a QGuiApplication.
int runCommandLine(int argc, char** argv);

} // namespace fasit::cli
