// fasit_load_year DATABASE [HOMES]: sets up so many homes (1,000) with five analysers each and loads a year
// of their controls, 2,000 results a home, through the one way in; then says how fast. For ./dev campaign
// year.
#include "tests/support/fake_clock.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/doctor.h"
#include "qc-core/workflow/register_control.h"
#include "qc-core/workflow/setup_file.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace fasit;

constexpr int kAnalysers = 5;  ///< Of each home; each measures both analytes at both levels.
constexpr int kControls = 100; ///< Of each analyser and analyte in the year.
constexpr std::size_t kBatch = 1000;

struct Analyte {
    const char* code;
    const char* mean[2];
    int tenths[2]; ///< Mean and SD in tenths: SD is one.
    int spread[2];
};
constexpr Analyte kAnalytes[]{{"CRP", {"25.0", "52.0"}, {250, 520}, {10, 20}},
                              {"GLU", {"5.4", "14.0"}, {54, 140}, {2, 5}}};

std::string targetOf(const Analyte& analyte, int level) {
    const auto i = static_cast<std::size_t>(level - 1);
    return fmt::format(
        R"({{"lot": "a1", "level": {}, "analyte": "{}", "model": "Model", "basis": "sd", "mean": "{}",
 "sd": "{}.{}", "source": "20 målinger", "validFrom": "2025-01-01"}})",
        level, analyte.code, analyte.mean[i], analyte.spread[i] / 10, analyte.spread[i] % 10);
}

std::string programmeSetup() {
    std::string analytes;
    std::string aliases;
    std::string targets;
    for (const Analyte& analyte : kAnalytes) {
        const char* comma = analytes.empty() ? "" : ", ";
        analytes +=
            fmt::format(R"({0}{{"key": "{1}", "code": "NPU-{1}", "nb": "{1}", "nn": "{1}", "en": "{1}",
 "unit": "x", "decimals": 1, "kind": "quantity"}})",
                        comma, analyte.code);
        aliases += fmt::format(R"({0}{{"driver": "*", "code": "{1}", "analyte": "{1}", "unit": "x"}})", comma,
                               analyte.code);
        targets += fmt::format("{}{}, {}", comma, targetOf(analyte, 1), targetOf(analyte, 2));
    }
    return fmt::format(R"({{"analytes": [{}], "aliases": [{}], "materials": [{{"key": "m", "name": "Control",
 "openVialDays": 400, "levels": [{{"number": 1, "name": "Lav"}}, {{"number": 2, "name": "Høy"}}]}}],
 "lots": [{{"key": "a1", "material": "m", "number": "A1", "expiry": "2027-06-30"}}], "targets": [{}],
 "ruleSets": [{{"key": "r", "name": "Sykehjem", "version": 1, "lookBackDays": 90,
  "rules": "limits,1_2s,1_3s,2_2s,R_4s,4_1s,10x"}}]}})",
                       analytes, aliases, targets);
}

std::string siteSetup(int homes) {
    std::string sites;
    for (int home = 1; home <= homes; ++home) {
        std::string analysers;
        for (int i = 1; i <= kAnalysers; ++i) {
            analysers += fmt::format(R"({}{{"key": "i{}-{}", "model": "Model", "serial": "S{}-{}"}})",
                                     i == 1 ? "" : ", ", home, i, home, i);
        }
        sites += fmt::format(R"({}{{"key": "h{}", "name": "Hjem {}", "municipality": "Lillevik",
 "municipalityNumber": "9901", "county": "Prøvefylket", "organisationNumber": "999000001", "instruments": [{}]}})",
                             home == 1 ? "" : ", ", home, home, analysers);
    }
    return "{\"sites\": [" + sites + "]}";
}

/// The year of one home, in order of time.
std::vector<domain::ControlReading> yearOf(int home, WallTime begin) {
    std::mt19937 random(static_cast<unsigned>(home));
    std::normal_distribution<double> noise;
    std::vector<domain::ControlReading> readings;
    int message = 0;
    for (int control = 0; control < kControls; ++control) {
        for (int i = 1; i <= kAnalysers; ++i) {
            for (const Analyte& analyte : kAnalytes) {
                ++message;
                for (std::size_t level = 0; level < 2; ++level) {
                    domain::ControlReading reading;
                    reading.driver = "load";
                    reading.message = message;
                    reading.serial = fmt::format("S{}-{}", home, i);
                    reading.code = analyte.code;
                    reading.lot = "A1";
                    reading.level = level == 0 ? "Lav" : "Høy";
                    const int tenths =
                        analyte.tenths[level] + static_cast<int>(analyte.spread[level] * noise(random));
                    reading.value = fmt::format("{}.{}", tenths / 10, tenths % 10);
                    reading.measuredAt = WallTime{begin.seconds + control * 3 * kSecondsPerDay + i * 600};
                    readings.push_back(reading);
                }
            }
        }
    }
    return readings;
}

double secondsSince(std::chrono::steady_clock::time_point begun) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

void setUp(const workflow::Laboratory& laboratory, int homes) {
    for (const std::string& part : {programmeSetup(), siteSetup(homes)}) {
        if (const auto loaded = workflow::loadSetup(laboratory, part, "load"); !loaded) {
            throw std::runtime_error("the setup was refused: " + loaded.error().where + ": " +
                                     loaded.error().written);
        }
    }
}

std::size_t load(const workflow::Laboratory& laboratory, int homes, WallTime begin) {
    std::size_t taken = 0;
    for (int home = 1; home <= homes; ++home) {
        const auto readings = yearOf(home, begin);
        for (std::size_t from = 0; from < readings.size(); from += kBatch) {
            const auto batch = std::span(readings).subspan(from, std::min(kBatch, readings.size() - from));
            for (const auto& outcome : workflow::registerControls(laboratory, batch, "load").readings) {
                taken += outcome.fate == domain::ReadingFate::Taken ? 1 : 0;
            }
        }
        if (home % 100 == 0) {
            std::printf("%d homes\n", home);
            std::fflush(stdout);
        }
    }
    return taken;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::fputs("usage: fasit_load_year DATABASE [HOMES]\n", stderr);
        return 2;
    }
    const int homes = count > 2 ? std::atoi(arguments[2]) : 1000;
    test::FakeClock clock("2026-11-20T08:00");
    const WallTime begin = parseTime("2025-12-01T08:00")->time;
    const auto database = storage::Database::open(storage::Location::parse(arguments[1]).value());
    const workflow::Laboratory laboratory{*database, clock};
    auto begun = std::chrono::steady_clock::now();
    setUp(laboratory, homes);
    std::printf("set up %d homes in %.1f s\n", homes, secondsSince(begun));
    begun = std::chrono::steady_clock::now();
    const std::size_t taken = load(laboratory, homes, begin);
    const double seconds = secondsSince(begun);
    std::printf("%zu results in %.1f s: %.0f a second\n", taken, seconds,
                static_cast<double>(taken) / seconds);
    begun = std::chrono::steady_clock::now();
    const auto report = workflow::examine(laboratory);
    std::printf("doctor: %s, %lld facts, %.1f s\n", report.healthy() ? "sound" : "NOT SOUND",
                static_cast<long long>(report.audit.facts), secondsSince(begun));
    return report.healthy() && taken == static_cast<std::size_t>(homes) * 2000 ? 0 : 1;
}
