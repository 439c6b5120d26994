// What is typed and not saved is in the file within a second, by home, and nonsense is no draft.
#include "app/settings/drafts.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace fasit::settings {
namespace {

const KeptDraft kDraft{5000000000000000001,
                       7,
                       QStringLiteral("form"),
                       1763625600,
                       true,
                       QStringLiteral("Flasken var kald"),
                       {{1, QStringLiteral("25,5"), QStringLiteral("255")}, {2, QStringLiteral("<5"), {}}}};

class DraftsTest : public testing::Test {
  protected:
    QString file() const { return m_folder.filePath(QStringLiteral("fasit-drafts.json")); }
    void write(const QByteArray& text) {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    /// As another process reads it.
    std::optional<KeptDraft> inFile(qint64 site) const { return Drafts(file()).of(site); }

  private:
    QTemporaryDir m_folder;
};

/// The timer needs an event loop.
bool comes(const std::function<bool()>& it, int milliseconds) {
    QElapsedTimer since;
    for (since.start(); since.elapsed() < milliseconds;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (it()) {
            return true;
        }
    }
    return false;
}

TEST_F(DraftsTest, IsWrittenWithinASecondAlsoWhileTypingGoesOn) {
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    Drafts drafts(file());
    auto typing = kDraft;
    EXPECT_TRUE(comes(
        [&] {
            typing.levels[0].text += QLatin1Char('1');
            drafts.keep(1, typing);
            return inFile(1).has_value();
        },
        1000));
}

TEST_F(DraftsTest, IsReadBackAsItWasByHome) {
    {
        Drafts drafts(file());
        drafts.keep(1, kDraft);
        drafts.keep(4611686018427387905, kDraft); // Above what a JSON number holds.
        EXPECT_EQ(drafts.of(1), kDraft);          // Before it is written too.
    }
    EXPECT_EQ(inFile(1), kDraft);
    EXPECT_EQ(inFile(4611686018427387905), kDraft);
    EXPECT_FALSE(inFile(2));
}

TEST_F(DraftsTest, IsForgottenWithoutTouchingAnotherHomes) {
    {
        Drafts drafts(file());
        drafts.keep(1, kDraft);
        drafts.keep(2, kDraft);
    }
    {
        Drafts other(file());
        other.keep(1, std::nullopt);
    }
    EXPECT_FALSE(inFile(1));
    EXPECT_EQ(inFile(2), kDraft);
}

TEST_F(DraftsTest, OfAFileThatMakesNoSenseThereIsNone) {
    for (const auto* text : {"", "{", "[1]", R"({"1":7})", R"({"1":{"analyte":"7","id":"a","levels":[]}})"}) {
        write(text);
        EXPECT_FALSE(inFile(1)) << text;
    }
}

TEST_F(DraftsTest, StandsBesideTheSettings) {
    const Settings settings(file().replace(QStringLiteral("-drafts.json"), QStringLiteral(".ini")));
    EXPECT_EQ(settings.besideFile(QStringLiteral("drafts.json")), file());
}

} // namespace
} // namespace fasit::settings
