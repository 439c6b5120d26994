#include "app/cli/design_command.h"

#include "app/cli/console.h"
#include "app/cli/design_json.h"
#include "app/cli/exit_code.h"
#include "app/cli/rule_list.h"
#include "qc-core/planning/design/design.h"

#include <QCoreApplication>
#include <QLocale>

namespace fasit::cli {
namespace {

using planning::DesignAnswer;
using planning::Estimate;
using planning::PlanError;
using planning::SigmaClass;
using stats::StatError;

struct DesignText {
    Q_DECLARE_TR_FUNCTIONS(DesignText)

  public:
    static QString of(PlanError error);
    static QString of(StatError error);
    static QString of(SigmaClass sigmaClass);
    static QString way(const QString& rules, int values, int runs);
};

QString DesignText::of(PlanError error) {
    switch (error) {
    case PlanError::LimitsRule:
        return tr("“limits” compares with a range, not with standard deviations; its power cannot be "
                  "calculated. Leave it out of --rules.");
    case PlanError::BadLevels:
        return tr("--levels must be 1, 2, 3 or 4.");
    case PlanError::BadValuesPerRun:
        return tr("--n must be at least one control value a level, and at most %1.")
            .arg(planning::kMaxValuesPerRun);
    case PlanError::BadLookBack:
        return tr("--runs must be from 1 to %1.").arg(planning::kMaxLookBackRuns);
    case PlanError::TooManyRules:
        return tr("These are more rules than can be used together. Leave some out.");
    case PlanError::NoRules:
        break;
    }
    return tr("There is no rule in --rules. Name at least one.");
}

QString DesignText::of(StatError error) {
    switch (error) {
    case StatError::NotFinite:
        return tr("--tea, --bias and --cv must be numbers.");
    case StatError::TooFewValues:
        return tr("Give --tea and --cv (and --bias), or --rules.");
    default:
        return tr("--tea and --cv must be greater than 0.");
    }
}

QString DesignText::of(SigmaClass sigmaClass) {
    switch (sigmaClass) {
    case SigmaClass::WorldClass:
        return tr("world class");
    case SigmaClass::Excellent:
        return tr("excellent");
    case SigmaClass::Good:
        return tr("good");
    case SigmaClass::Marginal:
        return tr("marginal");
    case SigmaClass::Poor:
        return tr("poor");
    case SigmaClass::Unacceptable:
        break;
    }
    return tr("unacceptable");
}

QString DesignText::way(const QString& rules, int values, int runs) {
    if (runs == 0) {
        return tr("%1, with %2 control values a run").arg(rules).arg(values);
    }
    return runs == 1 ? tr("%1, with %2 control values a run, each run by itself").arg(rules).arg(values)
                     : tr("%1, with %2 control values a run, judged over %3 runs at a time")
                           .arg(rules)
                           .arg(values)
                           .arg(runs);
}

QString listOf(const domain::RuleSet& set) {
    QStringList names;
    for (const std::string& name : ruleNames(set)) {
        names << QString::fromStdString(name);
    }
    return names.join(QStringLiteral(", "));
}

QString listOf(const std::string& rules) {
    return QString::fromStdString(rules).replace(QLatin1Char(','), QStringLiteral(", "));
}

QString ofHundred(const Estimate& estimate) {
    const QString share = QLocale().toString(100 * estimate.value, 'f', 1);
    return estimate.exact ? share
                          : DesignText::tr("%1 ± %2").arg(
                                share, QLocale().toString(100 * estimate.standardError, 'f', 1));
}

void saySigma(const DesignAnswer& answer) {
    say(DesignText::tr("Sigma: %1 (%2)")
            .arg(QLocale().toString(*answer.sigma, 'f', 2),
                 DesignText::of(planning::sigmaClass(*answer.sigma))));
    if (answer.criticalShift > 0) {
        say(DesignText::tr("The controls must find a shift of %1 SD: with it, 5 of 100 results are wrong by "
                           "more than is allowed.")
                .arg(QLocale().toString(answer.criticalShift, 'f', 2)));
    } else {
        say(DesignText::tr("More than 5 of 100 results are wrong by more than is allowed, without any fault. "
                           "No control helps; the method must be made better."));
    }
}

void sayRecommendation(const planning::Recommendation& recommendation) {
    const auto& count = recommendation.count;
    say(DesignText::tr("Recommended: %1")
            .arg(DesignText::way(listOf(recommendation.rules), count.valuesPerRun, count.runs)));
    for (const auto& other : recommendation.alternatives) {
        say(DesignText::tr(
                "The same source also allows %1 control values a run, judged over %2 runs at a time")
                .arg(other.valuesPerRun)
                .arg(other.runs));
    }
    if (recommendation.fromSigmaTable) {
        const std::string_view source = planning::sigmaRulesSource();
        say(DesignText::tr("Source: %1")
                .arg(QString::fromUtf8(source.data(), static_cast<int>(source.size()))));
    }
    if (recommendation.rulesCannotRescue) {
        say(DesignText::tr(
            "Rules alone cannot rescue this method. Make it more precise or reduce its bias, or "
            "choose another."));
    }
}

void sayWay(const planning::JudgedWay& way) {
    say(DesignText::tr("Judged: %1")
            .arg(DesignText::way(listOf(way.rules), way.design.valuesPerRun, way.design.lookBackRuns)));
    say(DesignText::tr("False rejections: %1 of 100 runs without any fault")
            .arg(ofHundred(way.falseRejection)));
    if (way.detection) {
        say(DesignText::tr("Detection: %1 of 100 runs while the shift lasts, %2 of 100 in its first run")
                .arg(ofHundred(*way.detection), ofHundred(*way.detectionFirstRun)));
    }
    for (const planning::PowerPoint& point : way.curve) {
        say(DesignText::tr("  shift %1 SD: %2 of 100 runs are rejected")
                .arg(QLocale().toString(point.error.shift, 'f', 2), ofHundred(point.probability)));
    }
    if (!way.exact) {
        say(DesignText::tr("These figures are simulated; behind ± stands one standard error."));
    }
}

void sayChoice(const planning::RuleChoice& choice) {
    const auto& judged = choice.judged[choice.chosen.value_or(choice.best)];
    const auto& design = judged.candidate.design;
    const QString way =
        DesignText::way(listOf(judged.candidate.rules), design.valuesPerRun, design.lookBackRuns);
    const QString text =
        choice.chosen
            ? DesignText::tr(
                  "Cheapest of %1 ways that finds the shift in 90 of 100 runs with at most 5 false "
                  "rejections: %2 (finds %3, false %4)")
            : DesignText::tr("None of %1 ways finds the shift in 90 of 100 runs with at most 5 false "
                             "rejections. Nearest: %2 (finds %3, false %4)");
    say(text.arg(choice.judged.size())
            .arg(way, ofHundred(judged.detection), ofHundred(judged.falseRejection)));
}

void sayAnswer(const DesignAnswer& answer) {
    if (answer.sigma) {
        saySigma(answer);
    }
    if (answer.recommendation) {
        sayRecommendation(*answer.recommendation);
    }
    if (answer.way) {
        sayWay(*answer.way);
    }
    if (answer.choice) {
        sayChoice(*answer.choice);
    }
}

Expected<planning::DesignQuestion, QString> questionOf(const DesignOptions& options) {
    planning::DesignQuestion question;
    question.levels = options.levels;
    if (options.totalAllowableError.has_value() != options.cv.has_value()) {
        return Unexpected<QString>(DesignText::of(StatError::TooFewValues));
    }
    if (options.cv) {
        question.performance = planning::Performance{*options.totalAllowableError, options.bias, *options.cv};
    }
    if (options.rules.empty()) {
        if (options.valuesPerRun || options.runs) {
            return Unexpected<QString>(
                DesignText::tr("--n and --runs belong to --rules. Name the rules too."));
        }
        return question;
    }
    if (options.runs && *options.runs < 1) {
        return Unexpected<QString>(DesignText::of(PlanError::BadLookBack));
    }
    auto set = readRuleList(options.rules);
    if (!set) {
        return Unexpected<QString>(set.error());
    }
    const planning::RunDesign design{options.levels, options.valuesPerRun.value_or(options.levels),
                                     options.runs.value_or(0)};
    question.given = planning::GivenWay{std::move(*set), design};
    return question;
}

} // namespace

int designCommand(const DesignOptions& options) {
    const auto question = questionOf(options);
    if (!question) {
        complain(question.error());
        return kRefused;
    }
    const auto answer = planning::answerTo(*question);
    if (!answer) {
        complain(std::visit([](auto fault) { return DesignText::of(fault); }, answer.error()));
        return kRefused;
    }
    if (options.json) {
        printJson(designJson(*answer));
    } else {
        sayAnswer(*answer);
    }
    return kDone;
}

} // namespace fasit::cli
