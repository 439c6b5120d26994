// The papers of the bench are one page each and say what they must: read back from the PDF.
#include "app/printing/bench_paper.h"
#include "app/text/language.h"
#include "tests/app/pages/due_examples.h"

#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace fasit::printing {
namespace {

/// The text of a painted PDF, laid out as it is read; pages end with a form feed.
QString readBack(const std::function<void(QPagedPaintDevice&)>& paint) {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("paper.pdf"));
    {
        QPdfWriter paper(file);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paint(paper);
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished()) << "pdftotext";
    return QString::fromUtf8(reader.readAllStandardOutput());
}

TEST(BenchPaper, TheNoteSaysWhatIsNotInUseAndWhatToDoMeanwhile) {
    const auto control = pages::dueCrp();
    const auto text = readBack(
        [&](auto& paper) { paintOutOfUseNote(paper, control, parseTime("2026-11-20T08:00")->time); });
    EXPECT_EQ(text.count(QLatin1Char('\f')), 1);
    EXPECT_TRUE(text.contains(QStringLiteral("IKKE I BRUK"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromStdString(control.analyteName)));
    EXPECT_TRUE(text.simplified().contains(QString::fromStdString(control.whenStopped)));
    EXPECT_TRUE(text.contains(QStringLiteral("20.11.2026")));
}

TEST(BenchPaper, TheFormHasLimitsLotAndRoomForTenControls) {
    auto control = pages::dueCrp();
    control.homeName = "Prøveheimen";
    const auto text = readBack([&](auto& paper) { paintControlForm(paper, control); });
    EXPECT_EQ(text.count(QLatin1Char('\f')), 1);
    for (const auto& level : control.levels) {
        EXPECT_TRUE(text.contains(QString::fromStdString(level.lotNumber)));
        EXPECT_TRUE(text.contains(QString::fromStdString(level.name)));
    }
    EXPECT_TRUE(text.contains(QStringLiteral("Prøveheimen")));
    EXPECT_TRUE(text.contains(QStringLiteral("Godkjent område")));
}

} // namespace
} // namespace fasit::printing
