// ASTM bytes to control readings, beside the limit: a memchr walk over the delimiters of the same bytes.
#include "instruments/drivers/decode.h"
#include "tests/bench/memchr_walk.h"
#include "tests/instruments/support/capture_builder.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments {
namespace {

/// About 1 MiB of control runs in the form of the Yumizen: 21 results each, a histogram in every fourth.
const std::string& capture() {
    static const std::string bytes = [] {
        std::string all;
        for (int run = 0; all.size() < 1024 * 1024; ++run) {
            auto records = testing::yumizenControl("PX" + std::to_string(100 + run) + "N");
            const std::string last = records.back();
            records.pop_back();
            if (run % 4 != 0) {
                records.erase(records.begin() + 5); // the histogram
            }
            for (int i = 6; i <= 21; ++i) {
                records.push_back("R|" + std::to_string(i) + "|^^^LYM" + std::to_string(i) + "^736-9|39." +
                                  std::to_string(i) +
                                  "|10E3/uL|34.0 - 50.0^REFERENCE_RANGE|N||F||LKH^^USER|" +
                                  "20260312081502||");
            }
            records.push_back(last);
            all += "\x05" + testing::framed(records) + "\x04";
        }
        return all;
    }();
    return bytes;
}

void BM_MemchrWalk(benchmark::State& state) {
    const std::string& bytes = capture();
    for (auto _ : state) {
        benchmark::DoNotOptimize(hop(bytes.data(), bytes.data() + bytes.size(), "\r|^"));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(BM_MemchrWalk);

/// The kindest reading of the limit: three passes of memchr, one a delimiter.
void BM_MemchrPasses(benchmark::State& state) {
    const std::string& bytes = capture();
    for (auto _ : state) {
        for (const char* delimiter : {"\r", "|", "^"}) {
            benchmark::DoNotOptimize(hop(bytes.data(), bytes.data() + bytes.size(), delimiter));
        }
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(BM_MemchrPasses);

/// As a line or a long file is read: 64 KiB at a time, the readings handed on after each.
void BM_AstmToReadings(benchmark::State& state) {
    const std::string_view bytes = capture();
    std::vector<domain::ControlReading> readings;
    std::size_t count = 0;
    for (auto _ : state) {
        StreamDecoder decoder;
        count = 0;
        for (std::size_t at = 0; at < bytes.size(); at += 64 * 1024) {
            decoder.feed(bytes.substr(at, 64 * 1024));
            decoder.take(readings);
            count += readings.size();
        }
        benchmark::DoNotOptimize(count += decoder.finish().readings.size());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
    state.counters["readings"] = static_cast<double>(count);
}
BENCHMARK(BM_AstmToReadings);

/// A whole file at once, all its readings in memory.
void BM_AstmFileToReadings(benchmark::State& state) {
    const std::string& bytes = capture();
    for (auto _ : state) {
        benchmark::DoNotOptimize(decode(bytes).readings.size());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(BM_AstmFileToReadings);

} // namespace
} // namespace fasit::instruments
