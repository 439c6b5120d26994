// Clock: the one way to ask what time it is. Everything that needs the time is given one, so that tests and
// the demo can set it.
#pragma once

#include "qc-core/base/time.h"

namespace fasit {

class Clock {
  public:
    virtual ~Clock() = default;

    virtual UtcTime utcNow() const = 0;
    /// The wall clock at the site.
    virtual WallTime wallNow() const = 0;
    /// Minutes that the wall clock is ahead of UTC at this moment.
    int utcOffsetMinutes() const;
};

/// The machine's clock and time zone. Thread-safe.
class SystemClock final : public Clock {
  public:
    UtcTime utcNow() const override;
    WallTime wallNow() const override;
};

/// Runs on from a chosen wall-clock time, one hour ahead of UTC: the demo's day, and tests. Thread-safe.
class ClockStartedAt final : public Clock {
  public:
    explicit ClockStartedAt(WallTime start);
    UtcTime utcNow() const override;
    WallTime wallNow() const override;

  private:
    std::int64_t m_aheadMicros;
};

} // namespace fasit
