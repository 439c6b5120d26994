// Canaries: texts that stand nowhere else, so that a patient's trace can be looked for byte by byte. One
// thread.
#pragma once

#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace fasit::instruments::simulator {

class Canaries {
  public:
    /// `told` gets every text that is made, and outlives it.
    Canaries(std::uint32_t seed, std::vector<std::string>& told)
        : m_random(seed)
        , m_told(told) {}

    /// Twelve capital letters and digits, a letter first.
    std::string text();
    /// Below 100, with this many decimals.
    std::string number(int decimals);

  private:
    std::string unique(std::string text);

    std::mt19937 m_random;
    std::set<std::string> m_made;
    std::vector<std::string>& m_told;
};

} // namespace fasit::instruments::simulator
