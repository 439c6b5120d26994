#include "app/pages/bottle_scan.h"

#include "app/pages/scan_field.h"
#include "app/pages/tone_colours.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

namespace fasit::pages {
namespace {

constexpr int kFieldWidth = 240;

QStringList expectedLots(const reports::DueControl& control) {
    QStringList lots;
    for (const auto& level : control.levels) {
        const auto lot = QString::fromStdString(level.lotNumber);
        if (!lots.contains(lot)) {
            lots << lot;
        }
    }
    return lots;
}

} // namespace

BottleScan::BottleScan(QWidget* parent)
    : QWidget(parent)
    , m_field(new ScanField(tr("Scan the bottle"), "scanBottle", this))
    , m_answer(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_field->setPlaceholderText(tr("Scan the bottle, if you like"));
    m_field->setFixedWidth(kFieldWidth);
    m_answer->setObjectName(QStringLiteral("scanAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setMargin(8);
    m_answer->hide();
    row->addWidget(m_field);
    row->addWidget(m_answer, 1);
    row->addStretch();
    connect(m_field, &ScanField::returnPressed, this, &BottleScan::scanned);
}

void BottleScan::hold(const reports::DueControl& control, Date today) {
    const auto code = m_field->code(today);
    m_field->clear();
    m_code = code ? *code : domain::Gs1Code{};
    if (!m_code.lot) {
        say(tr("This barcode shows no lot. Compare the lot with the bottle yourself."), false);
        return;
    }
    const auto lot = QString::fromStdString(*m_code.lot);
    const auto expected = expectedLots(control);
    if (!expected.contains(lot)) {
        say(tr("The bottle shows lot %1. Lot %2 is expected.").arg(lot, expected.join(QStringLiteral(", "))),
            false);
    } else if (m_code.expiry && *m_code.expiry < today) {
        say(tr("Lot %1 is right, but it expired on %2.").arg(lot, text::dayText(*m_code.expiry)), false);
    } else {
        say(tr("Lot %1 is right.").arg(lot), true);
    }
}

void BottleScan::say(const QString& message, bool good) {
    wearTone(*m_answer, good ? text::Tone::Good : text::Tone::Watch);
    m_answer->setText((good ? QStringLiteral("✔ ") : QStringLiteral("⚠ ")) + message);
    m_answer->show();
}

} // namespace fasit::pages
