// FakeClock: stands still until a test moves it. One hour ahead of UTC.
#pragma once

#include "qc-core/base/clock.h"

#include <string_view>

namespace fasit::test {

/// The time a text names; the test fails by exception where it names none.
WallTime at(std::string_view text);

class FakeClock final : public Clock {
  public:
    explicit FakeClock(std::string_view wall)
        : m_wall(at(wall)) {}

    UtcTime utcNow() const override { return UtcTime{(m_wall.seconds - 3600) * 1'000'000}; }
    WallTime wallNow() const override { return m_wall; }

    void set(std::string_view wall) { m_wall = at(wall); }
    void set(WallTime wall) { m_wall = wall; }

  private:
    WallTime m_wall;
};

} // namespace fasit::test
