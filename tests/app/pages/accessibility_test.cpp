// Every control is large enough for a finger, has a name, and every pair of colours reaches WCAG AA.
#include "app/desktop/header.h"
#include "app/pages/audit_page.h"
#include "app/pages/control_chart_page.h"
#include "app/pages/draft_offer.h"
#include "app/pages/entry_panel.h"
#include "app/pages/first_start/control_step.h"
#include "app/pages/first_start/home_step.h"
#include "app/pages/first_start/user_step.h"
#include "app/pages/inbox_page.h"
#include "app/pages/lot_form.h"
#include "app/pages/point_details.h"
#include "app/pages/round_page.h"
#include "app/pages/row_painting.h"
#include "app/pages/setup/backup_section.h"
#include "app/pages/setup/home_rules_section.h"
#include "app/pages/setup/homes_section.h"
#include "app/pages/setup/instruments_section.h"
#include "app/pages/setup/lot_approval_form.h"
#include "app/pages/setup/lots_section.h"
#include "app/pages/setup/new_lot_wizard.h"
#include "app/pages/setup/rules_section.h"
#include "app/pages/setup/schedules_section.h"
#include "app/pages/setup/settings_page.h"
#include "app/pages/sign_in_panel.h"
#include "app/pages/site_tree.h"
#include "app/pages/tone_colours.h"
#include "app/pages/users_page.h"
#include "app/pages/who_is_this.h"
#include "tests/app/pages/due_examples.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::pages {
namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

TEST(ToneColours, ReachWcagAaInLightAndDark) {
    QPalette light(Qt::black, Qt::white);
    QPalette dark(Qt::white, QColor(0x1d, 0x20, 0x25));
    dark.setColor(QPalette::Window, QColor(0x1d, 0x20, 0x25));
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Base, QColor(0x26, 0x2a, 0x30));
    for (const auto& palette : {light, dark}) {
        for (const auto tone : {text::Tone::Good, text::Tone::Watch, text::Tone::Stop}) {
            const auto colours = toneColours(tone, palette);
            EXPECT_GE(contrast(colours.text, colours.surface), 4.5);
            EXPECT_GE(contrast(colours.text, palette.color(QPalette::Base)), 4.5); // On a row of the tree.
            EXPECT_GE(contrast(colours.edge, colours.surface), 3.0);
        }
    }
}

/// Everything a person can press or type into.
template <class Visit>
void forEachControl(QWidget& page, Visit visit) {
    for (auto* control : page.findChildren<QWidget*>()) {
        const bool pressed = qobject_cast<QAbstractButton*>(control) || qobject_cast<QComboBox*>(control) ||
                             qobject_cast<QLineEdit*>(control);
        if (pressed && control->isVisible() && control->focusPolicy() != Qt::NoFocus) {
            visit(*control);
        }
    }
}

void expectUsable(QWidget& page) {
    forEachControl(page, [](QWidget& control) {
        const auto* button = qobject_cast<QAbstractButton*>(&control);
        const bool named = !control.accessibleName().isEmpty() || (button && !button->text().isEmpty());
        EXPECT_TRUE(named) << control.objectName().toStdString();
        // The field inside of a list or a day is as large as what it stands in.
        const auto* outer = control.parentWidget();
        const bool inner =
            qobject_cast<const QComboBox*>(outer) || qobject_cast<const QAbstractSpinBox*>(outer);
        EXPECT_GE(inner ? outer->height() : control.height(), kTouchTarget)
            << control.objectName().toStdString();
    });
}

TEST(Controls, AreNamedAndLargeEnoughForAFinger) {
    const ClockStartedAt clock(exampleNow());
    EntryPanel panel(clock);
    panel.setSites(exampleSites());
    panel.setDueList({1}, dueList());
    panel.resize(1100, 700);
    panel.show();
    auto* list = panel.findChild<QListView*>(QStringLiteral("dueList"));
    for (int card = 0; card < 3; ++card) {
        list->setCurrentIndex(list->model()->index(card, 0));
        EXPECT_GE(list->visualRect(list->currentIndex()).height(), kTouchTarget);
        emit list->activated(list->currentIndex());
        QTest::qWait(1);
        expectUsable(panel);
    }
}

TEST(Controls, OfTheTreeAreNamedAndLargeEnough) {
    SiteTree tree;
    tree.setSites(exampleSites());
    tree.resize(320, 600);
    tree.show();
    expectUsable(tree);
}

template <class Page>
void expectUsableWhenShown(Page& page) {
    page.resize(1100, 900);
    page.show();
    QTest::qWait(1);
    expectUsable(page);
}

TEST(Controls, OfThePagesAroundTheBenchAreNamedAndLargeEnough) {
    const ClockStartedAt clock(exampleNow());
    domain::User nurse;
    nurse.id = {7};
    nurse.person.name = "Ansatt Nummer En";
    WhoIsThis who;
    who.setPeople({{nurse}, {nurse}});
    expectUsableWhenShown(who);
    SignInPanel signIn;
    expectUsableWhenShown(signIn);
    UsersPage users;
    expectUsableWhenShown(users);
    AuditPage audit(clock);
    expectUsableWhenShown(audit);
    desktop::Header header;
    expectUsableWhenShown(header);
    HomeStep home;
    expectUsableWhenShown(home);
    ControlStep controls(QStringLiteral("nb"));
    expectUsableWhenShown(controls);
    UserStep firstUsers;
    expectUsableWhenShown(firstUsers);
}

TEST(Controls, OfTheInboxAndOfANewLotAreNamedAndLargeEnough) {
    InboxPage inbox;
    reports::InboxRow row;
    row.item.reason = domain::ReadingReason::UnknownLot;
    row.needsTime = row.canBeRemembered = true;
    row.choices = {{{500}, "24517", 1, "Lav"}};
    inbox.setRows({row}, exampleNow());
    expectUsableWhenShown(inbox);
    LotForm lot;
    auto control = dueCrp();
    control.materials = {{{1}, "CRP-kontroll", {{1, "Lav", "hvit"}, {2, "Høy", "rød"}}},
                         {{2}, "En annen", {{1, "Lav", "hvit"}}}};
    lot.begin(control);
    expectUsableWhenShown(lot);
    const ClockStartedAt clock(exampleNow());
    RoundPage round(clock);
    auto second = dueCrp();
    second.instrument = {102};
    round.begin({dueCrp(), second});
    expectUsableWhenShown(round);
    DraftOffer draft;
    draft.offer(control, {control.instrument, control.analyte, "x", {{1, "25", {}}}, exampleNow(), false});
    expectUsableWhenShown(draft);
}

TEST(Controls, OfTheLotLibraryAreNamedAndLargeEnough) {
    const ClockStartedAt clock(exampleNow());
    LotsSection lots(clock);
    expectUsableWhenShown(lots);
    reports::LotDetails details;
    details.values.resize(1);
    details.values[0].target.preliminary = true;
    details.values[0].target.low = details.values[0].target.high = Decimal();
    RulesSection rules;
    expectUsableWhenShown(rules);
    LotApprovalForm approval;
    approval.begin(details);
    expectUsableWhenShown(approval);
    reports::MaterialChoice choice;
    choice.lines.resize(2);
    choice.lines[0].isHere = true;
    NewLotWizard wizard(clock);
    wizard.begin({1}, {choice});
    expectUsableWhenShown(wizard);
}

TEST(Controls, OfTheSettingsAreNamedAndLargeEnough) {
    const ClockStartedAt clock(exampleNow());
    reports::HomeSetup home;
    home.site.id = {1};
    home.instruments.resize(2);
    home.instruments[0].instrument.id = {11};
    home.instruments[1].instrument.id = {12};
    auto* instruments = new InstrumentsSection;
    instruments->setHome(home);
    auto* schedules = new SchedulesSection(clock);
    schedules->setHome(home);
    SettingsPage page;
    page.addSection(QStringLiteral("1"), instruments);
    page.addSection(QStringLiteral("2"), schedules);
    page.addSection(QStringLiteral("3"), new HomeRulesSection);
    page.addSection(QStringLiteral("4"), new HomesSection);
    page.addSection(QStringLiteral("5"), new BackupSection(QStringLiteral("fasit.db"), false, QString()));
    for (int section = 0; section < 5; ++section) {
        page.openSection(section);
        EXPECT_EQ(page.section(), section);
        expectUsableWhenShown(page);
    }
}

TEST(Controls, OfTheChartPageAreNamedAndLargeEnough) {
    ControlChartPage page;
    page.setSites(exampleSites());
    reports::LeveyJennings chart;
    chart.analyteId = {11};
    reports::LevelSeries level;
    level.points.resize(1);
    level.points[0].key = {1, 1};
    chart.levels = {level};
    page.setChart(chart);
    page.details().setPoint(chart, *reports::refOf(chart, {1, 1}));
    page.resize(1280, 720);
    page.show();
    expectUsable(page);
}

} // namespace
} // namespace fasit::pages
