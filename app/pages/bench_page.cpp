#include "app/pages/bench_page.h"

#include "app/pages/failure_text.h"
#include "app/text/inbox_text.h"
#include "app/text/refusal_text.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>
#include <set>
#include <utility>

namespace fasit::pages {
namespace {

enum Page { kEntry, kSteps, kSlip, kPack, kInbox, kLot, kRound };

QString sentence(const text::ReasonText& reason) {
    return reason.message + QLatin1Char(' ') + reason.whatToDo;
}

} // namespace

BenchPage::BenchPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_entry(new EntryPanel(clock, this))
    , m_steps(new GuidedSteps(this))
    , m_slip(new SlipForm(this))
    , m_pack(new PackForm(this))
    , m_inbox(new InboxPage(this))
    , m_lot(new LotForm(this))
    , m_round(new RoundPage(clock, this))
    , m_clock(clock) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_entry);
    for (QWidget* page : std::initializer_list<QWidget*>{m_steps, m_slip, m_pack, m_inbox, m_lot, m_round}) {
        addForm(page);
    }
    setFocusProxy(m_entry);
    connect(m_entry, &EntryPanel::stepsWanted, this, &BenchPage::beginSteps);
    connect(m_entry, &EntryPanel::slipWanted, this, [this](const auto& outcome) {
        m_stack->setCurrentIndex(kSlip);
        m_slip->begin(outcome);
    });
    connect(m_entry, &EntryPanel::packWanted, this, &BenchPage::beginPack);
    connect(m_steps, &GuidedSteps::backWanted, this, &BenchPage::backToEntry);
    connect(m_slip, &SlipForm::backWanted, this, &BenchPage::backToEntry);
    connect(m_pack, &PackForm::backWanted, this, &BenchPage::backToEntry);
    connect(m_entry, &EntryPanel::siteChosen, this, &BenchPage::backToEntry);
    connectLotAndInbox();
    connectRound();
    connect(m_steps, &GuidedSteps::wayChosen, this, [this](text::StepWay way) { m_way = way; });
    connect(m_slip, &SlipForm::slipTyped, this, [this](const services::Slip& slip) {
        m_typedSlip = slip;
        emit slipTyped(slip);
    });
}

void BenchPage::addForm(QWidget* page) {
    auto* scroll = new QScrollArea(this); // a low window shows all of it too
    auto* place = new QWidget(scroll);
    auto* margins = new QVBoxLayout(place);
    margins->setContentsMargins(20, 16, 20, 16);
    margins->addWidget(page);
    scroll->setWidget(place);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
}

void BenchPage::connectLotAndInbox() {
    connect(m_lot, &LotForm::backWanted, this, [this] {
        backToEntry();
        m_entry->goOnTyping();
    });
    connect(m_entry, &EntryPanel::lotWanted, this, [this](const auto& control, const auto& scanned) {
        m_stack->setCurrentIndex(kLot);
        m_lot->begin(control);
        m_lot->fill(scanned);
    });
    connect(m_inbox, &InboxPage::backWanted, this, &BenchPage::onFinished);
    connect(m_entry, &EntryPanel::inboxWanted, this, [this] {
        m_inbox->say({});
        m_stack->setCurrentIndex(kInbox);
        m_inbox->setFocus(Qt::OtherFocusReason);
    });
}

void BenchPage::connectRound() {
    connect(m_entry, &EntryPanel::roundWanted, this, [this](const auto& controls) {
        m_stack->setCurrentIndex(kRound);
        m_round->begin(controls);
    });
    connect(m_round, &RoundPage::backWanted, this, &BenchPage::onFinished);
    connect(m_round, &RoundPage::stepsWanted, this, &BenchPage::beginSteps);
}

void BenchPage::showAnswer(const services::EntryAnswer& answer) {
    if (m_round->isSaving()) {
        m_round->showAnswer(answer);
    } else {
        m_entry->showAnswer(answer);
    }
}

void BenchPage::refuseEvent(workflow::FollowUpFault fault) {
    m_round->refuseEvent(sentence(text::refusalText(fault)));
}

void BenchPage::setInbox(domain::SiteId site, const std::vector<reports::InboxRow>& rows) {
    if (site == m_entry->site()) {
        m_entry->sayInbox(text::inboxText(rows.size()));
        m_inbox->setRows(rows, m_clock.wallNow());
    }
}

/// What was typed before stands there with the new lot too.
void BenchPage::onLotUsed(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    m_entry->measureWhenListed(instrument, analyte);
    backToEntry();
}

void BenchPage::refuse(workflow::InboxFault fault) {
    m_inbox->say(sentence(text::refusalText(fault)));
}

void BenchPage::showSteps(const services::RunPlace& place) {
    if (const auto control = m_entry->control(place.instrument, place.analyte)) {
        beginSteps(*control, place.run);
    }
}

void BenchPage::beginSteps(const reports::DueControl& control, domain::FactKey run) {
    m_way = text::StepWay::NextStep;
    m_steps->begin(control, run);
    m_stack->setCurrentIndex(kSteps);
    emit progressWanted(m_steps->place());
}

void BenchPage::onStepTaken(const services::RunPlace& place) {
    const auto way = std::exchange(m_way, text::StepWay::NextStep);
    if (way == text::StepWay::NextStep) {
        emit progressWanted(place);
    } else {
        follow(way);
    }
}

/// The step is stored: on to what it said.
void BenchPage::follow(text::StepWay way) {
    if (way == text::StepWay::CorrectNumber) {
        correctNumber();
        return;
    }
    if (way == text::StepWay::OpenPack) {
        beginPack(m_steps->control());
        return;
    }
    if (way == text::StepWay::OpenBottle) {
        openBottles();
    }
    m_entry->measureWhenListed(m_steps->control().instrument, m_steps->control().analyte);
    backToEntry();
}

/// Of the run that the steps are about, and only while its verdict is at hand.
void BenchPage::correctNumber() {
    const auto outcome = m_entry->outcome();
    if (outcome && outcome->run == m_steps->place().run) {
        m_stack->setCurrentIndex(kSlip);
        m_slip->begin(*outcome);
        return;
    }
    m_steps->say(tr("This number can no longer be corrected. Measure the control again."));
    emit progressWanted(m_steps->place());
}

/// One of each lot that is measured.
void BenchPage::openBottles() {
    std::set<domain::LotId> lots;
    for (const auto& level : m_steps->control().levels) {
        if (lots.insert(level.lot).second) {
            emit bottleWanted(m_steps->control().site, level.lot);
        }
    }
}

void BenchPage::beginPack(const reports::DueControl& control) {
    m_stack->setCurrentIndex(kPack);
    m_pack->begin(control);
}

/// The control that a pack requires is measured next.
void BenchPage::onPackOpened(const services::Pack& pack, const workflow::OpenedPack& opened) {
    m_entry->measureWhenListed(pack.instrument, pack.analyte);
    if (opened.isExpired || opened.isStopped) {
        m_pack->say(opened.isExpired
                        ? tr("The pack is stored, but it is out of date. Do not use it: open another.")
                        : tr("The pack is stored, but this lot is stopped. Do not use it: open another."));
        return;
    }
    backToEntry();
}

void BenchPage::backToEntry() {
    m_stack->setCurrentIndex(kEntry);
}

void BenchPage::onFinished() {
    m_stack->setCurrentIndex(kEntry);
    m_entry->showList();
}

void BenchPage::onSlipCorrected(const workflow::CorrectedSlip& corrected) {
    if (const auto slip = std::exchange(m_typedSlip, std::nullopt)) {
        m_stack->setCurrentIndex(kEntry);
        m_entry->showCorrected(*slip, corrected);
    }
}

void BenchPage::refuse(workflow::FollowUpFault fault) {
    m_way = text::StepWay::NextStep;
    m_steps->say(sentence(text::refusalText(fault)));
}

void BenchPage::refuse(workflow::SlipFault fault) {
    m_slip->say(sentence(text::refusalText(fault)));
}

void BenchPage::refuseEntry() {
    if (m_round->isSaving()) {
        m_round->refuse(sentence(text::refusalText(workflow::FollowUpFault::NotAllowed)));
        return;
    }
    refuseBottle(workflow::FollowUpFault::NotAllowed);
}

void BenchPage::refusePack(workflow::FollowUpFault fault) {
    m_pack->say(sentence(text::refusalText(fault)));
}

void BenchPage::refuseBottle(workflow::FollowUpFault fault) {
    m_entry->refuse(sentence(text::refusalText(fault)));
}

void BenchPage::refuse(const workflow::LateEntryProblem& problem) {
    m_entry->refuse(sentence(text::refusalText(problem)));
}

void BenchPage::showFailure(const services::Failure& failure) {
    m_way = text::StepWay::NextStep;
    if (failure.request == services::Request::Saving) {
        showNotSaved(failure);
    } else if (m_stack->currentIndex() == kSteps) {
        m_steps->say(failureText(failure));
    }
}

/// A reading that failed meanwhile says nothing of what is being saved.
void BenchPage::showNotSaved(const services::Failure& failure) {
    if (m_round->isSaving()) {
        m_round->refuse(failureText(failure)); // Whatever page is looked at meanwhile.
    }
    switch (m_stack->currentIndex()) {
    case kSteps:
        m_steps->say(failureText(failure));
        break;
    case kSlip:
        m_slip->say(failureText(failure));
        break;
    case kPack:
        m_pack->say(failureText(failure));
        break;
    case kRound:
        m_round->refuseEvent(failureText(failure));
        break;
    case kLot:
        m_lot->say(failureText(failure));
        break;
    case kInbox:
        m_inbox->say(failureText(failure));
        break;
    default:
        m_entry->showFailure(failure);
    }
}

} // namespace fasit::pages
