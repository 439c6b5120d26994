#include "app/cli/eqa_plan.h"

#include "app/cli/input_file.h"
#include "qc-core/base/ascii.h"
#include "qc-core/planning/tables/shipped_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace fasit::cli {
namespace {

using eqa::AssignedBy;
using planning::Allowance;
using planning::GradeAspect;

struct EqaPlanText {
    Q_DECLARE_TR_FUNCTIONS(EqaPlanText)
};

constexpr auto kMethods =
    std::to_array<std::pair<std::string_view, AssignedBy>>({{"algorithm-a", AssignedBy::AlgorithmA},
                                                            {"q-hampel", AssignedBy::QHampel},
                                                            {"median", AssignedBy::Median}});
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kValue = "value=";
constexpr std::string_view kUncertainty = "u=";

/// Takes the options one by one and keeps the first problem.
class PlanReader {
  public:
    explicit PlanReader(const EqaScoreOptions& options)
        : m_options(options) {}

    Expected<EqaPlan, QString> read() {
        readLimits();
        m_plan.scoring.consensus.reset();
        for (const std::string& assigned : m_options.assigned) {
            readAssigned(assigned);
        }
        readFrame();
        m_plan.scoring.byGroup = m_options.byGroup;
        m_plan.scoring.keepBlunders = m_options.keepBlunders;
        m_plan.scoring.units = eqa::mistakableUnits(m_options.analyte, m_options.unit);
        if (!m_problem.isEmpty()) {
            return Unexpected<QString>(m_problem);
        }
        return m_plan;
    }

  private:
    void refuse(const QString& problem) {
        if (m_problem.isEmpty()) {
            m_problem = problem;
        }
    }

    /// A number above 0, or nothing where the option was not given.
    std::optional<Decimal> positive(const char* option, const std::string& text) {
        if (text.empty()) {
            return std::nullopt;
        }
        const auto number = Decimal::parse(text);
        if (!number || *number <= Decimal()) {
            refuse(EqaPlanText::tr("%1 must be a number greater than 0, and is “%2”.")
                       .arg(QString::fromLatin1(option), QString::fromStdString(text)));
            return std::nullopt;
        }
        return *number;
    }

    void readLimits() {
        eqa::ScoringPlan& plan = m_plan.scoring;
        const Allowance limit{positive("--limit-percent", m_options.limitPercent),
                              positive("--limit-absolute", m_options.limitAbsolute), false};
        plan.sigma = positive("--sigma", m_options.sigma);
        if (limit.percent || limit.absolute) {
            plan.limit = limit;
            plan.trueness = shares(limit, GradeAspect::Trueness);
        } else if (plan.sigma) {
            plan.trueness = eqa::gradeLimitsOfSigma(*plan.sigma);
            checkLimits(plan.trueness.has_value());
        } else {
            refuse(EqaPlanText::tr("Say what is allowed: --limit-percent, --limit-absolute or --sigma."));
        }
        const auto precision = positive("--precision-percent", m_options.precisionPercent);
        const Allowance allowed{precision ? precision : limit.percent, std::nullopt, false};
        if (allowed.percent) {
            plan.precision = shares(allowed, GradeAspect::Precision);
        }
    }

    std::optional<eqa::GradeLimits> shares(const Allowance& limit, GradeAspect aspect) {
        const auto table = planning::readGradeTable(planning::shippedTable("fasit_grades"));
        const auto band = planning::gradeBandInForce(table.value(), aspect, Date{});
        const auto limits = eqa::gradeLimits(limit, band.value());
        checkLimits(limits.has_value());
        return limits;
    }

    void checkLimits(bool usable) {
        if (!usable) {
            refuse(EqaPlanText::tr("A limit above 100000 decides nothing. Check it."));
        }
    }

    void readAssigned(const std::string& text) {
        const auto* const method = std::find_if(kMethods.begin(), kMethods.end(),
                                                [&](const auto& known) { return known.first == text; });
        if (method != kMethods.end()) {
            m_plan.scoring.consensus = method->second;
        } else if (text == "reference") {
            m_plan.fromReferenceRows = true;
        } else {
            readValue(text);
        }
    }

    /// "value=5.1,u=0.02", or "A:value=5.1" for sample A.
    void readValue(const std::string& text) {
        const auto start = text.find(kValue);
        const bool alone = start == 0;
        if (start == std::string::npos || !(alone || text[start - 1] == ':')) {
            return refuseAssigned(text);
        }
        const std::string sample = alone ? "" : text.substr(0, start - 1);
        const std::string rest = text.substr(start + kValue.size());
        const auto comma = rest.find("," + std::string(kUncertainty));
        const auto value = Decimal::parse(rest.substr(0, comma));
        const auto u = comma == std::string::npos
                           ? Decimal::parse("0")
                           : Decimal::parse(rest.substr(comma + 1 + kUncertainty.size()));
        if (!value || !u || *u < Decimal()) {
            return refuseAssigned(text);
        }
        m_plan.scoring.given[sample] = eqa::givenValue(AssignedBy::Reference, *value, *u);
    }

    void refuseAssigned(const std::string& text) {
        refuse(EqaPlanText::tr("--assigned “%1” is not known. Say reference, algorithm-a, q-hampel, median, "
                               "value=5.1,u=0.02 or, for one sample, A:value=5.1,u=0.02.")
                   .arg(QString::fromStdString(text)));
    }

    void readFrame() {
        m_plan.scoring.frame.samples = m_options.samples;
        for (const std::string& one : m_options.nonCommutable) {
            const auto colon = one.find(':');
            m_plan.scoring.nonCommutable.push_back(
                {one.substr(0, colon), colon == std::string::npos ? "" : one.substr(colon + 1)});
        }
        if (!m_options.unit.empty()) {
            m_plan.rows.unit = m_options.unit;
        }
        if (!m_options.deadline.empty()) {
            const auto day = parseTime(m_options.deadline);
            if (!day) {
                refuse(EqaPlanText::tr("--deadline must be a day, 2026-10-07, and is “%1”.")
                           .arg(QString::fromStdString(m_options.deadline)));
                return;
            }
            m_plan.rows.deadline = dateOf(day->time);
        }
        readParticipants();
    }

    void readParticipants() {
        if (m_options.participants.empty()) {
            return;
        }
        const auto text = readWhole(m_options.participants);
        if (!text) {
            return refuse(EqaPlanText::tr("The list of participants cannot be read. Check its name."));
        }
        const bool marked = text->compare(0, kByteOrderMark.size(), kByteOrderMark) == 0;
        for (std::size_t from = marked ? kByteOrderMark.size() : 0; from < text->size();) {
            const std::size_t end = std::min(text->find('\n', from), text->size());
            const auto name = ascii::trimmed(std::string_view(*text).substr(from, end - from));
            if (!name.empty()) {
                m_plan.scoring.frame.participants.emplace_back(name);
            }
            from = end + 1;
        }
        if (m_plan.scoring.frame.participants.empty()) {
            refuse(EqaPlanText::tr("The list of participants is empty. Write one on each line."));
        }
    }

    const EqaScoreOptions& m_options;
    EqaPlan m_plan;
    QString m_problem;
};

std::set<std::string, std::less<>> namesIn(const NamedTable& table, const std::string& column) {
    std::set<std::string, std::less<>> names;
    for (const NamedRow& row : table.rows) {
        const auto cell = row.cells.find(column);
        if (cell != row.cells.end()) {
            names.emplace(ascii::trimmed(cell->second));
        }
    }
    return names;
}

} // namespace

std::optional<QString> unknownName(const eqa::ScoringPlan& plan, const NamedTable& table) {
    auto samples = namesIn(table, "sample");
    samples.insert(plan.frame.samples.begin(), plan.frame.samples.end());
    const auto groups = namesIn(table, "group");
    std::vector<std::string> named;
    for (const auto& [sample, value] : plan.given) {
        if (!sample.empty()) {
            named.push_back(sample);
        }
    }
    for (const eqa::NonCommutable& one : plan.nonCommutable) {
        named.push_back(one.sample);
        if (!one.group.empty() && groups.count(one.group) == 0) {
            return EqaPlanText::tr("The table has no method group “%1”. Check --non-commutable.")
                .arg(QString::fromStdString(one.group));
        }
    }
    for (const std::string& sample : named) {
        if (samples.count(sample) == 0) {
            return EqaPlanText::tr("The table has no sample “%1”. Check --assigned and --non-commutable.")
                .arg(QString::fromStdString(sample));
        }
    }
    return std::nullopt;
}

Expected<EqaPlan, QString> eqaPlan(const EqaScoreOptions& options) {
    return PlanReader(options).read();
}

} // namespace fasit::cli
