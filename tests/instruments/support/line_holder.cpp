#include "tests/instruments/support/line_holder.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::testing {

void LineHolder::pass(std::chrono::milliseconds time) {
    const LinkTime end = now + time;
    while (wakeAt && *wakeAt <= end) {
        now = std::max(now, *wakeAt);
        const LinkTime before = *wakeAt;
        take(m_link.onTick(now));
        if (wakeAt == before) {
            break; // it would ask for ever
        }
    }
    now = end;
}

std::string LineHolder::sent() {
    return std::exchange(m_sent, {});
}

std::size_t LineHolder::readings() const {
    std::size_t sum = 0;
    for (const Delivery& delivery : deliveries) {
        sum += delivery.decoded.readings.size();
    }
    return sum;
}

void LineHolder::take(LinkActions actions) {
    m_sent += actions.toSend;
    wakeAt = actions.wakeAt;
    hungUp = hungUp || actions.hangUp;
    for (Delivery& delivery : actions.deliveries) {
        const std::uint64_t token = delivery.token;
        deliveries.push_back(std::move(delivery));
        if (commitsAtOnce) {
            take(m_link.onCommitted(token, now));
        }
    }
}

} // namespace fasit::instruments::testing
