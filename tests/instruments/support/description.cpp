#include "tests/instruments/support/description.h"

#include "instruments/drivers/decode.h"

#include <gtest/gtest.h>

#include <random>

namespace fasit::instruments::testing {

namespace {

std::string orDash(const std::optional<std::string>& text) {
    return text ? '"' + *text + '"' : "-";
}

} // namespace

std::string describeContent(const domain::ControlReading& r) {
    std::string text =
        r.driver + ' ' + r.instrument + " serial=" + orDash(r.serial) + " material=" + orDash(r.material);
    text += " lot=" + orDash(r.lot) + " level=" + orDash(r.level) + " code=" + r.code + " value=" + r.value;
    text += " unit=" + orDash(r.unit) + " low=" + orDash(r.low) + " high=" + orDash(r.high);
    text += " target=" + orDash(r.target) + " sd=" + orDash(r.sd) + " flags=" + orDash(r.flags);
    text += " operator=" + orDash(r.operatorId) + " at=" + (r.measuredAt ? isoText(*r.measuredAt) : "-");
    text += std::string(r.hasTimeOfDay ? "" : " day-only") + " reagent=" + orDash(r.reagentLot);
    text += " comment=" + orDash(r.comment) + " specimen=" + r.specimen;
    return text + " ordinal=" + std::to_string(r.ordinal);
}

std::string describe(const domain::ControlReading& r) {
    return describeContent(r) + " message=" + std::to_string(r.message) +
           " offset=" + std::to_string(r.offset) + " line=" + (r.line ? std::to_string(*r.line) : "-") +
           (r.analyserJudgement == domain::AnalyserJudgement::Failed   ? " failed"
            : r.analyserJudgement == domain::AnalyserJudgement::Passed ? " passed"
                                                                       : "");
}

std::string describe(const Decoded& decoded) {
    std::string text =
        "driver " + decoded.driver + ", patients " + std::to_string(decoded.patientResultsDropped) + '\n';
    for (const auto& reading : decoded.readings) {
        text += describe(reading) + '\n';
    }
    for (const Problem& problem : decoded.problems) {
        text += std::string(nameOf(problem.kind)) + " offset=" + std::to_string(problem.offset) +
                " line=" + (problem.line ? std::to_string(*problem.line) : "-") + ' ' + problem.detail + '\n';
    }
    return text;
}

std::vector<std::string> contents(const Decoded& decoded) {
    std::vector<std::string> texts;
    for (const auto& reading : decoded.readings) {
        texts.push_back(describeContent(reading));
    }
    return texts;
}

std::vector<std::string> problemNames(const Decoded& decoded) {
    std::vector<std::string> names;
    for (const Problem& problem : decoded.problems) {
        names.emplace_back(nameOf(problem.kind));
    }
    return names;
}

Decoded decodeByteByByte(std::string_view bytes) {
    StreamDecoder decoder;
    for (const char& byte : bytes) {
        decoder.feed({&byte, 1});
    }
    return decoder.finish();
}

Decoded decodeCutAtRandom(std::string_view bytes, unsigned seed, std::size_t longestPiece) {
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::size_t> size(0, longestPiece);
    StreamDecoder decoder;
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, size(random));
        decoder.feed(piece);
        bytes.remove_prefix(piece.size());
    }
    return decoder.finish();
}

Decoded decodeAllWays(std::string_view bytes) {
    Decoded whole = decode(bytes);
    const std::string expected = describe(whole);
    EXPECT_EQ(describe(decodeByteByByte(bytes)), expected) << "byte by byte";
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const std::size_t longest = seed % 2 == 0 ? 7 : 300;
        EXPECT_EQ(describe(decodeCutAtRandom(bytes, seed, longest)), expected)
            << "cut at random, seed " << seed;
    }
    return whole;
}

} // namespace fasit::instruments::testing
