#include "app/pages/bench_form.h"

#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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
    , m_message(new QLabel(this))
    , m_save(touchButton(saveText, this))
    , m_back(touchButton(tr("Back"), this)) {
    setObjectName(name + QStringLiteral("Form"));
    m_explanation->setWordWrap(true);
    m_fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_fields->setVerticalSpacing(kSpacing);
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_back->setObjectName(name + QStringLiteral("Back"));
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_back, &QPushButton::clicked, this, &BenchForm::backWanted);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
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
    if (auto* inner = field->findChild<QLineEdit*>()) { // a field of its own to a screen reader
        inner->setAccessibleName(label);
    }
    m_fields->addRow(label, field);
    m_fields->labelForField(field)->setMinimumHeight(kTouchTarget); // beside its middle
    if (m_last) {
        setTabOrder(m_last, field);
    }
    m_last = field;
    setTabOrder(field, m_save);
    setTabOrder(m_save, m_back);
}

QWidget* BenchForm::saveButton() const {
    return m_save;
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
