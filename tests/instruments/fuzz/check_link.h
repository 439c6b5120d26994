// What must hold for any bytes on a line: no crash, tokens are never used twice, what is committed late or
// twice is no matter, and after a disconnect nothing is sent or awaited.
#pragma once

#include "instruments/drivers/make_link.h"
#include "tests/instruments/support/line_holder.h"

#include <cstdint>
#include <cstdlib>
#include <set>
#include <string_view>

namespace fasit::instruments::fuzz {

inline void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

/// The bytes themselves choose the pieces, the pauses and what becomes of deliveries.
inline void checkLink(Link& link, std::string_view bytes) {
    testing::LineHolder line(link);
    line.connect();
    std::size_t answered = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto choice = static_cast<unsigned char>(bytes[at]);
        const std::size_t size = 1 + choice % 29U;
        line.receive(bytes.substr(at, size));
        at += size;
        if (choice % 7U == 0) {
            line.pass(std::chrono::milliseconds(choice * 40));
        }
        while (answered < line.deliveries.size() && choice % 3U != 0) {
            choice % 2U == 0 ? line.commit(answered) : line.refuse(answered);
            ++answered;
        }
    }
    line.sent();
    line.disconnect();
    require(line.sent().empty() && !line.wakeAt);
    std::set<std::uint64_t> tokens;
    for (const Delivery& delivery : line.deliveries) {
        require(tokens.insert(delivery.token).second);
        require(delivery.raw.empty() || delivery.decoded.patientResultsDropped == 0);
    }
}

inline drivers::LinkOptions anyOptions(unsigned choice) {
    drivers::LinkOptions options;
    options.controls.addPrefix("QC");
    using astm::FramerOptions;
    options.astm.framer.checksum =
        (choice & 1U) != 0 ? FramerOptions::Checksum::Lenient : FramerOptions::Checksum::Strict;
    options.astm.framer.lineEnd =
        (choice & 2U) != 0 ? FramerOptions::LineEnd::Strict : FramerOptions::LineEnd::Lenient;
    options.astm.frameNumbers = (choice & 4U) != 0 ? astm::ReceiverOptions::FrameNumbers::Any
                                                   : astm::ReceiverOptions::FrameNumbers::Strict;
    options.kx.lineClass =
        (choice & 1U) != 0 ? sysmex_kx::KxOptions::Class::A : sysmex_kx::KxOptions::Class::B;
    options.as100.since = WallTime{};
    return options;
}

} // namespace fasit::instruments::fuzz
