#include "instruments/drivers/file_link.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fasit::instruments {
namespace {

constexpr std::size_t kReadingsInOne = 500;

} // namespace

FileLink::FileLink(std::optional<std::string_view> driver, const ControlPatterns& controls)
    : m_decoder(driver, controls) {}

LinkActions FileLink::onConnected(LinkTime) {
    return {};
}

LinkActions FileLink::onBytes(std::string_view bytes, LinkTime) {
    m_decoder.feed(bytes);
    m_decoder.take(m_readings);
    LinkActions actions;
    deliver(m_readings, actions);
    return actions;
}

LinkActions FileLink::onTick(LinkTime) {
    return {};
}

LinkActions FileLink::onCommitted(std::uint64_t, LinkTime) {
    return {};
}

LinkActions FileLink::onRefused(std::uint64_t, LinkTime) {
    return {};
}

LinkActions FileLink::onDisconnected(LinkTime) {
    LinkActions actions;
    Decoded rest = m_decoder.finish();
    deliver(rest.readings, actions);
    rest.readings.clear();
    Delivery last;
    last.token = ++m_lastToken;
    last.decoded = std::move(rest);
    actions.deliveries.push_back(std::move(last));
    return actions;
}

void FileLink::deliver(std::vector<domain::ControlReading>& readings, LinkActions& actions) {
    std::size_t begin = 0;
    while (begin < readings.size()) {
        std::size_t end = std::min(readings.size(), begin + kReadingsInOne);
        while (end < readings.size() && readings[end].message == readings[end - 1].message) {
            ++end;
        }
        Delivery delivery;
        delivery.token = ++m_lastToken;
        const auto first = readings.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = readings.begin() + static_cast<std::ptrdiff_t>(end);
        delivery.decoded.driver = first->driver;
        std::move(first, last, std::back_inserter(delivery.decoded.readings));
        actions.deliveries.push_back(std::move(delivery));
        begin = end;
    }
    readings.clear();
}

} // namespace fasit::instruments
