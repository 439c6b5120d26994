// RandomNormal: standard normal numbers that are the same on every machine for the same seed.
//
// xoshiro256++ (Blackman and Vigna 2019), seeded by splitmix64, and Marsaglia's polar method (1964): the
// distributions of the standard library differ from one library to the next. One thread at a time.
#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace fasit::planning {

class RandomNormal {
  public:
    /// Streams of different numbers are independent of each other.
    RandomNormal(std::uint64_t seed, std::uint64_t stream) {
        std::uint64_t counter = seed ^ stream * 0xD1B5'4A32'D192'ED03U;
        for (std::uint64_t& word : m_state) {
            counter += 0x9E37'79B9'7F4A'7C15U;
            std::uint64_t mixed = (counter ^ counter >> 30) * 0xBF58'476D'1CE4'E5B9U;
            mixed = (mixed ^ mixed >> 27) * 0x94D0'49BB'1331'11EBU;
            word = mixed ^ mixed >> 31;
        }
    }

    double operator()() {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        double u = 0;
        double v = 0;
        double square = 0;
        do {
            u = symmetric();
            v = symmetric();
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        const double scale = std::sqrt(-2 * std::log(square) / square);
        m_spare = v * scale;
        m_hasSpare = true;
        return u * scale;
    }

  private:
    std::uint64_t bits() {
        auto& [a, b, c, d] = m_state;
        const std::uint64_t result = std::rotl(a + d, 23) + a;
        const std::uint64_t shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = std::rotl(d, 45);
        return result;
    }

    /// Between -1 and 1.
    double symmetric() { return static_cast<double>(bits() >> 11) * 0x1p-52 - 1; }

    std::array<std::uint64_t, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace fasit::planning
