// ControlPatterns: which sample ids an administrator has said to be controls, for analysers that run controls
// as samples. What matches none is a patient's. Value type.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments {

class ControlPatterns {
  public:
    /// A beginning shorter than this would take in too many patients.
    static constexpr std::size_t kShortestPrefix = 2;

    /// White space around it aside; false, and nothing is added, where nothing stands there.
    bool addExact(std::string_view sampleId);
    /// False, and nothing is added, where it is shorter than kShortestPrefix.
    bool addPrefix(std::string_view beginning);

    /// White space around the id and the case of A to Z do not count.
    bool matches(std::string_view sampleId) const;
    bool isEmpty() const { return m_exact.empty() && m_prefixes.empty(); }

    friend bool operator==(const ControlPatterns&, const ControlPatterns&) = default;

  private:
    std::vector<std::string> m_exact;
    std::vector<std::string> m_prefixes;
};

} // namespace fasit::instruments
