#include "instruments/simulator/hl7_draft.h"

#include <gtest/gtest.h>

namespace fasit::instruments::simulator {
namespace {

drivers::Place place(const char* text) {
    return drivers::Place::parse(text).value();
}

TEST(Hl7Draft, PutsATextWhereThePlaceIs) {
    Hl7Draft draft;
    draft.begin("OBX");
    draft.set(place("OBX-18~2.1"), "26K1-07");
    draft.set(place("OBX-3.2"), "CRP");
    draft.set(place("OBX-3.1"), "1988-5");
    EXPECT_EQ(draft.at("OBX", 3), "1988-5^CRP");
    EXPECT_EQ(draft.block(), "\x0BOBX|||1988-5^CRP|||||||||||||||~26K1-07\r\x1C\r");
}

TEST(Hl7Draft, WritesTheLastSegmentOfAName) {
    Hl7Draft draft;
    draft.begin("OBX");
    draft.set("OBX", 5, "1");
    draft.begin("OBX");
    draft.set("OBX", 5, "2");
    draft.set("NTE", 3, "nowhere");
    EXPECT_EQ(draft.block(), "\x0BOBX|||||1\rOBX|||||2\r\x1C\r");
}

TEST(Hl7Draft, MakesAMarkerHold) {
    Hl7Draft draft;
    draft.begin("MSH");
    draft.fulfil(drivers::Marker::parse("MSH-16 is 2").value());
    draft.begin("PID");
    draft.fulfil(drivers::Marker::parse("PID-5 any").value());
    EXPECT_EQ(draft.at("MSH", 16), "2");
    EXPECT_EQ(draft.at("PID", 5), "1");
}

} // namespace
} // namespace fasit::instruments::simulator
