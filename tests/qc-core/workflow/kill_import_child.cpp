// kill_import_child FILE FIRST: registers batches from FIRST on and writes a line for each that was reported
// as taken or as a duplicate, until it is killed.
#include "tests/qc-core/workflow/kill_import_batches.h"
#include "tests/support/fake_clock.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/register_control.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace {

using fasit::domain::ReadingFate;

constexpr int kBatches = 50'000;

bool acknowledge(int batch, const fasit::workflow::RegisterReport& report) {
    const bool isResend =
        std::all_of(report.readings.begin(), report.readings.end(),
                    [](const auto& outcome) { return outcome.fate == ReadingFate::Duplicate; });
    const std::string line = std::to_string(batch) + (isResend ? " duplicate\n" : " taken\n");
    return write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        return 2;
    }
    const auto database = fasit::storage::Database::open(std::filesystem::path(arguments[1]));
    fasit::test::FakeClock clock("2025-01-06T08:00");
    for (int batch = std::atoi(arguments[2]); batch < kBatches; ++batch) {
        clock.set(fasit::WallTime{fasit::test::timeOfBatch(batch).seconds + 600});
        const auto readings = fasit::test::readingsOfBatch(batch);
        const auto report = fasit::workflow::registerControls({*database, clock}, readings, "import");
        if (!acknowledge(batch, report)) {
            return 1;
        }
    }
    return 0;
}
