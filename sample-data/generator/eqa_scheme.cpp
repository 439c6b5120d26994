#include "sample-data/generator/eqa_scheme.h"

#include "sample-data/generator/random.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace fasit::sample {
namespace {

constexpr int kParticipants = 120;
constexpr std::int64_t kMillion = 1'000'000;

/// Shifts and spreads are in millionths of the value.
constexpr std::int64_t kBetweenHomes = 30'000;
constexpr std::int64_t kBetweenRounds = 25'000;
constexpr std::int64_t kWithin = 20'000;

struct MethodGroup {
    std::string_view name;
    int last; ///< Number of the last participant.
    std::int64_t bias;
    std::string_view lots; ///< What its reagent lots begin with.
};

constexpr std::array<MethodGroup, 5> kGroups{{{"Afinion 2", 40, 10'000, "AF"},
                                              {"QuikRead go", 80, -15'000, "QR"},
                                              {"cobas b 101", 96, 20'000, "CB"},
                                              {"HemoScreen", 110, 0, "HS"},
                                              {"DCA Vantage", 120, -10'000, "DC"}}};

struct Concentrations {
    std::int64_t a; ///< mg/L, as the reference laboratory found.
    std::int64_t b;
};

constexpr std::array<Concentrations, kEqaRounds> kRounds{
    {{18, 72}, {24, 96}, {15, 61}, {31, 118}, {21, 84}, {17, 75}, {27, 105}, {19, 66}}};

// The stories.
constexpr std::string_view kBiasedGroup = "HemoScreen";
constexpr int kBiasFrom = 4;
constexpr std::int64_t kBias = 165'000;
constexpr std::string_view kBadLot = "QR-56";
constexpr std::int64_t kBadLotShift = 180'000;
constexpr int kSwapper = 17;
constexpr int kSwapRound = 3;
constexpr int kSlip = 52;
constexpr int kSlipRound = 7;
constexpr int kHelped = 88;
constexpr int kHelpedAfter = 4;
constexpr std::int64_t kBeforeHelp = 330'000;

const MethodGroup& groupOf(int participant) {
    for (const MethodGroup& group : kGroups) {
        if (participant <= group.last) {
            return group;
        }
    }
    return kGroups.back();
}

/// Three lots at a time; every round one of them gives way to a new one.
std::string lotOf(int participant, int round) {
    return std::string(groupOf(participant).lots) + "-5" + std::to_string((round + participant % 3) % 9);
}

std::string nameOf(int participant) {
    std::array<char, 8> name{};
    std::snprintf(name.data(), name.size(), "D%03d", participant);
    return name.data();
}

std::int64_t storyShift(int participant, int round) {
    std::int64_t shift = 0;
    if (groupOf(participant).name == kBiasedGroup && round >= kBiasFrom) {
        shift += kBias;
    }
    if (lotOf(participant, round) == kBadLot) {
        shift += kBadLotShift;
    }
    if (participant == kHelped && round <= kHelpedAfter) {
        shift += kBeforeHelp;
    }
    return shift;
}

/// What the participant is off by in all of the round.
std::int64_t shiftOf(int participant, int round) {
    const std::string name = nameOf(participant);
    Stream home("eqa " + name);
    Stream here("eqa " + name + " " + std::to_string(round));
    return groupOf(participant).bias + home.deviate() * kBetweenHomes / 1000 +
           here.deviate() * kBetweenRounds / 1000 + storyShift(participant, round);
}

/// Whole mg/L, as the analysers show them; one decimal behind the moved point.
std::string shown(std::int64_t wholes, bool slipped) {
    return slipped ? std::to_string(wholes / 10) + "." + std::to_string(wholes % 10) : std::to_string(wholes);
}

std::string rowsOf(int participant, int round) {
    const Concentrations& values = kRounds[static_cast<std::size_t>(round - 1)];
    const std::int64_t shift = shiftOf(participant, round);
    const std::string name = nameOf(participant);
    Stream within("eqa " + name + " within " + std::to_string(round));
    const bool swaps = participant == kSwapper && round == kSwapRound;
    std::string rows;
    for (const bool isA : {true, false}) {
        for (int replicate = 1; replicate <= 2; ++replicate) {
            const std::int64_t off = kMillion + shift + within.deviate() * kWithin / 1000;
            const std::int64_t wholes =
                ((isA != swaps ? values.a : values.b) * off + kMillion / 2) / kMillion;
            const bool slipped = participant == kSlip && round == kSlipRound && !isA;
            rows += name + ',' + std::string(groupOf(participant).name) + (isA ? ",A," : ",B,") +
                    std::to_string(replicate) + ',' + shown(wholes, slipped) + ',' +
                    lotOf(participant, round) + ",\n";
        }
    }
    return rows;
}

} // namespace

std::string eqaRound(int round) {
    const Concentrations& values = kRounds[static_cast<std::size_t>(round - 1)];
    std::string text = "participant,group,sample,replicate,value,lot,u\n";
    text += "REF,reference,A,1," + std::to_string(values.a) + ",,0.2\n";
    text += "REF,reference,B,1," + std::to_string(values.b) + ",,0.6\n";
    for (int participant = 1; participant <= kParticipants; ++participant) {
        text += rowsOf(participant, round);
    }
    return text;
}

} // namespace fasit::sample
