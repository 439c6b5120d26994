#include "app/pages/pack_form.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/due_text.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fasit::pages {

PackForm::PackForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_lot(new QLineEdit(this))
    , m_expiry(new QDateEdit(this))
    , m_message(new QLabel(this)) {
    setObjectName(QStringLiteral("packForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_lot->setObjectName(QStringLiteral("packLot"));
    m_lot->setMaxLength(40);
    m_expiry->setObjectName(QStringLiteral("packExpiry"));
    m_expiry->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    const std::pair<QString, QWidget*> fields[] = {{tr("Lot, as printed on the pack"), m_lot},
                                                   {tr("Expiry"), m_expiry}};
    for (const auto& field : fields) {
        field.second->setMinimumHeight(kTouchTarget);
        field.second->setMinimumWidth(240);
        field.second->setAccessibleName(field.first);
        form->addRow(field.first, field.second);
    }
    column->addLayout(form);
    m_message->setObjectName(QStringLiteral("packMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    column->addWidget(m_message);
    column->addLayout(makeButtons());
    column->addStretch();
}

QLayout* PackForm::makeButtons() {
    auto* save = touchButton(tr("Save, and measure the control"), this);
    save->setObjectName(QStringLiteral("packSave"));
    auto* back = touchButton(tr("Back"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(back);
    row->addStretch();
    connect(save, &QPushButton::clicked, this, &PackForm::save);
    connect(m_lot, &QLineEdit::returnPressed, m_expiry, [this] { m_expiry->setFocus(Qt::OtherFocusReason); });
    connect(back, &QPushButton::clicked, this, &PackForm::backWanted);
    return row;
}

void PackForm::begin(const reports::DueControl& control, Date today) {
    m_control = control;
    m_title->setText(
        tr("New pack for %1, %2").arg(QString::fromStdString(control.analyteName), text::placeText(control)));
    m_lot->clear();
    const auto day = civil(today);
    m_expiry->setDate(QDate(day.year, day.month, day.day).addYears(1));
    say({});
    m_lot->setFocus(Qt::OtherFocusReason);
}

void PackForm::say(const QString& message) {
    setEnabled(true);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void PackForm::save() {
    if (m_lot->text().trimmed().isEmpty()) {
        say(tr("Type the lot that is printed on the pack."));
        m_lot->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto day = m_expiry->date();
    setEnabled(false); // while it is being saved
    emit packTyped({m_control.site, m_control.instrument, m_control.analyte, m_lot->text().trimmed(),
                    dateOf(day.year(), day.month(), day.day()).value_or(Date{})});
}

void PackForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
