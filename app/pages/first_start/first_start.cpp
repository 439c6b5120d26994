#include "app/pages/first_start/first_start.h"

#include "app/pages/failure_text.h"
#include "app/pages/first_start/control_step.h"
#include "app/pages/first_start/home_step.h"
#include "app/pages/first_start/user_step.h"
#include "app/pages/headings.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/pages/user_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

enum Step { kWelcome, kHome, kControls, kUsers };

constexpr int kWidest = 980;

} // namespace

FirstStart::FirstStart(const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_heading(pageHeading({}, this))
    , m_message(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_home(new HomeStep(this))
    , m_controls(new ControlStep(language, this))
    , m_users(new UserStep(this))
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    setObjectName(QStringLiteral("firstStart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 20);
    column->setSpacing(14);
    m_message->setObjectName(QStringLiteral("firstMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    column->addWidget(makeButtons());
    m_steps->setMaximumWidth(kWidest);
    addStep(makeWelcome());
    addStep(m_home);
    addStep(m_controls);
    addStep(m_users);
    goTo(kWelcome);
}

void FirstStart::addStep(QWidget* step) {
    auto* scroll = new QScrollArea(m_steps);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(step);
    column->addStretch();
    scroll->setWidget(page);
    scroll->setFocusProxy(step);
    m_steps->addWidget(scroll);
}

QWidget* FirstStart::makeWelcome() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* languages = new QHBoxLayout;
    const std::pair<const char*, const char*> choices[] = {
        {"nb", "Bokmål"}, {"nn", "Nynorsk"}, {"en", "English"}};
    for (const auto& choice : choices) {
        auto* button = touchButton(QString::fromUtf8(choice.second), page);
        button->setObjectName(QStringLiteral("language_%1").arg(QString::fromLatin1(choice.first)));
        const auto chosen = QString::fromLatin1(choice.first);
        connect(button, &QPushButton::clicked, this, [this, chosen] { emit languageChosen(chosen); });
        languages->addWidget(button);
    }
    languages->addStretch();
    auto* demo = touchButton(tr("Show me the demo"), page);
    demo->setObjectName(QStringLiteral("demo"));
    connect(demo, &QPushButton::clicked, this, &FirstStart::demoWanted);
    auto* told = new QLabel(tr("Nothing is set up in this database yet. It takes a few minutes: the home and "
                               "an analyser, the controls with the insert at hand, and the first users. "
                               "Or look at made-up homes first."),
                            page);
    told->setWordWrap(true);
    column->addLayout(languages);
    column->addWidget(told);
    column->addWidget(demo, 0, Qt::AlignLeft);
    return page;
}

QWidget* FirstStart::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = touchButton(tr("Back"), buttons);
    m_back->setObjectName(QStringLiteral("firstBack"));
    m_next = touchButton({}, buttons);
    m_next->setObjectName(QStringLiteral("firstNext"));
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addStretch();
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstStart::goOn);
    return buttons;
}

void FirstStart::goTo(int step) {
    const QStringList headings{tr("Welcome to Fasit"), tr("1 of 3: the home and its analyser"),
                               tr("2 of 3: analytes and control lots"), tr("3 of 3: the first users")};
    say({});
    m_heading->setText(headings[step]);
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step > kWelcome);
    m_next->setText(step == kWelcome ? tr("Set up a home") : step == kUsers ? tr("Finish") : tr("Next"));
    (step == kWelcome ? static_cast<QWidget*>(m_next) : m_steps->currentWidget())
        ->setFocus(Qt::OtherFocusReason);
}

void FirstStart::goOn() {
    const int step = m_steps->currentIndex();
    if (step == kUsers) {
        finish();
        return;
    }
    const auto problem = step == kHome       ? m_home->problem()
                         : step == kControls ? m_controls->problem()
                                             : QString();
    if (problem.isEmpty()) {
        goTo(step + 1);
    } else {
        say(problem);
    }
}

void FirstStart::finish() {
    QString problem;
    const auto users = m_users->take(problem);
    say(problem);
    if (users) {
        services::FirstHome home;
        home.key = m_key;
        m_home->fill(home);
        home.controls = m_controls->controls();
        m_next->setEnabled(false);
        emit completed(home, *users);
    }
}

void FirstStart::say(const QString& text) {
    wearTone(*m_message, text::Tone::Stop);
    m_message->setText(text.isEmpty() ? text : QStringLiteral("✖ ") + text);
    m_message->setVisible(!text.isEmpty());
    m_next->setEnabled(true);
}

void FirstStart::showRefusal(services::UserFault fault) {
    say(userFaultText(fault));
}

void FirstStart::showHomeRefused() {
    say(tr("The limits or the lot cannot be stored as they are written. Go back and look at them."));
}

void FirstStart::showFailure(const services::Failure& failure) {
    say(failureText(failure));
}

void FirstStart::showDemoIsMade() {
    say({});
    m_message->setText(tr("The demo is being made. It takes a moment."));
    wearTone(*m_message, text::Tone::Watch);
    m_message->show();
    setEnabled(false); // what is typed is not begun twice, nor thrown away unseen
}

void FirstStart::showNoDemo(NoDemo why) {
    setEnabled(true);
    say(why == NoDemo::ProgramMissing
            ? tr("The demo could not be made: the program “fasit” is not where it was installed.")
            : tr("The demo could not be made. Is there room on the disk?"));
}

} // namespace fasit::pages
