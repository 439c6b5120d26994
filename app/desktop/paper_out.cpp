#include "app/desktop/paper_out.h"

#include <QDesktopServices>
#include <QDir>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

namespace fasit::desktop {
namespace {

constexpr QMarginsF kMargins(15, 15, 15, 15);

void setUp(QPagedPaintDevice& paper) {
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(kMargins, QPageLayout::Millimeter);
}

} // namespace

void printOrShow(const std::function<void(QPagedPaintDevice&)>& paint) {
    const auto printer = QPrinterInfo::defaultPrinter();
    if (!printer.isNull()) {
        QPrinter paper(printer, QPrinter::HighResolution);
        setUp(paper);
        paint(paper);
        return;
    }
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    const auto file = QDir(folder).filePath(
        QStringLiteral("fasit-%1.pdf").arg(QUuid::createUuid().toString(QUuid::Id128).left(8)));
    {
        QPdfWriter paper(file);
        setUp(paper);
        paint(paper);
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace fasit::desktop
