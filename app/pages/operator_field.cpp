#include "app/pages/operator_field.h"

#include "app/pages/row_painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <chrono>

namespace fasit::pages {
namespace {

constexpr std::chrono::minutes kRemembered{5};

} // namespace

OperatorField::OperatorField(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Who is measuring?"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("operator"));
    m_field->setAccessibleName(label->text());
    m_field->setPlaceholderText(tr("initials"));
    m_field->setMaxLength(8);
    m_field->setMinimumHeight(kTouchTarget);
    m_field->setFixedWidth(m_field->fontMetrics().averageCharWidth() * 14);
    row->addWidget(label);
    row->addWidget(m_field);
    m_forget.setSingleShot(true);
    m_forget.setInterval(kRemembered);
    connect(&m_forget, &QTimer::timeout, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textEdited, this, &OperatorField::keep);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
}

QString OperatorField::initials() const {
    return m_field->text().trimmed();
}

void OperatorField::keep() {
    m_forget.start();
}

} // namespace fasit::pages
