#include "app/pages/lot_form.h"

#include "app/pages/row_painting.h"
#include "app/pages/typed_date.h"
#include "app/text/due_text.h"
#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

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
    : BenchForm(QStringLiteral("lot"), tr("Save, and measure the control"), parent)
    , m_material(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_expiry(new QLineEdit(this)) {
    m_material->setObjectName(QStringLiteral("lotMaterial"));
    m_material->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_number->setObjectName(QStringLiteral("lotNumber"));
    m_number->setMaxLength(40);
    m_expiry->setObjectName(QStringLiteral("lotExpiry"));
    m_expiry->setMaxLength(10);
    m_expiry->setPlaceholderText(tr("07.10.2027 or 10.2027"));
    addField(tr("Control"), m_material);
    addField(tr("Lot, as printed on the bottle"), m_number);
    addField(tr("Expiry"), m_expiry);
    connect(m_material, &QComboBox::activated, this, &LotForm::showLevels);
    connect(m_number, &QLineEdit::returnPressed, m_expiry,
            [this] { m_expiry->setFocus(Qt::OtherFocusReason); });
    connect(m_expiry, &QLineEdit::returnPressed, this, [this] {
        if (!m_levels.empty()) {
            m_levels.front().low->setFocus(Qt::OtherFocusReason);
        }
    });
}

void LotForm::begin(const reports::DueControl& control) {
    m_control = control;
    setHeading(
        tr("New lot for %1, %2").arg(QString::fromStdString(control.analyteName), text::placeText(control)),
        tr("The values stand in the insert, in the row of %1. The lot counts at once and is marked "
           "preliminary; "
           "the laboratory adviser approves it afterwards.")
            .arg(QString::fromStdString(control.model)));
    m_material->clear();
    for (const auto& material : control.materials) {
        m_material->addItem(QString::fromStdString(material.name));
    }
    fields().setRowVisible(m_material, control.materials.size() > 1);
    m_number->clear();
    m_expiry->clear();
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
        m_expiry->setText(QDate(day.year, day.month, day.day).toString(QStringLiteral("dd.MM.yyyy")));
    }
}

void LotForm::showLevels() {
    for (const auto& row : m_levels) {
        fields().removeRow(row.fields);
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
    setTabOrder(before, saveButton());
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
    fields().addRow(name, row.fields);
    fields().labelForField(row.fields)->setMinimumHeight(kTouchTarget);
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
    const auto expiry = typedDate(m_expiry->text());
    if (!expiry) {
        say(tr("Type the expiry date that is printed on the bottle."));
        m_expiry->setFocus(Qt::OtherFocusReason);
        return;
    }
    workflow::NewPreliminaryLot lot{m_control.instrument,
                                    m_control.analyte,
                                    m_control.materials[index].id,
                                    m_number->text().trimmed().toStdString(),
                                    *expiry,
                                    {}};
    if (readLevels(lot)) {
        say({});
        waitForSaving();
        emit lotTyped(m_control.site, lot);
    }
}

void LotForm::refuse(workflow::LotFault fault) {
    say(faultText(fault));
}

} // namespace fasit::pages
