// What goes wrong on a line, for each protocol: a damaged message is refused or not answered, a lost answer
// or a refusal brings it again, and nothing is taken for acknowledged that was not stored.
#include "instruments/core/ordinals.h"
#include "tests/instruments/simulator/conversation.h"

#include <gtest/gtest.h>

namespace fasit::instruments {
namespace {

using simulator::Message;
using testing::Conversation;

class LineFaults : public ::testing::TestWithParam<const char*> {
  protected:
    Message control() const { return simulator::scriptOf(GetParam(), {1, 3, {}, "2026-11-20", 0})->front(); }

    Conversation conversation{*drivers::findDriver(GetParam())};
};

TEST_P(LineFaults, ADamagedMessageIsSentAgainAndTakenOnce) {
    bool didDamage = false;
    conversation.toHost = [&](std::string bytes) {
        if (!didDamage && conversation.side().isUnit(bytes)) {
            didDamage = true;
            return conversation.side().damaged(std::move(bytes));
        }
        return bytes;
    };
    const Message message = control();
    ASSERT_TRUE(conversation.send(message));
    EXPECT_TRUE(didDamage);
    const std::size_t once = conversation.readings();
    Conversation undamaged(*drivers::findDriver(GetParam()));
    ASSERT_TRUE(undamaged.send(message));
    EXPECT_EQ(once, undamaged.readings());
}

TEST_P(LineFaults, AMessageThatBreaksOffIsSentAgainAndTakenOnce) {
    bool didCut = false;
    conversation.toHost = [&](std::string bytes) {
        if (!didCut && conversation.side().isUnit(bytes)) {
            didCut = true;
            bytes.resize(bytes.size() / 2);
        }
        return bytes;
    };
    const Message message = control();
    const bool isTaken = conversation.send(message) || conversation.send(message);
    EXPECT_TRUE(isTaken);
    EXPECT_TRUE(didCut);
    Conversation whole(*drivers::findDriver(GetParam()));
    ASSERT_TRUE(whole.send(message));
    EXPECT_EQ(conversation.readings(), whole.readings());
}

TEST_P(LineFaults, WhatCannotBeStoredIsNotAcknowledgedAndComesAgain) {
    int refusals = 2;
    conversation.stores = [&](const Delivery& delivery) {
        return delivery.decoded.readings.empty() || refusals-- <= 0;
    };
    const Message message = control();
    bool isTaken = conversation.send(message);
    EXPECT_LE(refusals, 1) << "it was not even tried";
    for (int i = 0; i < 3 && !isTaken; ++i) {
        isTaken = conversation.send(message);
    }
    EXPECT_TRUE(isTaken);
    EXPECT_LT(refusals, 0) << "acknowledged, and not stored";
}

TEST_P(LineFaults, AnAcknowledgementThatWasLostBringsTheSameReadingsAgain) {
    bool didLose = false;
    bool hasSent = false;
    conversation.toHost = [&](std::string bytes) {
        hasSent = hasSent || conversation.side().isUnit(bytes);
        return bytes;
    };
    conversation.toAnalyser = [&](std::string bytes) {
        if (hasSent && !didLose && conversation.side().isAcknowledgement(bytes)) {
            didLose = true;
            return std::string();
        }
        return bytes;
    };
    const Message message = control();
    const bool isTaken = conversation.send(message) || conversation.send(message);
    EXPECT_TRUE(isTaken);
    EXPECT_TRUE(didLose);
    std::vector<domain::ControlReading> all;
    for (const Delivery& delivery : conversation.deliveries) {
        all.insert(all.end(), delivery.decoded.readings.begin(), delivery.decoded.readings.end());
    }
    ASSERT_FALSE(all.empty());
    const std::size_t one = static_cast<std::size_t>(message.controls);
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_TRUE(all.size() == one || areAlike(all[i], all[i % (all.size() / 2)])) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Protocols, LineFaults,
                         ::testing::Values("afinion2", "horiba-yumizen", "hemoscreen-hl7", "cobas-pure",
                                           "dca-vantage-poct1a", "hemoscreen-poct1a", "sysmex-kx21",
                                           "afinion-as100"),
                         [](const auto& test) {
                             std::string name = test.param;
                             for (char& c : name) {
                                 c = c == '-' ? '_' : c;
                             }
                             return name;
                         });

} // namespace
} // namespace fasit::instruments
