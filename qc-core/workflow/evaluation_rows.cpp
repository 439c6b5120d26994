#include "qc-core/workflow/evaluation_rows.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::workflow {
namespace {

using namespace domain;

RowFault faultOf(DecimalError error) {
    switch (error) {
    case DecimalError::Empty:
        return RowFault::Missing;
    case DecimalError::TooManyDecimals:
        return RowFault::TooManyDecimals;
    case DecimalError::TooLarge:
        return RowFault::TooLarge;
    case DecimalError::NotANumber:
        break;
    }
    return RowFault::NotANumber;
}

class RowReader {
  public:
    RowReader(const EvaluationRow& row, std::vector<RowProblem>& problems)
        : m_row(row)
        , m_problems(problems) {}

    void report(const std::string& column, RowFault fault) {
        m_problems.push_back({m_row.line, column, fault});
    }

    std::string text(const std::string& column) const {
        const auto cell = m_row.cells.find(column);
        return cell == m_row.cells.end() ? std::string() : std::string(ascii::trimmed(cell->second));
    }

    std::string requiredText(const std::string& column) {
        std::string found = text(column);
        if (found.empty()) {
            report(column, RowFault::Missing);
        }
        return found;
    }

    std::optional<Decimal> decimal(const std::string& column, bool required) {
        const std::string written = text(column);
        if (written.empty() && !required) {
            return std::nullopt;
        }
        const auto parsed = Decimal::parse(written);
        if (!parsed) {
            report(column, faultOf(parsed.error()));
            return std::nullopt;
        }
        return *parsed;
    }

    ControlValue value() {
        const auto parsed = parseQuantity(text("value"));
        if (!parsed) {
            report("value", faultOf(parsed.error()));
            return NoValue{};
        }
        if (std::holds_alternative<NoValue>(*parsed)) {
            report("value", RowFault::NotANumber);
        }
        return *parsed;
    }

    std::optional<WallTime> time() {
        const std::string written = text("time");
        if (written.empty()) {
            return std::nullopt;
        }
        auto parsed = parseTime(written);
        parsed = parsed ? parsed : parseCompactTime(written);
        if (!parsed) {
            report("time", RowFault::NotATime);
            return std::nullopt;
        }
        return parsed->time;
    }

    std::optional<AnalyserJudgement> analyserJudgement() {
        const std::string written = text("analyser");
        const auto judgement = analyserJudgementNamed(written);
        if (!written.empty() && !judgement) {
            report("analyser", RowFault::NotAJudgement);
        }
        return judgement;
    }

    bool yesOrNo(const char* column) {
        constexpr std::array<std::string_view, 5> kNo{"", "0", "no", "nei", "false"};
        constexpr std::array<std::string_view, 5> kYes{"1", "yes", "ja", "true", "x"};
        const std::string written = text(column);
        const auto isWritten = [&](std::string_view word) {
            return ascii::equalsIgnoringCase(word, written);
        };
        const bool yes = std::any_of(kYes.begin(), kYes.end(), isWritten);
        if (!yes && std::none_of(kNo.begin(), kNo.end(), isWritten)) {
            report(column, RowFault::NotYesOrNo);
        }
        return yes;
    }

  private:
    const EvaluationRow& m_row;
    std::vector<RowProblem>& m_problems;
};

Target readTarget(RowReader& reader, bool sdAsked) {
    Target target;
    target.basis = sdAsked ? TargetBasis::Sd : TargetBasis::Insert;
    target.mean = reader.decimal("mean", sdAsked);
    const auto sd = reader.decimal("sd", sdAsked);
    if (sd && sd->micros() <= 0) {
        reader.report("sd", RowFault::SdNotPositive);
    }
    if (sd) {
        target.spread = Spread{*sd, 1};
    }
    target.low = reader.decimal("low", false);
    target.high = reader.decimal("high", false);
    if (target.low && target.high && *target.low > *target.high) {
        reader.report("low", RowFault::LowAboveHigh);
    }
    if (!sdAsked && reader.text("low").empty() && reader.text("high").empty()) {
        reader.report("low", RowFault::Missing);
    }
    return target;
}

} // namespace

ReadRow readRow(const EvaluationRow& row, bool sdAsked, std::vector<RowProblem>& problems) {
    RowReader reader(row, problems);
    ReadRow read;
    read.line = row.line;
    read.run = reader.requiredText("run");
    read.level = reader.requiredText("level");
    read.value = reader.value();
    read.target = readTarget(reader, sdAsked);
    read.time = reader.time();
    read.lot = reader.text("lot");
    read.excluded = reader.yesOrNo("excluded");
    read.analyserJudgement = reader.analyserJudgement();
    read.restart = reader.yesOrNo("restart");
    return read;
}

} // namespace fasit::workflow
