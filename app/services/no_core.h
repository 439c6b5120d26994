// A crash leaves no picture of the memory: a patient's result that was just dropped, or a password, may still
// be in it.
#pragma once

namespace fasit::services {

/// For the whole program, at its start: neither a file nor a program that collects such pictures gets one.
void leaveNoCore();

} // namespace fasit::services
