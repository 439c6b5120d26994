#include "app/pages/bench_form.h"

#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

constexpr int kLeastField = 280;
constexpr int kSpacing = 14;

} // namespace

BenchForm::BenchForm(const QString& name, const QString& saveText, QWidget* parent)
    : QWidget(parent)
    , m_heading(pageHeading({}, this))
    , m_explanation(new QLabel(this))
    , m_fields(new QFormLayout)
    , m_message(new QLabel(this)) {
    setObjectName(name + QStringLiteral("Form"));
    m_explanation->setWordWrap(true);
    m_fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_fields->setVerticalSpacing(kSpacing);
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    auto* saveButton = touchButton(saveText, this);
    saveButton->setObjectName(name + QStringLiteral("Save"));
    auto* back = touchButton(tr("Back"), this);
    connect(saveButton, &QPushButton::clicked, this, [this] { save(); });
    connect(back, &QPushButton::clicked, this, &BenchForm::backWanted);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addLayout(m_fields);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch();
}

void BenchForm::setHeading(const QString& heading, const QString& explanation) {
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void BenchForm::addField(const QString& label, QWidget* field) {
    field->setMinimumSize(kLeastField, kTouchTarget);
    field->setAccessibleName(label);
    m_fields->addRow(label, field);
}

void BenchForm::waitForSaving() {
    setEnabled(false);
}

void BenchForm::say(const QString& message) {
    setEnabled(true);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void BenchForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
