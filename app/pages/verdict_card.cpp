#include "app/pages/verdict_card.h"

#include "app/charts/newest_layout.h"
#include "app/charts/small_chart.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/level_name.h"
#include "app/text/newest_text.h"
#include "app/text/numbers.h"
#include "app/text/verdict_text.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {
namespace {

QLabel* addLabel(QVBoxLayout& column, double scale, bool bold, QWidget* parent) {
    auto* label = new QLabel(parent);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

/// "Low: 25 mg/L · High: 31 mg/L"
QString measuredText(const reports::ControlOutcome& outcome) {
    QStringList values;
    for (const auto& level : outcome.levels) {
        values << text::levelCalled(level.level, level.levelName) + QStringLiteral(": ") +
                      text::withUnit(text::valueText(level.valueText), outcome.unit);
    }
    return values.join(QStringLiteral("  ·  "));
}

/// A next step with this same control, where there is one.
QString againText(const reports::ControlOutcome& outcome) {
    using domain::VerdictKind;
    const auto kind = outcome.verdict.kind;
    if (kind == VerdictKind::CannotJudge || kind == VerdictKind::None) {
        return VerdictCard::tr("Measure again");
    }
    const bool acceptedSoFar = kind == VerdictKind::Accept || kind == VerdictKind::Warn;
    return acceptedSoFar && !outcome.missingLevels.empty() ? VerdictCard::tr("Measure what remains")
                                                           : QString();
}

} // namespace

VerdictCard::VerdictCard(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("verdict"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(14);
    m_headline = addLabel(*column, 2.0, true, this);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_why = addLabel(*column, 1.3, false, this);
    m_why->setObjectName(QStringLiteral("why"));
    m_whatNow = addLabel(*column, 1.3, true, this);
    m_whatNow->setObjectName(QStringLiteral("whatNow"));
    m_measured = addLabel(*column, 1.0, false, this);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    const auto add = [&](const QString& text, const char* name, auto wanted) {
        auto* button = touchButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
        return button;
    };
    m_steps = add({}, "steps", &VerdictCard::stepsWanted);
    m_again = add({}, "again", &VerdictCard::againWanted);
    m_slip = add(tr("I typed the wrong number"), "slip", &VerdictCard::slipWanted);
    m_next = add(tr("Next control"), "next", &VerdictCard::nextWanted);
    row->addStretch();
    m_charts = new QHBoxLayout;
    m_charts->setSpacing(14);
    column->addLayout(m_charts);
}

void VerdictCard::clearCharts() {
    while (auto* item = m_charts->takeAt(0)) {
        if (auto* chart = item->widget()) {
            chart->hide();
            chart->deleteLater();
        }
        delete item;
    }
}

void VerdictCard::showNewest(const reports::LeveyJennings& chart, const reports::ControlOutcome& outcome) {
    clearCharts();
    const auto theme = isDark(QGuiApplication::palette()) ? charts::Theme::Dark : charts::Theme::Light;
    for (const auto& level : chart.levels) {
        const auto own = std::find_if(outcome.levels.rbegin(), outcome.levels.rend(),
                                      [&](const auto& measured) { return measured.level == level.level; });
        if (own == outcome.levels.rend() || level.points.empty()) {
            continue;
        }
        auto* small = new charts::SmallChart(this);
        small->setObjectName(QStringLiteral("newest%1").arg(level.level));
        const auto title = text::newestTitle(level);
        small->setAccessibleName(title);
        small->setAccessibleDescription(text::newestText(level, *own));
        small->setDiagram([chart, level, title](
                              const auto& frame) { return charts::layOutNewest(chart, level, title, frame); },
                          theme, own->result);
        m_charts->addWidget(small);
    }
    m_charts->addStretch();
}

void VerdictCard::offerSteps(const reports::ControlOutcome& outcome, bool afterStop) {
    const bool rejected = outcome.verdict.kind == domain::VerdictKind::Reject;
    m_steps->setText(rejected ? tr("What do I do now?") : tr("Write what was wrong"));
    m_steps->setVisible(rejected || (afterStop && outcome.missingLevels.empty()));
    m_slip->setVisible(!outcome.levels.empty());
}

void VerdictCard::showCorrected(const reports::ControlOutcome& outcome, bool afterStop) {
    showOutcome(outcome, afterStop);
    m_measured->setText(tr("The number is corrected.") + QLatin1Char(' ') + m_measured->text());
}

void VerdictCard::showOutcome(const reports::ControlOutcome& outcome, bool afterStop) {
    const auto text = text::verdictText(outcome);
    say(text.tone, text.headline, text.why, text.whatNow);
    m_measured->setText(QString::fromStdString(outcome.analyteName) + QStringLiteral(", ") +
                        QString::fromStdString(outcome.instrumentName) + QStringLiteral("  ·  ") +
                        measuredText(outcome));
    const auto again = againText(outcome);
    m_again->setText(again);
    m_again->setVisible(!again.isEmpty());
    offerSteps(outcome, afterStop);
}

void VerdictCard::showRefusal(const text::ReasonText& reason) {
    say(text::Tone::Watch, QStringLiteral("⚠ ") + tr("Not stored"), reason.message, reason.whatToDo);
    m_measured->clear();
    m_again->setText(tr("Back to what I typed"));
    m_again->show();
    m_steps->hide();
    m_slip->hide();
}

void VerdictCard::warnOfClock() {
    m_measured->setText(
        m_measured->text() + QStringLiteral("\n⚠ ") +
        tr("The clock of this computer stands before what is stored already. Check the clock."));
}

/// Nothing remains to be done or read here.
bool VerdictCard::leadsOn() const {
    return m_again->isHidden() && !property("mustBeRead").toBool();
}

void VerdictCard::takeKeyboard() {
    if (leadsOn()) {
        m_next->setFocus(Qt::OtherFocusReason);
    } else if (!m_again->isHidden()) {
        m_again->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

void VerdictCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && leadsOn()) {
        emit nextWanted();
        return;
    }
    QFrame::keyPressEvent(event);
}

void VerdictCard::say(text::Tone tone, const QString& headline, const QString& why, const QString& whatNow) {
    clearCharts();
    setProperty("mustBeRead", tone == text::Tone::Stop);
    wearTone(*this, tone);
    m_headline->setText(headline);
    m_why->setText(why);
    m_whatNow->setText(whatNow);
    m_why->setVisible(!why.isEmpty());
    m_whatNow->setVisible(!whatNow.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(why + QLatin1Char(' ') + whatNow);
}

} // namespace fasit::pages
