#include "app/pages/setup/checked_form.h"

#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {
namespace {

QString typedIn(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    if (const auto* choice = qobject_cast<const QComboBox*>(field)) {
        return choice->isEditable() ? choice->currentText() : QString::number(choice->currentIndex());
    }
    const auto* box = qobject_cast<const QCheckBox*>(field);
    return box && box->isChecked() ? QStringLiteral("1") : QString();
}

void put(QWidget* field, const QString& typed) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(typed);
    } else if (auto* choice = qobject_cast<QComboBox*>(field)) {
        if (choice->isEditable()) {
            choice->setCurrentText(typed);
        } else {
            choice->setCurrentIndex(typed.toInt());
        }
    } else if (auto* box = qobject_cast<QCheckBox*>(field)) {
        box->setChecked(!typed.isEmpty());
    }
}

} // namespace

CheckedForm::CheckedForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

QLineEdit* CheckedForm::addText(const QString& name, const char* objectName) {
    auto* field = labelledField(name, objectName, this);
    addField(field);
    return field;
}

QComboBox* CheckedForm::addChoice(const QString& name, const char* objectName) {
    auto* field = new QComboBox(this);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(name);
    field->setMinimumHeight(kTouchTarget);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(16);
    addField(field);
    return field;
}

void CheckedForm::addField(QWidget* field) {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    auto* problem = new QLabel(place);
    problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
    problem->setWordWrap(true);
    problem->setMargin(4);
    problem->hide();
    if (auto* box = qobject_cast<QCheckBox*>(field)) { // Its text stands beside it.
        connect(box, &QCheckBox::toggled, this, [this, field] { forget(field); });
    } else {
        auto* name = new QLabel(field->accessibleName(), place);
        name->setBuddy(field);
        name->setWordWrap(true);
        column->addWidget(name);
    }
    column->addWidget(field);
    column->addWidget(problem);
    m_rows->addWidget(place);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textChanged, this, [this, field] { forget(field); });
    } else if (auto* choice = qobject_cast<QComboBox*>(field)) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this, field] { forget(field); });
        connect(choice, &QComboBox::editTextChanged, this, [this, field] { forget(field); });
    }
    m_fields.append(field);
    m_problems.insert(field, problem);
}

void CheckedForm::addNote(QWidget* note) {
    m_rows->addWidget(note);
}

void CheckedForm::setShown(QWidget* field, bool isShown) {
    field->parentWidget()->setVisible(isShown);
}

void CheckedForm::say(QWidget* field, const QString& problem) {
    if (!hasProblems()) {
        field->setFocus(Qt::OtherFocusReason);
    }
    auto* label = m_problems.value(field);
    wearTone(*label, text::Tone::Stop);
    label->setText(QStringLiteral("✖ ") + problem);
    label->show();
    field->setAccessibleDescription(problem);
}

void CheckedForm::forget(QWidget* field) {
    m_problems.value(field)->hide();
    field->setAccessibleDescription({});
    emit edited();
}

void CheckedForm::forgetProblems() {
    for (auto* field : m_fields) {
        m_problems.value(field)->hide();
        field->setAccessibleDescription({});
    }
}

bool CheckedForm::hasProblems() const {
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [](const QLabel* label) { return !label->isHidden(); });
}

QStringList CheckedForm::typed() const {
    QStringList typed;
    for (const auto* field : m_fields) {
        typed << typedIn(field);
    }
    return typed;
}

void CheckedForm::setTyped(const QStringList& typed) {
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        put(m_fields.at(i), typed.value(i));
    }
    forgetProblems();
}

} // namespace fasit::pages
