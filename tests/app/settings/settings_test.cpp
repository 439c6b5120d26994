// What the program remembers is typed, survives a restart and an upgrade, and nonsense is a default.
#include "app/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fasit::settings {
namespace {

class SettingsTest : public testing::Test {
  protected:
    QString file() const { return m_folder.filePath(QStringLiteral("fasit.ini")); }
    void write(const QByteArray& text) {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QByteArray text() const {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

  private:
    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, ANewFileHasTheDefaults) {
    const Settings settings(file());
    EXPECT_EQ(settings.version(), kVersion);
    EXPECT_EQ(settings.value(language()), QStringLiteral("nb"));
    EXPECT_EQ(settings.value(brightness()), QStringLiteral("system"));
    EXPECT_EQ(settings.value(lastSite()), 0);
    EXPECT_TRUE(settings.value(database()).isEmpty());
    EXPECT_TRUE(settings.value(geometry()).isEmpty());
}

TEST_F(SettingsTest, WhatWasSetIsThereTheNextTime) {
    {
        Settings settings(file());
        settings.set(language(), QStringLiteral("nn"));
        settings.set<qint64>(lastSite(), 8'000'000'000'000'000'017);
        settings.set(geometry(), QByteArray("\x01\x00\xff", 3));
    }
    const Settings settings(file());
    EXPECT_EQ(settings.value(language()), QStringLiteral("nn"));
    EXPECT_EQ(settings.value(lastSite()), 8'000'000'000'000'000'017);
    EXPECT_EQ(settings.value(geometry()), QByteArray("\x01\x00\xff", 3));
}

TEST_F(SettingsTest, AFileOfVersionOneIsReadByTheNewest) {
    write("[General]\nversion=1\nlanguage=nn\nbrightness=dark\ndatabase=/srv/fasit/kontroll.db\n");
    const Settings settings(file());
    EXPECT_EQ(settings.value(language()), QStringLiteral("nn"));
    EXPECT_EQ(brightnessNamed(settings.value(brightness())), Brightness::Dark);
    EXPECT_EQ(settings.value(database()), QStringLiteral("/srv/fasit/kontroll.db"));
    for (const auto& row : table()) { // What version 1 did not know.
        EXPECT_TRUE(row.since <= 1 || !text().contains(row.name)) << row.name;
    }
    EXPECT_EQ(settings.value(lastSite()), lastSite().standard);
    EXPECT_EQ(settings.version(), kVersion);
}

TEST_F(SettingsTest, NonsenseIsTheDefault) {
    write("[General]\nversion=2\nlanguage=klingon\nbrightness=7\n\n[window]\nlastSite=-4\n");
    const Settings settings(file());
    EXPECT_EQ(settings.value(language()), QStringLiteral("nb"));
    EXPECT_EQ(settings.value(brightness()), QStringLiteral("system"));
    EXPECT_EQ(settings.value(lastSite()), 0);
}

TEST_F(SettingsTest, WhatANewerVersionWroteStays) {
    write("[General]\nversion=9\nlanguage=en\nmagnifier=true\n");
    {
        Settings settings(file());
        EXPECT_EQ(settings.value(language()), QStringLiteral("en"));
        settings.set(language(), QStringLiteral("nb"));
    }
    EXPECT_TRUE(text().contains("magnifier=true"));
    EXPECT_TRUE(text().contains("version=9"));
}

TEST(SettingsTable, EveryKeyHasANameOfItsOwnAndAKnownVersion) {
    for (const auto& row : table()) {
        EXPECT_GE(row.since, 1);
        EXPECT_LE(row.since, kVersion);
        for (const auto& other : table()) {
            EXPECT_EQ(std::string(row.name) == other.name, &row == &other);
        }
    }
}

} // namespace
} // namespace fasit::settings
