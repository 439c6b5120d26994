#include "app/cli/file_import.h"

#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "instruments/drivers/decode.h"
#include "qc-core/workflow/register_control.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <span>

namespace fasit::cli {
namespace {

using domain::ControlReading;
using domain::ReadingFate;

constexpr std::size_t kBatchRows = 1000;
constexpr auto kBatchTime = std::chrono::milliseconds(200);
constexpr std::size_t kFirstBatch = 64;

class Importer {
  public:
    Importer(const workflow::Laboratory& laboratory, FileReport& report, const ImportOptions& options,
             const std::function<void(const FileReport&)>& onCommitted)
        : m_laboratory(laboratory)
        , m_report(report)
        , m_options(options)
        , m_onCommitted(onCommitted)
        , m_progress(QString::fromStdString(report.file.filename().string())) {}

    /// Batches end between messages and take about 200 ms, so that an arriving control never waits long.
    void take(std::vector<ControlReading>& readings) {
        std::size_t begin = 0;
        while (begin < readings.size()) {
            std::size_t end = std::min(readings.size(), begin + m_batch);
            while (end < readings.size() && readings[end].message == readings[end - 1].message) {
                ++end;
            }
            registerBatch(std::span(readings).subspan(begin, end - begin));
            m_progress.reached(end, readings.size());
            begin = end;
        }
    }

  private:
    void registerBatch(std::span<ControlReading> batch) {
        for (ControlReading& reading : batch) {
            reading.site = m_options.site;
        }
        const auto begun = std::chrono::steady_clock::now();
        const auto outcome = workflow::registerControls(m_laboratory, batch, "import");
        adaptBatch(std::chrono::steady_clock::now() - begun);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            count(batch[i], outcome.readings[i]);
        }
        for (const auto& control : outcome.controls) {
            m_report.rejectedRuns += control.verdict.kind == domain::VerdictKind::Reject ? 1 : 0;
            noteAnalyser(control);
        }
        if (m_onCommitted) {
            m_onCommitted(m_report);
        }
    }

    /// A run may be judged again by a later batch.
    void noteAnalyser(const reports::ControlOutcome& control) {
        const auto& all = control.verdict.violations;
        const bool isFailed = std::any_of(all.begin(), all.end(), [](const domain::Violation& violation) {
            return violation.rule == domain::kAnalyserRule;
        });
        m_report.failedByAnalyser.erase(control.run);
        if (isFailed) {
            m_report.failedByAnalyser.emplace(control.run,
                                              FailedRun{control.instrumentName, control.analyteName, all});
        }
    }

    void adaptBatch(std::chrono::steady_clock::duration took) {
        if (took > kBatchTime) {
            m_batch = std::max<std::size_t>(1, m_batch / 2);
        } else if (took < kBatchTime / 4) {
            m_batch = std::min(kBatchRows, m_batch * 2);
        }
    }

    void count(const ControlReading& reading, domain::ReadingOutcome outcome) {
        switch (outcome.fate) {
        case ReadingFate::Taken:
            ++m_report.taken;
            break;
        case ReadingFate::Duplicate:
            ++m_report.duplicates;
            return;
        case ReadingFate::Inbox:
            ++m_report.inbox;
            break;
        case ReadingFate::Refused:
            ++m_report.refused;
            break;
        }
        if (outcome.reason != domain::ReadingReason::None) {
            m_report.readingProblems.push_back({reading.offset, reading.line, outcome.fate, outcome.reason});
        }
    }

    const workflow::Laboratory& m_laboratory;
    FileReport& m_report;
    const ImportOptions& m_options;
    const std::function<void(const FileReport&)>& m_onCommitted;
    Progress m_progress;
    std::size_t m_batch = kFirstBatch;
};

} // namespace

bool FileReport::refusedSomething() const {
    return !readable || refused > 0 || std::any_of(problems.begin(), problems.end(), [](const auto& problem) {
        return losesData(problem.kind);
    });
}

FileReport importFile(const workflow::Laboratory& laboratory, const std::filesystem::path& file,
                      const ImportOptions& options,
                      const std::function<void(const FileReport&)>& onCommitted) {
    FileReport report;
    report.file = file;
    Importer importer(laboratory, report, options, onCommitted);
    instruments::StreamDecoder decoder(
        options.driver.empty() ? std::nullopt : std::optional<std::string_view>(options.driver));
    std::vector<ControlReading> readings;
    report.readable = readInPieces(file, [&](std::string_view piece) {
        decoder.feed(piece);
        decoder.take(readings);
        importer.take(readings);
    });
    auto decoded = decoder.finish();
    importer.take(decoded.readings);
    report.patientResultsDropped = decoded.patientResultsDropped;
    report.problems = report.readable ? std::move(decoded.problems) : std::vector<instruments::Problem>{};
    return report;
}

} // namespace fasit::cli
