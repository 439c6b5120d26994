// Backoff: how long to wait before the next try: twice as long each time, within bounds, and never the same
// for two. A value type.
#pragma once

#include <chrono>
#include <cstdint>
#include <random>

namespace fasit::instruments::transport {

struct BackoffBounds {
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds longest{60'000};
};

class Backoff {
  public:
    explicit Backoff(BackoffBounds bounds, std::uint32_t seed = std::random_device{}())
        : m_bounds(bounds)
        , m_next(bounds.first)
        , m_random(seed) {}

    /// Between half and all of the wait that is due, so that lines that broke together do not come back
    /// together.
    std::chrono::milliseconds next() {
        const auto due = m_next.count();
        m_next = m_next * 2 < m_bounds.longest ? m_next * 2 : m_bounds.longest;
        return std::chrono::milliseconds(
            std::uniform_int_distribution<std::int64_t>((due + 1) / 2, due)(m_random));
    }
    void succeeded() { m_next = m_bounds.first; }

  private:
    BackoffBounds m_bounds;
    std::chrono::milliseconds m_next;
    std::mt19937 m_random;
};

} // namespace fasit::instruments::transport
