#include "app/cli/stats_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/nearest_name.h"
#include "app/cli/number_column.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QLocale>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using stats::ScaleFallback;
using stats::StatError;

constexpr int kShownDigits = 6;

struct StatsText {
    Q_DECLARE_TR_FUNCTIONS(StatsText)

  public:
    static QString of(const NumberColumn& column, const ColumnProblem& problem);
    static QString ofCell(const QString& column, const ColumnProblem& problem);
    static QString of(StatError error, std::size_t count);
    static QString of(ScaleFallback fallback);
    static QString ofIteration(const Statistic& statistic, int mostIterations);
    static QString unknownMethod(const std::string& method);
};

QString shown(double number) {
    return QLocale().toString(number, 'g', kShownDigits);
}

QString listOf(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list << QString::fromStdString(name);
    }
    return list.join(QStringLiteral(", "));
}

QString StatsText::of(const NumberColumn& column, const ColumnProblem& problem) {
    switch (problem.fault) {
    case ColumnFault::CannotRead:
        return tr("The file cannot be read. Check the name and that you may read it.");
    case ColumnFault::NoHeading:
        return tr("The file is empty. The first line must name the columns.");
    case ColumnFault::NumberAsHeading:
        return tr("Line %1: the first line must name the column, and “%2” is a number. Add a heading line, "
                  "or "
                  "say --column %2 if that is its name.")
            .arg(problem.line)
            .arg(QString::fromStdString(problem.text));
    case ColumnFault::UnknownColumn:
        return problem.text.empty() ? tr("The file has several columns. Choose one with --column: %1.")
                                          .arg(listOf(column.columns))
                                    : tr("Line %1: there is no column “%2”. The file has: %3.")
                                          .arg(problem.line)
                                          .arg(QString::fromStdString(problem.text), listOf(column.columns));
    case ColumnFault::SameName:
        return tr("Line %1: several columns are called “%2”. Give them different names.")
            .arg(problem.line)
            .arg(QString::fromStdString(problem.text));
    case ColumnFault::WrongColumns:
        return tr("Line %1: not as many columns as the heading line. Complete it; put numbers with a decimal "
                  "comma in quotes, or separate with semicolons.")
            .arg(problem.line);
    case ColumnFault::BadQuotes:
        return tr("Line %1: a quotation mark is not closed. Close it.").arg(problem.line);
    case ColumnFault::LineTooLong:
        return tr("Line %1: the line is too long for a table of results. Check that it is the right file.")
            .arg(problem.line);
    default:
        return ofCell(QString::fromStdString(column.name), problem);
    }
}

QString StatsText::ofCell(const QString& column, const ColumnProblem& problem) {
    if (problem.fault == ColumnFault::Empty) {
        return tr("Line %1: “%2” is empty. Fill it in, or leave the line out.").arg(problem.line).arg(column);
    }
    const QString text = QString::fromStdString(problem.text);
    return problem.fault == ColumnFault::NotFinite
               ? tr("Line %1: “%2” holds “%3”, which is not a finite number.")
                     .arg(problem.line)
                     .arg(column, text)
               : tr("Line %1: “%2” holds “%3”, which is not a number.").arg(problem.line).arg(column, text);
}

QString StatsText::of(StatError error, std::size_t count) {
    switch (error) {
    case StatError::TooFewValues:
        return tr("Too few values for this method: the column has %1.").arg(count);
    case StatError::NotFinite:
        return tr("The values lie too far apart to be computed with.");
    case StatError::ScaleNotPositive:
        return tr("Algorithm S takes standard deviations or ranges; none of them may be below 0.");
    case StatError::OutOfRange:
        return tr(
            "A setting is outside what it may be: degrees of freedom from 1 to 1000000, tolerance above "
            "0, at least one iteration, probabilities from 0 to 1.");
    default:
        return tr("The values have no answer by this method.");
    }
}

QString StatsText::of(ScaleFallback fallback) {
    switch (fallback) {
    case ScaleFallback::Niqr:
        return tr("More than half of the values are equal, so that MADe is 0; the first spread was nIQR.");
    case ScaleFallback::SampleSd:
        return tr("Most values are equal, so that MADe and nIQR are 0; the first spread was the standard "
                  "deviation.");
    case ScaleFallback::Rms:
        return tr("More than half of the spreads are 0; the first one was their root mean square.");
    case ScaleFallback::AllEqual:
        return tr("All values are equal: there is no spread.");
    case ScaleFallback::None:
        break;
    }
    return {};
}

QString StatsText::ofIteration(const Statistic& statistic, int mostIterations) {
    const int rounds = *statistic.iterations;
    if (*statistic.converged) {
        return tr("The iteration came to rest after %1 rounds.").arg(rounds);
    }
    if (rounds < mostIterations) {
        return tr("Too many values are equal: the iteration shrank to nothing. Shown are the figures it "
                  "began with.");
    }
    return tr("The iteration had not come to rest after %1 rounds: do not trust the last digits, or let it "
              "go "
              "on with --max-iterations.")
        .arg(rounds);
}

QString StatsText::unknownMethod(const std::string& method) {
    std::vector<std::string> names;
    for (const std::string_view name : statisticNames()) {
        names.emplace_back(name);
    }
    const std::string nearest(nearestName(method, statisticNames()));
    const QString unknown = nearest.empty()
                                ? tr("There is no method “%1”.").arg(QString::fromStdString(method))
                                : tr("There is no method “%1”. Did you mean “%2”?")
                                      .arg(QString::fromStdString(method), QString::fromStdString(nearest));
    return unknown + QLatin1Char(' ') + tr("Methods: %1.").arg(listOf(names));
}

const char* fallbackName(ScaleFallback fallback) {
    switch (fallback) {
    case ScaleFallback::Niqr:
        return "niqr";
    case ScaleFallback::SampleSd:
        return "sd";
    case ScaleFallback::Rms:
        return "rms";
    case ScaleFallback::AllEqual:
        return "all-equal";
    case ScaleFallback::None:
        break;
    }
    return "none";
}

Json jsonOf(const std::string& method, std::size_t count, const Statistic& statistic) {
    Json json{{"method", method}, {"n", count}};
    if (statistic.location) {
        json["location"] = *statistic.location;
    }
    if (statistic.scale) {
        json["scale"] = *statistic.scale;
    }
    if (statistic.iterations) {
        json["iterations"] = *statistic.iterations;
    }
    if (statistic.converged) {
        json["converged"] = *statistic.converged;
    }
    if (statistic.fallback != ScaleFallback::None) {
        json["fallback"] = fallbackName(statistic.fallback);
    }
    for (const auto& [probability, value] : statistic.quantiles) {
        json["quantiles"].push_back({{"probability", probability}, {"value", value}});
    }
    return json;
}

struct Shown {
    std::string column;
    std::size_t count = 0;
    int mostIterations = 0;
};

void sayStatistic(const Shown& of, const Statistic& statistic) {
    say(StatsText::tr("%1: %2 values").arg(QString::fromStdString(of.column)).arg(of.count));
    if (statistic.location) {
        say(StatsText::tr("Centre: %1").arg(shown(*statistic.location)));
    }
    if (statistic.scale) {
        say(StatsText::tr("Spread (as a standard deviation): %1").arg(shown(*statistic.scale)));
    }
    for (const auto& [probability, value] : statistic.quantiles) {
        say(StatsText::tr("%1 % of the values lie below %2").arg(shown(100 * probability), shown(value)));
    }
    if (statistic.fallback != ScaleFallback::None) {
        say(StatsText::of(statistic.fallback));
    }
    if (statistic.converged) {
        say(StatsText::ofIteration(statistic, of.mostIterations));
    }
}

} // namespace

int statsCommand(const StatsOptions& options) {
    const StatisticMethod method = statisticNamed(options.method);
    if (method == nullptr) {
        complain(StatsText::unknownMethod(options.method));
        return kRefused;
    }
    const NumberColumn column = readNumberColumn(options.file, options.column);
    for (const ColumnProblem& problem : column.problems) {
        complain(StatsText::of(column, problem));
    }
    if (!column.problems.empty()) {
        return kRefused;
    }
    StatisticSettings settings = options.settings;
    settings.iteration.constants = options.exact ? stats::Constants::Exact : stats::Constants::AsPrinted;
    const auto statistic = method(column.values, settings);
    if (!statistic) {
        complain(StatsText::of(statistic.error(), column.values.size()));
        return kRefused;
    }
    if (options.json) {
        printJson(jsonOf(options.method, column.values.size(), *statistic));
    } else {
        sayStatistic({column.name, column.values.size(), settings.iteration.maxIterations}, *statistic);
    }
    return kDone;
}

} // namespace fasit::cli
