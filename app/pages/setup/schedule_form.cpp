#include "app/pages/setup/schedule_form.h"

#include "app/pages/row_painting.h"
#include "app/text/numbers.h"
#include "app/text/schedule_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace fasit::pages {
namespace {

using domain::LevelPlan;
using domain::Occasion;
using domain::PeriodNotInUse;
using domain::Schedule;
using domain::ScheduleKind;
using workflow::FollowUpFault;

constexpr int kHighestLevel = 9;
constexpr int kMostDigits = 4;

template <class Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class Value>
Value chosen(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

bool has(const Schedule& schedule, Occasion occasion) {
    return std::find(schedule.alsoOn.begin(), schedule.alsoOn.end(), occasion) != schedule.alsoOn.end();
}

QString levelsTyped(const std::vector<int>& levels) {
    QStringList numbers;
    for (const int level : levels) {
        numbers << QString::number(level);
    }
    return numbers.join(QStringLiteral(", "));
}

QString periodsTyped(const std::vector<PeriodNotInUse>& periods) {
    QStringList texts;
    for (const auto& period : periods) {
        texts << text::dayText(period.from) + QStringLiteral("–") + text::dayText(period.to);
    }
    return texts.join(QStringLiteral("; "));
}

std::optional<Date> readDay(const QString& typed) {
    const auto time = parseTime(typed.trimmed().toStdString());
    return time ? std::optional(dateOf(time->time)) : std::nullopt;
}

} // namespace

std::optional<int> readWhole(const QString& typed, int lowest) {
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    const bool isShort = typed.trimmed().size() <= kMostDigits;
    return isNumber && isShort && number >= lowest ? std::optional(number) : std::nullopt;
}

std::optional<std::vector<int>> readLevels(const QString& typed) {
    static const QRegularExpression kBetween(QStringLiteral("[\\s,;+]+"));
    static const QRegularExpression kAnd(QStringLiteral("\\b(?:og|and)\\b"));
    std::vector<int> levels;
    const QString plain = QString(typed).replace(kAnd, QStringLiteral(" "));
    for (const QString& part : plain.split(kBetween, Qt::SkipEmptyParts)) {
        const auto level = readWhole(part, 1);
        if (!level || *level > kHighestLevel) {
            return std::nullopt;
        }
        levels.push_back(*level);
    }
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return levels;
}

std::optional<std::vector<PeriodNotInUse>> readPeriods(const QString& typed) {
    static const QRegularExpression kTo(QStringLiteral("\\s*(?:–|—|-| til | to )\\s*"));
    std::vector<PeriodNotInUse> periods;
    for (const QString& part : typed.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList ends = part.trimmed().split(kTo);
        const auto from = readDay(ends.value(0));
        const auto to = readDay(ends.value(1));
        if (part.trimmed().isEmpty()) {
            continue;
        }
        if (ends.size() != 2 || !from || !to) {
            return std::nullopt;
        }
        periods.push_back({*from, *to});
    }
    return periods;
}

ScheduleForm::ScheduleForm(QWidget* parent)
    : CheckedForm(parent)
    , m_kind(addChoice(tr("Kind of control"), "scheduleKind"))
    , m_occasion(addChoice(tr("Due"), "occasion"))
    , m_interval(addText(tr("Days between controls: 7 is every week"), "intervalDays"))
    , m_grace(addText(tr("Days late before it counts as overdue"), "graceDays"))
    , m_levels(addText(tr("Levels, for example 1, 2"), "levels"))
    , m_plan(addChoice(tr("Which levels each time"), "levelPlan"))
    , m_newPack(addBox(tr("Also at a new pack"), "alsoNewPack"))
    , m_newBottle(addBox(tr("Also at a new bottle"), "alsoNewBottle"))
    , m_afterService(addBox(tr("Also after service, a drop or an error"), "alsoAfterService"))
    , m_notInUse(addText(tr("Not in use, for example 01.07.2026–31.07.2026"), "notInUse")) {
    for (const auto kind :
         {ScheduleKind::ControlMaterial, ScheduleKind::OnBoardControl, ScheduleKind::ComparisonSample}) {
        m_kind->addItem(text::scheduleKindText(kind), static_cast<int>(kind));
    }
    for (const auto occasion : {Occasion::Interval, Occasion::NewPack, Occasion::NewBottle,
                                Occasion::DayOfUse, Occasion::AfterServiceDropOrError}) {
        m_occasion->addItem(text::occasionText(occasion), static_cast<int>(occasion));
    }
    for (const auto plan : {LevelPlan::All, LevelPlan::AlternateEachTime, LevelPlan::AlternateEachBottle}) {
        m_plan->addItem(text::levelPlanText(plan), static_cast<int>(plan));
    }
}

QCheckBox* ScheduleForm::addBox(const QString& text, const char* objectName) {
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(text);
    box->setMinimumHeight(kTouchTarget);
    addField(box);
    return box;
}

void ScheduleForm::showSchedule(const Schedule& schedule) {
    m_shown = schedule;
    choose(*m_kind, schedule.kind);
    choose(*m_occasion, schedule.occasion);
    m_interval->setText(QString::number(schedule.intervalDays));
    m_grace->setText(QString::number(schedule.graceDays));
    m_levels->setText(levelsTyped(schedule.levelNumbers));
    choose(*m_plan, schedule.levels);
    m_newPack->setChecked(has(schedule, Occasion::NewPack));
    m_newBottle->setChecked(has(schedule, Occasion::NewBottle));
    m_afterService->setChecked(has(schedule, Occasion::AfterServiceDropOrError));
    m_notInUse->setText(periodsTyped(schedule.notInUse));
    forgetProblems();
}

std::optional<Schedule> ScheduleForm::schedule() const {
    const auto interval = readWhole(m_interval->text(), 1);
    const auto grace = readWhole(m_grace->text(), 0);
    const auto levels = readLevels(m_levels->text());
    const auto periods = readPeriods(m_notInUse->text());
    if (!interval || !grace || !levels || !periods) {
        return std::nullopt;
    }
    Schedule schedule = m_shown;
    schedule.kind = chosen<ScheduleKind>(*m_kind);
    schedule.occasion = chosen<Occasion>(*m_occasion);
    schedule.intervalDays = *interval;
    schedule.graceDays = *grace;
    schedule.levelNumbers = *levels;
    schedule.levels = chosen<LevelPlan>(*m_plan);
    schedule.notInUse = *periods;
    schedule.alsoOn.clear();
    for (const auto& [box, occasion] :
         {std::pair(m_newPack, Occasion::NewPack), std::pair(m_newBottle, Occasion::NewBottle),
          std::pair(m_afterService, Occasion::AfterServiceDropOrError)}) {
        if (box->isChecked() && occasion != schedule.occasion) {
            schedule.alsoOn.push_back(occasion);
        }
    }
    return schedule;
}

std::optional<Schedule> ScheduleForm::check() {
    forgetProblems();
    if (!readWhole(m_interval->text(), 1)) {
        say(m_interval, tr("Write a whole number of days, 1 or more."));
    }
    if (!readWhole(m_grace->text(), 0)) {
        say(m_grace, tr("Write a whole number of days, 0 or more."));
    }
    if (!readLevels(m_levels->text())) {
        say(m_levels, tr("Write the numbers of the levels with a comma between, for example 1, 2."));
    }
    if (!readPeriods(m_notInUse->text())) {
        say(m_notInUse, tr("Write two days with a line between, for example 01.07.2026–31.07.2026."));
    }
    return schedule();
}

bool ScheduleForm::showRefusal(FollowUpFault fault) {
    switch (fault) {
    case FollowUpFault::IntervalNotPositive:
        say(m_interval, tr("Write a whole number of days, 1 or more."));
        return true;
    case FollowUpFault::LevelsMissing:
        say(m_levels, tr("Write at least one level."));
        return true;
    case FollowUpFault::PeriodBackwards:
        say(m_notInUse, tr("The last day lies before the first."));
        return true;
    default:
        return false;
    }
}

} // namespace fasit::pages
