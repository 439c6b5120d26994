#include "qc-core/base/clock.h"

#include <chrono>
#include <ctime>

namespace fasit {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;
constexpr std::int64_t kDemoOffsetSeconds = 3600;

std::int64_t systemMicros() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

} // namespace

int Clock::utcOffsetMinutes() const {
    const std::int64_t ahead = wallNow().seconds - utcNow().micros / kMicrosPerSecond;
    return static_cast<int>((ahead + (ahead < 0 ? -30 : 30)) / 60);
}

UtcTime SystemClock::utcNow() const {
    return UtcTime{systemMicros()};
}

WallTime SystemClock::wallNow() const {
    const std::time_t now = static_cast<std::time_t>(systemMicros() / kMicrosPerSecond);
    std::tm local{};
    localtime_r(&now, &local);
    return WallTime{static_cast<std::int64_t>(now) + local.tm_gmtoff};
}

ClockStartedAt::ClockStartedAt(WallTime start)
    : m_aheadMicros((start.seconds - kDemoOffsetSeconds) * kMicrosPerSecond - systemMicros()) {}

UtcTime ClockStartedAt::utcNow() const {
    return UtcTime{systemMicros() + m_aheadMicros};
}

WallTime ClockStartedAt::wallNow() const {
    return WallTime{utcNow().micros / kMicrosPerSecond + kDemoOffsetSeconds};
}

} // namespace fasit
