#include "app/pages/bench_page.h"

#include "app/pages/failure_text.h"
#include "app/text/refusal_text.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace fasit::pages {
namespace {

QString sentence(const text::ReasonText& reason) {
    return reason.message + QLatin1Char(' ') + reason.whatToDo;
}

} // namespace

BenchPage::BenchPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_entry(new EntryPanel(clock, this))
    , m_steps(new GuidedSteps(this))
    , m_slip(new SlipForm(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_entry);
    for (QWidget* page : {static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_slip)}) {
        auto* place = new QWidget(this);
        auto* margins = new QVBoxLayout(place);
        margins->setContentsMargins(20, 16, 20, 16);
        margins->addWidget(page);
        m_stack->addWidget(place);
    }
    setFocusProxy(m_entry);
    connect(m_entry, &EntryPanel::stepsWanted, this, &BenchPage::beginSteps);
    connect(m_entry, &EntryPanel::slipWanted, this, [this](const auto& outcome) {
        m_stack->setCurrentIndex(2);
        m_slip->begin(outcome);
    });
    connect(m_steps, &GuidedSteps::backWanted, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_slip, &SlipForm::backWanted, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_steps, &GuidedSteps::wayChosen, this, [this](text::StepWay way) { m_way = way; });
    connect(m_slip, &SlipForm::slipTyped, this, [this](const services::Slip& slip) {
        m_typedSlip = slip;
        emit slipTyped(slip);
    });
}

void BenchPage::showSteps(const services::RunPlace& place) {
    if (const auto control = m_entry->control(place.instrument, place.analyte)) {
        beginSteps(*control, place.run);
    }
}

void BenchPage::beginSteps(const reports::DueControl& control, domain::FactKey run) {
    m_way.reset();
    m_steps->begin(control, run);
    m_stack->setCurrentIndex(1);
    emit progressWanted(m_steps->place());
}

void BenchPage::onStepTaken(const services::RunPlace& place) {
    if (const auto way = std::exchange(m_way, std::nullopt)) {
        follow(*way);
        return;
    }
    emit progressWanted(place);
}

/// The step is stored: on to what it said.
void BenchPage::follow(text::StepWay way) {
    if (way == text::StepWay::CorrectNumber && m_entry->outcome()) {
        m_stack->setCurrentIndex(2);
        m_slip->begin(*m_entry->outcome());
        return;
    }
    m_entry->measureWhenListed(m_steps->control().instrument, m_steps->control().analyte);
    m_stack->setCurrentIndex(0);
}

void BenchPage::onFinished() {
    m_stack->setCurrentIndex(0);
    m_entry->showList();
}

void BenchPage::onSlipCorrected(const std::vector<reports::ControlOutcome>& changed) {
    if (const auto slip = std::exchange(m_typedSlip, std::nullopt)) {
        m_stack->setCurrentIndex(0);
        m_entry->showCorrected(*slip, changed);
    }
}

void BenchPage::refuse(workflow::FollowUpFault fault) {
    m_way.reset();
    m_steps->say(sentence(text::refusalText(fault)));
}

void BenchPage::refuse(workflow::SlipFault fault) {
    m_slip->say(sentence(text::refusalText(fault)));
}

void BenchPage::showFailure(const services::Failure& failure) {
    if (m_stack->currentIndex() == 0) {
        m_entry->showFailure(failure);
    } else if (m_stack->currentIndex() == 1) {
        m_way.reset();
        m_steps->say(failureText(failure));
    } else {
        m_slip->say(failureText(failure));
    }
}

} // namespace fasit::pages
