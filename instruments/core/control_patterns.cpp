#include "instruments/core/control_patterns.h"

#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::instruments {

bool ControlPatterns::addExact(std::string_view sampleId) {
    sampleId = ascii::trimmed(sampleId);
    if (sampleId.empty()) {
        return false;
    }
    m_exact.emplace_back(sampleId);
    return true;
}

bool ControlPatterns::addPrefix(std::string_view beginning) {
    beginning = ascii::trimmed(beginning);
    if (beginning.size() < kShortestPrefix) {
        return false;
    }
    m_prefixes.emplace_back(beginning);
    return true;
}

bool ControlPatterns::matches(std::string_view sampleId) const {
    sampleId = ascii::trimmed(sampleId);
    const auto isExact = [&](const std::string& exact) { return ascii::equalsIgnoringCase(sampleId, exact); };
    const auto begins = [&](const std::string& prefix) {
        return ascii::equalsIgnoringCase(sampleId.substr(0, prefix.size()), prefix);
    };
    return std::any_of(m_exact.begin(), m_exact.end(), isExact) ||
           std::any_of(m_prefixes.begin(), m_prefixes.end(), begins);
}

} // namespace fasit::instruments
