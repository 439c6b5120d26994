#include "app/pages/setup/lot_approval_form.h"

#include "app/pages/headings.h"
#include "app/pages/setup/insert_lines.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/pages/typed_date.h"
#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {
namespace {

/// What the spread that was entered says of the limits, so that a correction keeps it.
std::optional<planning::InsertReading> readingOf(const domain::Target& target) {
    using planning::InsertReading;
    for (const auto reading : {InsertReading::TwoSd, InsertReading::ThreeSd}) {
        const auto spread = planning::insertSpread(*target.low, *target.high, reading);
        if (spread && target.spread && *spread == *target.spread) {
            return reading;
        }
    }
    return std::nullopt;
}

} // namespace

LotApprovalForm::LotApprovalForm(QWidget* parent)
    : QWidget(parent)
    , m_heading(pageHeading({}, this))
    , m_about(new QLabel(this))
    , m_message(new QLabel(this))
    , m_expiry(labelledField(tr("Expiry (day.month.year)"), "approvalExpiry", this))
    , m_lines(new InsertLines(this)) {
    setObjectName(QStringLiteral("approvalForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_about->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("approvalMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_expiry->setMaximumWidth(160);
    auto* inner = new QWidget(this);
    auto* rows = new QVBoxLayout(inner);
    auto* form = new QFormLayout;
    form->addRow(m_expiry->accessibleName(), m_expiry);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(form);
    rows->addWidget(m_lines);
    rows->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(m_message);
    column->addWidget(area, 1);
    column->addLayout(makeButtons());
    setFocusProxy(m_expiry);
}

QLayout* LotApprovalForm::makeButtons() {
    auto* approve = touchButton(tr("Approve the lot"), this);
    approve->setObjectName(QStringLiteral("approve"));
    auto* back = touchButton(tr("Back"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(approve);
    row->addWidget(back);
    row->addStretch();
    connect(approve, &QPushButton::clicked, this, &LotApprovalForm::approve);
    connect(m_expiry, &QLineEdit::returnPressed, m_lines, &InsertLines::startTyping);
    connect(m_lines, &InsertLines::finished, this, &LotApprovalForm::approve);
    connect(back, &QPushButton::clicked, this, &LotApprovalForm::backWanted);
    return row;
}

void LotApprovalForm::begin(const reports::LotDetails& details) {
    m_details = details;
    m_lined.clear();
    std::vector<InsertLabel> labels;
    for (const auto& values : details.values) {
        const bool isShown = std::any_of(m_lined.begin(), m_lined.end(),
                                         [&](const auto& row) { return row.target.id == values.target.id; });
        if (values.target.preliminary && values.target.low && values.target.high && !isShown) {
            m_lined.push_back(values);
            labels.push_back({tr("%1, %2, %3")
                                  .arg(QString::fromStdString(values.analyteName),
                                       QString::fromStdString(values.target.instrumentModel),
                                       text::levelCalled(values.level, values.levelName)),
                              text::unitText(values.unit), values.target.low, values.target.high});
        }
    }
    m_lines->setLines(labels, m_expiry);
    m_heading->setText(tr("Approve lot %1").arg(QString::fromStdString(details.row.lot.number)));
    m_about->setText(tr("Compare with the insert. Correct here what was entered wrongly: the controls of the "
                        "lot are then judged anew. %1 results of it are stored so far.")
                         .arg(details.readings.size() < std::size_t{reports::kReadingsShown}
                                  ? QString::number(details.readings.size())
                                  : tr("At least %1").arg(reports::kReadingsShown)));
    m_expiry->setText(text::dayText(details.row.lot.expiry));
    say({});
    m_expiry->setFocus(Qt::OtherFocusReason);
}

void LotApprovalForm::say(const QString& message) {
    setEnabled(true);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void LotApprovalForm::addCorrection(const reports::LotValues& values,
                                    const std::pair<Decimal, Decimal>& range,
                                    services::LotApproval& approval) const {
    if (range.first != *values.target.low || range.second != *values.target.high) {
        approval.corrections.push_back(
            {values.target.id, {range.first, range.second, readingOf(values.target)}});
    }
}

void LotApprovalForm::approve() {
    const auto expiry = typedDate(m_expiry->text());
    if (!expiry) {
        say(QStringLiteral("✖ ") + tr("Type the expiry as day, month and year: 30.06.2027."));
        m_expiry->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto ranges = m_lines->ranges();
    if (!ranges) {
        return;
    }
    services::LotApproval approval{m_details.row.lot.site, m_details.row.lot.id, *expiry, {}};
    for (std::size_t i = 0; i < ranges->size(); ++i) {
        if (!(*ranges)[i]) {
            say(QStringLiteral("✖ ") + tr("The values of a level are missing. Type them as in the insert."));
            return;
        }
        addCorrection(m_lined[i], *(*ranges)[i], approval);
    }
    say({});
    setEnabled(false); // while it is being saved
    emit approveWanted(approval);
}

void LotApprovalForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
