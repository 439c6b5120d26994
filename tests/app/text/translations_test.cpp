// Bokmål and nynorsk are complete: no text in the source lacks its translation, and no placeholder is lost.
#include "app/text/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace fasit::text {
namespace {

struct Message {
    QString source;
    QString translation;
    bool unfinished = false;
};

std::vector<Message> messagesOf(const QString& file) {
    QFile ts(file);
    EXPECT_TRUE(ts.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&ts);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("source")) {
            messages.push_back({xml.readElementText(), {}, false});
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            messages.back().translation = xml.readElementText();
        }
    }
    return messages;
}

std::multiset<QString> placeholders(const QString& text) {
    static const QRegularExpression kPlaceholder(QStringLiteral("%[1-9]"));
    std::multiset<QString> found;
    for (auto matches = kPlaceholder.globalMatch(text); matches.hasNext();) {
        found.insert(matches.next().captured());
    }
    return found;
}

/// The translations as they would be after reading the source anew.
QString updatedCopy(const QTemporaryDir& folder, const QString& language) {
    const auto source = QStringLiteral(FASIT_SOURCE_DIR);
    const auto copy = folder.filePath(QStringLiteral("fasit_%1.ts").arg(language));
    EXPECT_TRUE(QFile::copy(source + QStringLiteral("/app/translations/fasit_%1.ts").arg(language), copy));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(FASIT_LUPDATE),
                  {QStringLiteral("-I"), source, source + QStringLiteral("/app"),
                   QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-ts"), copy});
    EXPECT_TRUE(lupdate.waitForFinished(120'000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAll().toStdString();
    return copy;
}

class Translations : public testing::TestWithParam<const char*> {};

TEST_P(Translations, AreComplete) {
    const QTemporaryDir folder;
    const auto messages = messagesOf(updatedCopy(folder, QString::fromLatin1(GetParam())));
    EXPECT_GT(messages.size(), 100u);
    for (const auto& message : messages) {
        EXPECT_FALSE(message.unfinished || message.translation.isEmpty()) << message.source.toStdString();
        EXPECT_EQ(placeholders(message.source), placeholders(message.translation))
            << message.source.toStdString();
    }
}

TEST_P(Translations, AreCompiledIn) {
    EXPECT_TRUE(installTranslation(QString::fromLatin1(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(BothNorwegians, Translations, testing::Values("nb", "nn"));

TEST(Language, AnUnknownOneChangesNothing) {
    ASSERT_TRUE(installTranslation(QStringLiteral("nb")));
    EXPECT_FALSE(installTranslation(QStringLiteral("se")));
    EXPECT_EQ(QCoreApplication::translate("Verdict", "Accepted"), QStringLiteral("Godkjent"));
    EXPECT_TRUE(installTranslation(QStringLiteral("en")));
    EXPECT_EQ(QCoreApplication::translate("Verdict", "Accepted"), QStringLiteral("Accepted"));
    EXPECT_TRUE(installTranslation(QStringLiteral("nb")));
}

} // namespace
} // namespace fasit::text
