#include "instruments/simulator/script.h"

#include "instruments/astm/encode.h"
#include "instruments/simulator/control_plan.h"

#include <cstdio>
#include <random>

namespace fasit::instruments::simulator {
namespace {

constexpr char kEnq = 0x05;
constexpr char kEot = 0x04;

std::string compact(std::string_view day, int minute) {
    char text[32];
    std::snprintf(text, sizeof text, "%02d%02d00", 7 + minute / 60, minute % 60);
    std::string digits;
    for (const char c : day) {
        digits += c == '-' ? "" : std::string(1, c);
    }
    return digits + text;
}

/// A value around the middle of the control's range; the range's end is nearly four deviations away.
std::string drawn(const PlannedControl& control, std::mt19937& random) {
    std::normal_distribution<double> around((control.low + control.high) / 2,
                                            (control.high - control.low) / 8);
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", control.decimals, around(random));
    return text;
}

Message messageOf(const std::vector<std::string>& records, const AnalyserPlan& plan) {
    Message message;
    const auto layout =
        plan.isOneFrame ? astm::FrameLayout::MessageInFrames : astm::FrameLayout::RecordPerFrame;
    message.frames = astm::encode(records, layout, plan.isOneFrame ? astm::kLargeFrame : astm::kSmallFrame);
    return message;
}

/// One sample: the records of the analyser, with these results in them.
Message sampleOf(const AnalyserPlan& plan, const Sample& sample) {
    Message message = messageOf(plan.records(sample), plan);
    (sample.isControl ? message.controls : message.patients) = static_cast<int>(sample.results.size());
    return message;
}

} // namespace

std::optional<std::vector<Message>> scriptOf(std::string_view driver, const ScriptOptions& options) {
    const AnalyserPlan* plan = planOf(driver);
    if (!plan) {
        return std::nullopt;
    }
    std::mt19937 random(options.seed);
    std::vector<Message> messages;
    int run = 1;
    for (int day = options.days - 1; day >= 0; --day) {
        const std::string date = daysBefore(options.lastDay, day);
        int minute = 0;
        for (const PlannedSample& planned : plan->samples) {
            Sample sample;
            sample.isControl = planned.isControl;
            sample.id = planned.id;
            sample.level = planned.level;
            sample.serial = options.serial.empty() ? plan->serial : options.serial;
            sample.run = run++;
            sample.time = compact(date, minute += 3);
            for (const PlannedControl& control : planned.controls) {
                sample.results.push_back({control, drawn(control, random)});
            }
            messages.push_back(sampleOf(*plan, sample));
        }
    }
    return messages;
}

std::string recordingOf(const std::vector<Message>& messages) {
    std::string bytes;
    for (const Message& message : messages) {
        bytes += kEnq;
        for (const std::string& frame : message.frames) {
            bytes += frame;
        }
        bytes += kEot;
    }
    return bytes;
}

} // namespace fasit::instruments::simulator
