// Bytes of each protocol to control readings, beside the limit where there is one: a memchr walk over the
// delimiters of the same bytes for HL7, pugixml alone for POCT1-A.
#include "instruments/afinion_as100/packet.h"
#include "instruments/drivers/decode.h"
#include "tests/bench/memchr_walk.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/sample_captures.h"

#include <benchmark/benchmark.h>
#include <pugixml.hpp>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments {
namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;
constexpr std::size_t kAbout = std::size_t{1024} * 1024;

std::string repeated(const std::string& beginning, const std::string& bytes) {
    std::string all = beginning;
    while (all.size() < kAbout) {
        all += bytes;
    }
    return all;
}

/// The control of a capture, again and again; of a device what it greets with comes first.
std::string controlsOf(const char* file) {
    const auto messages = testing::messagesOf(testing::sampleCapture(file));
    const bool greets = !testing::sampleCapture(file).isHl7();
    return greets ? repeated(messages.at(0), messages.at(2)) : repeated({}, messages.at(0));
}

const std::string& hl7() {
    static const std::string bytes = controlsOf("hemoscreen-qc.hl7");
    return bytes;
}
const std::string& poct1a() {
    static const std::string bytes = controlsOf("dca-vantage-qc.poct1a");
    return bytes;
}

void read(benchmark::State& state, const std::string& bytes, std::string_view driver) {
    ControlPatterns controls;
    controls.addPrefix("QC");
    std::vector<domain::ControlReading> readings;
    std::size_t count = 0;
    for (auto _ : state) {
        StreamDecoder decoder(driver, controls);
        count = 0;
        for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
            decoder.feed(std::string_view(bytes).substr(at, kPiece));
            decoder.take(readings);
            count += readings.size();
        }
        benchmark::DoNotOptimize(count += decoder.finish().readings.size());
    }
    if (count == 0) {
        state.SkipWithError("nothing was read");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
    state.counters["readings"] = static_cast<double>(count);
}

void BM_Hl7ToReadings(benchmark::State& state) {
    read(state, hl7(), "hemoscreen-hl7");
}
BENCHMARK(BM_Hl7ToReadings);

void BM_Poct1aToReadings(benchmark::State& state) {
    read(state, poct1a(), "dca-vantage-poct1a");
}
BENCHMARK(BM_Poct1aToReadings);

void BM_KxToReadings(benchmark::State& state) {
    static const std::string bytes = repeated({}, testing::kxRecord("QC01"));
    read(state, bytes, "sysmex-kx21");
}
BENCHMARK(BM_KxToReadings);

void BM_As100ToReadings(benchmark::State& state) {
    static const std::string bytes =
        repeated({}, afinion_as100::encodePacket(7, testing::as100Message("0024:record.control", {})));
    read(state, bytes, "afinion-as100");
}
BENCHMARK(BM_As100ToReadings);

void BM_DelimitedToReadings(benchmark::State& state) {
    static const std::string bytes =
        repeated("serienummer;analytt;verdi;enhet;tidspunkt;kontroll;lot\n",
                 "AF20071164;CRP;23;mg/L;2026-11-20T07:03:00;CRP Control I;CI-8842\n");
    read(state, bytes, "delimited");
}
BENCHMARK(BM_DelimitedToReadings);

/// Segments by CR, fields by |, components by ^.
void BM_MemchrWalkOfHl7(benchmark::State& state) {
    const std::string& bytes = hl7();
    for (auto _ : state) {
        benchmark::DoNotOptimize(hop(bytes.data(), bytes.data() + bytes.size(), "\r|^"));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(BM_MemchrWalkOfHl7);

/// Each document into pugixml's tree, and nothing more.
void BM_Pugixml(benchmark::State& state) {
    const std::string& bytes = poct1a();
    for (auto _ : state) {
        std::string copy = bytes;
        for (std::size_t at = 0; at < copy.size();) {
            const std::size_t end = std::min(copy.find("<?xml", at + 1), copy.size());
            pugi::xml_document document;
            benchmark::DoNotOptimize(document.load_buffer_inplace(copy.data() + at, end - at).status);
            at = end;
        }
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(BM_Pugixml);

} // namespace
} // namespace fasit::instruments
