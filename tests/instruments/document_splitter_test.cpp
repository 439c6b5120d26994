// POCT1-A documents in a stream, and documents that are bombs.
#include "instruments/poct1a/document.h"
#include "instruments/poct1a/document_splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace fasit::instruments::poct1a {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Log final : DocumentEvents {
    void onDocument(std::string_view text, std::size_t offset) override {
        events.push_back(std::string(text) + "@" + std::to_string(offset));
    }
    void onLostDocument(const Problem& problem) override {
        events.push_back(std::string(nameOf(problem.kind)) + "@" + std::to_string(problem.offset));
    }
    void onNoise(const Problem& problem) override {
        events.push_back("noise@" + std::to_string(problem.offset));
    }
    std::vector<std::string> events;
};

std::vector<std::string> eventsOf(std::string_view bytes, std::size_t piece, std::size_t bound = 200) {
    Log log;
    DocumentSplitter splitter(log, bound);
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        splitter.feed(bytes.substr(at, piece));
    }
    splitter.finish();
    return log.events;
}

std::vector<std::string> eventsOf(std::string_view bytes) {
    EXPECT_EQ(eventsOf(bytes, 1), eventsOf(bytes, bytes.size()));
    return eventsOf(bytes, bytes.size());
}

TEST(DocumentSplitter, FindsDocumentsBareOrInBlocks) {
    EXPECT_THAT(eventsOf("<KPA.R01/><?xml version=\"1.0\"?> <HEL.R01><HDR/></HEL.R01 >"),
                ElementsAre("<KPA.R01/>@0", "<?xml version=\"1.0\"?> <HEL.R01><HDR/></HEL.R01 >@10"));
    EXPECT_THAT(eventsOf("\x0B<KPA.R01></KPA.R01>\x1C\r\n\x0B<KPA.R01/>\x1C\r"),
                ElementsAre("<KPA.R01></KPA.R01>@1", "<KPA.R01/>@24"));
    Log log;
    DocumentSplitter splitter(log);
    splitter.feed("<KPA.R01/>");
    EXPECT_FALSE(splitter.usesMllp());
    splitter.feed("\x0B<KPA.R01/>");
    EXPECT_TRUE(splitter.usesMllp());
}

TEST(DocumentSplitter, TheNextDocumentShowsThatOneWasCut) {
    EXPECT_THAT(eventsOf("<OBS.R01><SVC><KPA.R01/>"), ElementsAre("frame-cut@0", "<KPA.R01/>@14"));
    EXPECT_THAT(eventsOf("<OBS.R01><SV<?xml v?><KPA.R01/>"),
                ElementsAre("frame-cut@0", "<?xml v?><KPA.R01/>@12"));
    EXPECT_THAT(eventsOf("<OBS.R01>\x1C\r<KPA.R01/>"), ElementsAre("frame-cut@0", "<KPA.R01/>@11"));
    EXPECT_THAT(eventsOf("<OBS.R01><SVC>"), ElementsAre("frame-cut@0"));
}

TEST(DocumentSplitter, WhatHasNoRootIsNoise) {
    EXPECT_THAT(eventsOf("xy<SVC></SVC></OBS.R01><KPA.R01/>z"),
                ElementsAre("noise@0", "<KPA.R01/>@23", "noise@33"));
    EXPECT_THAT(eventsOf("\xEF\xBB\xBF<KPA.R01/>"), ElementsAre("<KPA.R01/>@3"));
}

TEST(DocumentSplitter, ADocumentOverTheBoundIsLostAndTheNextIsFound) {
    EXPECT_THAT(eventsOf("<OBS.R01>" + std::string(300, ' ') + "</OBS.R01><KPA.R01/>"),
                ElementsAre("too-large@0", "<KPA.R01/>@319"));
}

TEST(DocumentSplitter, ADocumentTypeDefinitionIsRefused) {
    const std::string bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    EXPECT_THAT(eventsOf(bomb + "<OBS.R01>&b;</OBS.R01>"), ElementsAre("unreadable-message@0"));
}

TEST(Document, ExpandsNoEntitiesButTheFiveOfXml) {
    const auto read =
        parseDocument("<OBS.R01><HDR><HDR.control_id V=\"&lt;&amp;&#65;&x;\"/></HDR></OBS.R01>", 0);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->controlId, "<&A&x;");
}

TEST(Document, DepthIsBounded) {
    const auto nested = [](int depth) {
        std::string text = "<OBS.R01>";
        std::string end = "</OBS.R01>";
        for (int i = 1; i < depth; ++i) {
            text += "<a>";
            end.insert(0, "</a>");
        }
        return text + end;
    };
    EXPECT_TRUE(parseDocument(nested(kMaxDepth), 0));
    EXPECT_FALSE(parseDocument(nested(kMaxDepth + 1), 0));
    EXPECT_FALSE(parseDocument(nested(100'000), 0));
}

TEST(Document, AValueIsTheAttributeElseTheText) {
    const auto read =
        parseDocument("<HEL.R01><DEV><DEV.model_id V=\"\">MGH^ICU</DEV.model_id><DEV.serial_id V=\" S1 \"/>"
                      "<DEV.vendor_id NULL=\"NI\"/></DEV></HEL.R01>",
                      0);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->device.model, "MGH^ICU");
    EXPECT_EQ(read->device.serial, "S1");
    EXPECT_THAT(read->device.vendor, IsEmpty());
}

TEST(Document, ReadsAnAcknowledgementHoweverItIsSpelled) {
    for (const char* element : {"ACK.type_cd", "ACK.type_id"}) {
        const auto read = parseDocument("<ACK.R01><HDR><HDR.message_type V=\"REQ.R01\"/></HDR><ACK><" +
                                            std::string(element) + " V=\"AE\"/></ACK></ACK.R01>",
                                        0);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->ackType, "AE");
        EXPECT_EQ(read->kind(), "ACK") << "the root says what it is";
    }
}

TEST(Document, UnreadableXmlIsSaidWithoutItsContent) {
    const auto read = parseDocument("<OBS.R01><a></b></OBS.R01>", 77);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ProblemKind::UnreadableMessage);
    EXPECT_EQ(read.error().offset, 77U);
    EXPECT_THAT(read.error().detail, IsEmpty());
    EXPECT_EQ(controlIdOf("<OBS.R01><HDR.control_id V=\"12-A\"/><"), "12-A");
    EXPECT_EQ(controlIdOf("<OBS.R01><HDR.control_id V=\"Kari Nordmann\"/><"), "");
}

} // namespace
} // namespace fasit::instruments::poct1a
