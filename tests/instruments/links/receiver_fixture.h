// A line to an Afinion 2 and the bytes of one control message, for the tests of the receiver.
#pragma once

#include "instruments/astm/encode.h"
#include "instruments/drivers/make_link.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/line_holder.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::testing {

constexpr const char* kEnq = "\x05";
constexpr const char* kEot = "\x04";
constexpr const char* kAck = "\x06";
constexpr const char* kNak = "\x15";

class ReceiverFixture : public ::testing::Test {
  protected:
    explicit ReceiverFixture(std::string_view driver = "afinion2", const drivers::LinkOptions& options = {})
        : m_link(drivers::makeLink(*drivers::findDriver(driver), options))
        , m_line(*m_link) {
        m_line.connect();
    }

    /// The answer to these bytes.
    std::string answerTo(std::string_view bytes) {
        m_line.receive(bytes);
        return m_line.sent();
    }

    /// Sends all but the last frame, each of which must be acknowledged; returns the last one.
    std::string sendAllButLast(const std::vector<std::string>& frames) {
        for (std::size_t i = 0; i + 1 < frames.size(); ++i) {
            EXPECT_EQ(answerTo(frames[i]), kAck) << "frame " << i;
        }
        return frames.back();
    }

    std::vector<std::string> m_control = astm::encode(afinionControl());
    std::unique_ptr<Link> m_link;
    LineHolder m_line;
};

} // namespace fasit::instruments::testing
