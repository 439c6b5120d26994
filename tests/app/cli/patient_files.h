// Files about patients, as analysers and people make them, in which every value, name, number and date of a
// patient is a canary: a text of 12 characters that stands nowhere else.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace fasit::cli_test {

/// Makes canaries and knows all that it made.
class Canaries {
  public:
    std::string text();
    std::string number(); ///< With a decimal point, as a value is sent.

    const std::vector<std::string>& all() const { return m_all; }

  private:
    std::vector<std::string> m_all;
    std::mt19937 m_random{42};
};

using Records = std::vector<std::string>;

/// How one analyser sends a patient and a control.
struct Sender {
    std::string name;
    Records patient;
    Records control; ///< Empty for an analyser that no driver knows.
};

std::vector<Sender> senders(Canaries& canaries);

struct PatientFile {
    std::string name;
    std::string bytes;
};

/// Each sender's patient between two controls, whole and damaged in many ways, and delimited files.
std::vector<PatientFile> patientFiles(Canaries& canaries);

/// A control whose last frame and a patient whose first frames were lost without a trace, one behind the
/// other: frame numbers that do not follow each other are all that tells them apart.
std::vector<PatientFile> filesRunTogether(Canaries& canaries);

/// The recording with its patients replaced by canaries and its checksums made anew.
std::string withCanaries(const std::string& recording, Canaries& canaries);

} // namespace fasit::cli_test
