// Schedules and refusals of setup, as the reader meets them.
#include "app/text/schedule_text.h"
#include "app/text/setup_change_text.h"
#include "tests/app/text/in_language.h"

#include <gtest/gtest.h>

#include <set>

namespace fasit::text {
namespace {

using domain::LevelPlan;
using domain::Occasion;
using domain::Schedule;
using domain::ScheduleKind;

Schedule weekly() {
    Schedule schedule;
    schedule.levelNumbers = {1, 2};
    return schedule;
}

class SetupText : public testing::Test {
    InLanguage m_bokmal{"nb"};
};

TEST_F(SetupText, AScheduleIsTheSentenceItMeans) {
    Schedule schedule = weekly();
    EXPECT_EQ(plain(scheduleText(schedule)), "Hver uke, nivå 1 og 2.");
    schedule.levels = LevelPlan::AlternateEachTime;
    EXPECT_EQ(plain(scheduleText(schedule)), "Hver uke, nivå 1 og 2 etter tur.");
    schedule.levelNumbers = {1};
    schedule.intervalDays = 1;
    EXPECT_EQ(plain(scheduleText(schedule)), "Hver dag, nivå 1.");
    schedule = weekly();
    schedule.occasion = Occasion::NewPack;
    schedule.intervalDays = 30;
    schedule.levelNumbers = {1, 2, 3};
    EXPECT_EQ(plain(scheduleText(schedule)), "Ved hver ny pakning, senest etter 30 dager, nivå 1, 2 og 3.");
    schedule = weekly();
    schedule.alsoOn = {Occasion::NewPack, Occasion::NewBottle};
    schedule.notInUse = {{dateOf(2026, 7, 1).value(), dateOf(2026, 7, 31).value()}};
    EXPECT_EQ(plain(scheduleText(schedule)), "Hver uke, nivå 1 og 2. Også ved ny pakning og ved ny flaske. "
                                             "Ikke i bruk 01.07.2026 til 31.07.2026.");
    schedule = weekly();
    schedule.kind = ScheduleKind::ComparisonSample;
    schedule.intervalDays = 28;
    EXPECT_EQ(plain(scheduleText(schedule)), "Sammenligningsprøve: hver 4. uke.");
}

TEST_F(SetupText, ASpanOfDaysIsSaidInWeeksWhereItIsWeeks) {
    EXPECT_EQ(plain(intervalText(14)), "Hver andre uke");
    EXPECT_EQ(plain(intervalText(21)), "Hver 3. uke");
    EXPECT_EQ(plain(intervalText(10)), "Hver 10. dag");
    const InLanguage nynorsk("nn");
    EXPECT_EQ(plain(intervalText(7)), "Kvar veke");
    const InLanguage english("en");
    EXPECT_EQ(plain(scheduleText(weekly())), "Every week, levels 1 and 2.");
}

TEST_F(SetupText, EveryRefusalHasWordsOfItsOwn) {
    using workflow::SetupChangeFault;
    std::set<std::string> texts;
    for (const auto fault :
         {SetupChangeFault::NotAllowed, SetupChangeFault::NoSuchHome, SetupChangeFault::Missing,
          SetupChangeFault::Unusable, SetupChangeFault::IdentityNumber, SetupChangeFault::NotFourDigits,
          SetupChangeFault::NotNineDigits, SetupChangeFault::AlreadyTaken, SetupChangeFault::ModelIsFixed}) {
        EXPECT_TRUE(texts.insert(plain(setupChangeText(fault))).second);
    }
}

} // namespace
} // namespace fasit::text
