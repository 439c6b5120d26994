#include "app/pages/lot_form.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/due_text.h"
#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace fasit::pages {
namespace {

QString faultText(workflow::LotFault fault) {
    using workflow::LotFault;
    switch (fault) {
    case LotFault::NotAllowed:
        return LotForm::tr("You may not do this. Ask laboratorieansvarlig or the laboratory adviser.");
    case LotFault::NumberMissing:
        return LotForm::tr("Type the lot number that is printed on the bottle.");
    case LotFault::Expired:
        return LotForm::tr("This lot is out of date. Do not use it: open another.");
    case LotFault::LowNotBelowHigh:
        return LotForm::tr("The lowest value must be below the highest. Look at the insert again.");
    case LotFault::NoSuchLevel:
        return LotForm::tr("Type the lowest and the highest value of at least one level.");
    case LotFault::NotAQuantity:
        return LotForm::tr("Lots of strips cannot be entered here. Ring the laboratory adviser.");
    default:
        return LotForm::tr("This lot cannot be entered here. Ring the laboratory adviser.");
    }
}

} // namespace

LotForm::LotForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_form(new QFormLayout)
    , m_material(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_expiry(new QDateEdit(this))
    , m_message(new QLabel(this)) {
    setObjectName(QStringLiteral("lotForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setVerticalSpacing(12);
    addField(tr("Control"), "lotMaterial", m_material);
    addField(tr("Lot, as printed on the bottle"), "lotNumber", m_number);
    addField(tr("Expiry"), "lotExpiry", m_expiry);
    m_number->setMaxLength(40);
    m_expiry->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    column->addLayout(m_form);
    auto* note = new QLabel(tr("The lot counts at once and is marked preliminary. The laboratory adviser "
                               "approves it afterwards."),
                            this);
    note->setWordWrap(true);
    column->addWidget(note);
    m_message->setObjectName(QStringLiteral("lotMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    column->addWidget(m_message);
    column->addLayout(makeButtons());
    column->addStretch();
    connect(m_material, &QComboBox::activated, this, &LotForm::showLevels);
}

void LotForm::addField(const QString& name, const char* object, QWidget* field) {
    field->setObjectName(QString::fromLatin1(object));
    field->setMinimumHeight(kTouchTarget);
    field->setMinimumWidth(240);
    field->setAccessibleName(name);
    if (auto* inner = field->findChild<QLineEdit*>()) { // a field of its own to a screen reader
        inner->setAccessibleName(name);
    }
    m_form->addRow(name, field);
}

QLayout* LotForm::makeButtons() {
    m_save = touchButton(tr("Save, and measure the control"), this);
    m_save->setObjectName(QStringLiteral("lotSave"));
    auto* back = touchButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("lotBack"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(back);
    row->addStretch();
    connect(m_save, &QPushButton::clicked, this, &LotForm::save);
    connect(back, &QPushButton::clicked, this, &LotForm::backWanted);
    return row;
}

void LotForm::begin(const reports::DueControl& control, Date today) {
    m_control = control;
    m_title->setText(tr("New lot for %1, %2. The values stand in the insert, in the row of %3.")
                         .arg(QString::fromStdString(control.analyteName), text::placeText(control),
                              QString::fromStdString(control.model)));
    m_material->clear();
    for (const auto& material : control.materials) {
        m_material->addItem(QString::fromStdString(material.name));
    }
    m_form->setRowVisible(m_material, control.materials.size() > 1);
    m_number->clear();
    const auto day = civil(today);
    m_expiry->setDate(QDate(day.year, day.month, day.day).addYears(1));
    showLevels();
    say({});
    m_number->setFocus(Qt::OtherFocusReason);
}

void LotForm::fill(const domain::Gs1Code& scanned) {
    if (scanned.lot) {
        m_number->setText(QString::fromStdString(*scanned.lot));
    }
    if (scanned.expiry) {
        const auto day = civil(*scanned.expiry);
        m_expiry->setDate(QDate(day.year, day.month, day.day));
    }
}

void LotForm::showLevels() {
    for (const auto& row : m_levels) {
        m_form->removeRow(row.fields);
    }
    m_levels.clear();
    const auto index = static_cast<std::size_t>(m_material->currentIndex());
    if (index < m_control.materials.size()) {
        for (const auto& level : m_control.materials[index].levels) {
            addLevel(level);
        }
    }
    QWidget* before = m_expiry;
    for (const auto& row : m_levels) {
        setTabOrder(before, row.low);
        setTabOrder(row.low, row.high);
        before = row.high;
    }
    setTabOrder(before, m_save);
}

void LotForm::addLevel(const reports::DueMaterial::Level& level) {
    Row row{level.level, new QWidget(this), nullptr, nullptr};
    auto* line = new QHBoxLayout(row.fields);
    line->setContentsMargins(0, 0, 0, 0);
    const auto name = text::levelCalled(level.level, level.name);
    const auto add = [&](const QString& which, const char* object) {
        auto* field = new QLineEdit(row.fields);
        field->setObjectName(QString::fromLatin1(object).arg(level.level));
        field->setAccessibleName(name + QStringLiteral(", ") + which);
        field->setPlaceholderText(which);
        field->setMaxLength(20);
        field->setMinimumHeight(kTouchTarget);
        field->setFixedWidth(160);
        line->addWidget(field);
        return field;
    };
    row.low = add(tr("lowest"), "lotLow%1");
    line->addWidget(new QLabel(QStringLiteral("–"), row.fields));
    row.high = add(tr("highest"), "lotHigh%1");
    line->addWidget(new QLabel(text::unitText(m_control.unit), row.fields));
    line->addStretch();
    connect(row.low, &QLineEdit::returnPressed, row.high,
            [row] { row.high->setFocus(Qt::OtherFocusReason); });
    connect(row.high, &QLineEdit::returnPressed, this, [this, row] { goOnAfter(row); });
    m_form->addRow(name, row.fields);
    m_levels.push_back(row);
}

void LotForm::goOnAfter(const Row& row) {
    const auto own = std::find_if(m_levels.begin(), m_levels.end(),
                                  [&](const Row& other) { return other.level == row.level; });
    if (own == m_levels.end() || std::next(own) == m_levels.end()) {
        save();
        return;
    }
    std::next(own)->low->setFocus(Qt::OtherFocusReason);
}

/// A level that is left empty is not measured of this lot. False where a text is no number: it is said, and
/// stands there.
bool LotForm::readLevels(workflow::NewPreliminaryLot& lot) {
    for (const auto& row : m_levels) {
        if (row.low->text().trimmed().isEmpty() && row.high->text().trimmed().isEmpty()) {
            continue;
        }
        const auto low = Decimal::parse(row.low->text().toStdString());
        const auto high = Decimal::parse(row.high->text().toStdString());
        if (!low || !high) {
            say(tr("This is not a number. Type the value as it stands in the insert."));
            (low ? row.high : row.low)->setFocus(Qt::OtherFocusReason);
            return false;
        }
        lot.levels.push_back({row.level, {*low, *high}});
    }
    return true;
}

void LotForm::save() {
    const auto index = static_cast<std::size_t>(m_material->currentIndex());
    if (m_number->text().trimmed().isEmpty() || index >= m_control.materials.size()) {
        refuse(workflow::LotFault::NumberMissing);
        m_number->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto day = m_expiry->date();
    workflow::NewPreliminaryLot lot{m_control.instrument,
                                    m_control.analyte,
                                    m_control.materials[index].id,
                                    m_number->text().trimmed().toStdString(),
                                    dateOf(day.year(), day.month(), day.day()).value_or(Date{}),
                                    {}};
    if (readLevels(lot)) {
        say({});
        setEnabled(false); // while it is being saved
        emit lotTyped(m_control.site, lot);
    }
}

void LotForm::refuse(workflow::LotFault fault) {
    say(faultText(fault));
}

void LotForm::say(const QString& message) {
    setEnabled(true);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void LotForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_number->hasFocus()) {
        m_expiry->setFocus(Qt::OtherFocusReason);
    } else if (isEnter && m_expiry->hasFocus() && !m_levels.empty()) {
        m_levels.front().low->setFocus(Qt::OtherFocusReason);
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
