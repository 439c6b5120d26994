#include "app/pages/chart_words.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"
#include "app/text/point_text.h"
#include "app/text/rule_text.h"

#include <QCoreApplication>

#include <map>

namespace fasit::pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ControlChart)
};

QString eventKindText(domain::EventKind kind) {
    using domain::EventKind;
    switch (kind) {
    case EventKind::ReagentLotChange:
        return Words::tr("New reagent lot");
    case EventKind::PackChange:
        return Words::tr("New pack");
    case EventKind::Calibration:
        return Words::tr("Calibration");
    case EventKind::Service:
        return Words::tr("Service");
    case EventKind::OutOfUse:
        return Words::tr("Out of use");
    case EventKind::BackInUse:
        return Words::tr("Back in use");
    case EventKind::Drop:
        return Words::tr("Dropped or knocked");
    case EventKind::Error:
        return Words::tr("The analyser showed an error");
    case EventKind::UsedToday:
        return Words::tr("In use this day");
    case EventKind::Comment:
        break;
    }
    return Words::tr("Comment");
}

QString eventText(const reports::ChartEvent& event) {
    const auto kind = eventKindText(event.kind);
    return event.text.empty() ? kind : kind + QStringLiteral(": ") + QString::fromStdString(event.text);
}

void nameStates(charts::ChartTexts& texts) {
    texts.approvedArea = Words::tr("approved range");
    texts.accepted = Words::tr("accepted");
    texts.warned = Words::tr("keep an eye on it");
    texts.rejected = Words::tr("not accepted");
    texts.cannotJudge = Words::tr("cannot be judged");
    texts.excluded = Words::tr("excluded");
    texts.provisional = Words::tr("a level is missing");
}

void nameLines(charts::ChartTexts& texts) {
    texts.lot = Words::tr("Lot %1");
    texts.preliminary = Words::tr("preliminary");
    texts.newBottle = Words::tr("new bottle");
    texts.mean = Words::tr("Mean %1");
    texts.highest = Words::tr("Highest %1");
    texts.lowest = Words::tr("Lowest %1");
    texts.sd = Words::tr("SD");
    texts.runNumber = Words::tr("Control number");
    texts.levelPrefix = Words::tr("L%1 ");
    texts.noPoints = Words::tr("No controls in this period.");
    texts.noDistanceInSd = Words::tr("This control has no SD, so the levels cannot be shown together in SD.");
    texts.accessibleName = Words::tr("Control chart");
}

std::map<int, QString> levelNames(const reports::LeveyJennings& chart) {
    std::map<int, QString> names;
    for (const auto& series : chart.levels) {
        names[series.level] = text::levelCalled(series.level, series.name);
    }
    return names;
}

} // namespace

charts::ChartTexts chartWords(const reports::LeveyJennings& chart) {
    charts::ChartTexts texts;
    texts.locale = QLocale();
    nameStates(texts);
    nameLines(texts);
    texts.rule = [](const domain::Violation& violation) { return text::ruleText(violation); };
    texts.event = eventText;
    texts.levelTitle = [](const reports::LevelSeries& series) {
        return text::levelCalled(series.level, series.name);
    };
    texts.details = [names = levelNames(chart), unit = chart.unit](const reports::ChartPoint& point,
                                                                   int level) {
        const auto name = names.find(level);
        return text::pointText(point, name == names.end() ? QString() : name->second, unit);
    };
    return texts;
}

} // namespace fasit::pages
