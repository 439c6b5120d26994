#include "app/pages/setup/bottle_step.h"

#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/scan_field.h"
#include "app/pages/tone_colours.h"
#include "app/pages/typed_date.h"
#include "app/text/lot_refusal_text.h"
#include "app/text/numbers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {

BottleStep::BottleStep(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_message(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeFields());
    m_message->setObjectName(QStringLiteral("bottleMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    m_message->hide();
    column->addWidget(m_message);
    column->addStretch();
    setFocusProxy(m_scan);
    connect(m_scan, &QLineEdit::returnPressed, this, &BottleStep::takeCode);
    connect(m_number, &QLineEdit::returnPressed, m_expiry,
            [this] { m_expiry->setFocus(Qt::TabFocusReason); });
    connect(m_expiry, &QLineEdit::returnPressed, this, &BottleStep::finished);
}

void BottleStep::addRow(QFormLayout& form, QWidget* field) {
    field->setMinimumHeight(kTouchTarget);
    field->setMinimumWidth(320);
    form.addRow(field->accessibleName(), field);
}

QWidget* BottleStep::makeFields() {
    auto* place = new QWidget(this);
    auto* form = new QFormLayout(place);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_scan = new ScanField(tr("Scan the barcode, or type below"), "scan", place);
    m_material = new QComboBox(place);
    m_material->setObjectName(QStringLiteral("material"));
    m_material->setAccessibleName(tr("Control"));
    m_number = labelledField(tr("Lot, as printed on the bottle"), "newLotNumber", place);
    m_number->setMaxLength(20);
    m_expiry = labelledField(tr("Expiry (day.month.year)"), "newLotExpiry", place);
    m_expiry->setMaxLength(10);
    m_all = new QCheckBox(tr("For all homes (laboratory advisers only)"), place);
    m_all->setObjectName(QStringLiteral("forAllHomes"));
    m_all->setAccessibleName(tr("For"));
    for (QWidget* field :
         {static_cast<QWidget*>(m_scan), static_cast<QWidget*>(m_material), static_cast<QWidget*>(m_number),
          static_cast<QWidget*>(m_expiry), static_cast<QWidget*>(m_all)}) {
        addRow(*form, field);
    }
    return place;
}

void BottleStep::begin(const std::vector<reports::MaterialChoice>& choices) {
    m_choices = choices;
    m_material->clear();
    for (const auto& choice : choices) {
        m_material->addItem(QString::fromStdString(choice.name));
    }
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_scan), m_number, m_expiry}) {
        field->clear();
    }
    m_all->setChecked(false);
    m_message->hide();
    m_scan->setFocus(Qt::OtherFocusReason);
}

/// Of a product whose number stands among the names of the material's levels.
void BottleStep::takeMaterial(const domain::Gs1Code& code) {
    for (std::size_t i = 0; code.product && i < m_choices.size(); ++i) {
        const auto& codes = m_choices[i].codes;
        if (std::find(codes.begin(), codes.end(), *code.product) != codes.end()) {
            m_material->setCurrentIndex(static_cast<int>(i));
        }
    }
}

void BottleStep::takeCode() {
    if (m_scan->text().trimmed().isEmpty()) {
        m_number->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto code = m_scan->code(dateOf(m_clock.wallNow()));
    if (!code) {
        const auto why = text::refusalText(code.error());
        say(why.message + QLatin1Char(' ') + why.whatToDo, false);
        m_scan->selectAll();
        return;
    }
    takeMaterial(*code);
    if (code->lot) {
        m_number->setText(QString::fromStdString(*code->lot));
    }
    if (code->expiry) {
        m_expiry->setText(text::dayText(*code->expiry));
    }
    say(tr("The barcode is read. Check it against the bottle."), true);
    (code->lot ? m_expiry : m_number)->setFocus(Qt::TabFocusReason);
}

std::optional<BottleTyped> BottleStep::refuse(QWidget* field, const QString& message) {
    say(message, false);
    field->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

QWidget* BottleStep::lastField() const {
    return m_all;
}

std::optional<BottleTyped> BottleStep::typed() {
    const auto number = m_number->text().trimmed();
    const auto expiry = typedDate(m_expiry->text());
    if (m_material->currentIndex() < 0) {
        return refuse(m_material, tr("No control is set up that a lot can be of."));
    }
    if (number.isEmpty()) {
        return refuse(m_number, tr("Type the lot number as it is printed."));
    }
    if (!expiry) {
        return refuse(m_expiry, tr("Type the expiry as day, month and year: 30.06.2027."));
    }
    if (*expiry < dateOf(m_clock.wallNow())) {
        return refuse(m_expiry, tr("The lot has expired. Check the expiry on the bottle."));
    }
    m_message->hide();
    const auto& material = m_choices[static_cast<std::size_t>(m_material->currentIndex())].material;
    return BottleTyped{material, number.toStdString(), *expiry, m_all->isChecked()};
}

void BottleStep::say(const QString& message, bool good) {
    wearTone(*m_message, good ? text::Tone::Good : text::Tone::Stop);
    m_message->setText((good ? QStringLiteral("✔ ") : QStringLiteral("✖ ")) + message);
    m_message->show();
}

} // namespace fasit::pages
