#include "app/pages/first_start/control_step.h"

#include "app/pages/headings.h"
#include "app/pages/touch_button.h"
#include "qc-core/base/decimal.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fasit::pages {
namespace {

std::optional<Decimal> numberOf(const QLineEdit* field) {
    const auto text = field->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toStdString();
    const auto number = Decimal::parse(text);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<Date> dayOf(const QLineEdit* field) {
    const auto time = parseTime(field->text().trimmed().toStdString());
    return time ? std::optional(dateOf(time->time)) : std::nullopt;
}

bool isEmpty(const QLineEdit* field) {
    return field->text().trimmed().isEmpty();
}

QString nameOf(const services::KnownAnalyte& analyte, const QString& language) {
    const char* name = language == QLatin1String("en")   ? analyte.en
                       : language == QLatin1String("nn") ? analyte.nn
                                                         : analyte.nb;
    return QString::fromUtf8(name);
}

} // namespace

ControlStep::ControlStep(const QString& language, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const QStringList heads{tr("Analyte"),    tr("Lot number"),   tr("Expiry"),    tr("Level 1 from"),
                            tr("Level 1 to"), tr("Level 2 from"), tr("Level 2 to")};
    for (int column = 0; column < heads.size(); ++column) {
        grid->addWidget(new QLabel(heads[column], this), 0, column);
    }
    for (const auto& analyte : services::knownAnalytes()) {
        addRow(*grid, analyte, language);
    }
    setFocusProxy(m_rows.front().chosen);
}

/// Chosen: colour and a mark before the name.
QPushButton* ControlStep::makeChoice(const services::KnownAnalyte& analyte, const QString& name) {
    const auto label =
        analyte.unit[0] == '\0' ? name : QStringLiteral("%1, %2").arg(name, QString::fromUtf8(analyte.unit));
    auto* button = touchButton(label, this);
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("analyte_%1").arg(QString::fromLatin1(analyte.key)));
    connect(button, &QPushButton::toggled, this,
            [button, label](bool chosen) { button->setText(chosen ? QStringLiteral("✔ ") + label : label); });
    return button;
}

void ControlStep::addRow(QGridLayout& grid, const services::KnownAnalyte& analyte, const QString& language) {
    const auto name = nameOf(analyte, language);
    Row row{};
    row.analyte = analyte;
    row.chosen = makeChoice(analyte, name);
    grid.addWidget(row.chosen, grid.rowCount(), 0);
    row.lot = addField(grid, 1, tr("%1, lot number").arg(name), "lot");
    row.expiry = addField(grid, 2, tr("%1, expiry").arg(name), "expiry");
    row.expiry->setPlaceholderText(tr("30.06.2027"));
    for (int level = 0; level < 2; ++level) {
        row.low[level] =
            addField(grid, 3 + 2 * level, tr("%1, level %2 from").arg(name).arg(level + 1), "low");
        row.high[level] =
            addField(grid, 4 + 2 * level, tr("%1, level %2 to").arg(name).arg(level + 1), "high");
    }
    for (auto* field : {row.lot, row.expiry, row.low[0], row.high[0], row.low[1], row.high[1]}) {
        field->setObjectName(field->objectName() + QLatin1Char('_') + QString::fromLatin1(analyte.key));
        connect(field, &QLineEdit::textEdited, row.chosen,
                [chosen = row.chosen] { chosen->setChecked(true); });
    }
    row.low[1]->setObjectName(row.low[1]->objectName() + QStringLiteral("_2"));
    row.high[1]->setObjectName(row.high[1]->objectName() + QStringLiteral("_2"));
    m_rows.push_back(row);
}

QLineEdit* ControlStep::addField(QGridLayout& grid, int column, const QString& name, const char* objectName) {
    auto* field = labelledField(name, objectName, this);
    field->setMinimumWidth(80);
    grid.addWidget(field, grid.rowCount() - 1, column);
    return field;
}

QString ControlStep::refuse(QLineEdit* field, const QString& text) {
    field->setFocus(Qt::OtherFocusReason);
    return text;
}

QString ControlStep::problemOf(const Row& row) {
    if (isEmpty(row.lot)) {
        return refuse(row.lot, tr("Write the lot number that stands on the bottle."));
    }
    if (!dayOf(row.expiry)) {
        return refuse(row.expiry, tr("Write the expiry as day.month.year, for example 30.06.2027."));
    }
    for (int level = 0; level < 2; ++level) {
        if (level == 1 && isEmpty(row.low[1]) && isEmpty(row.high[1])) {
            continue; // A control of one level.
        }
        const auto low = numberOf(row.low[level]);
        const auto high = numberOf(row.high[level]);
        if (!low || !high) {
            return refuse(low ? row.high[level] : row.low[level],
                          tr("Write the limits from the row of this analyser in the insert."));
        }
        if (!(*low < *high)) {
            return refuse(row.low[level], tr("The lower limit must be below the upper one."));
        }
    }
    return {};
}

QString ControlStep::problem() {
    bool any = false;
    for (const auto& row : m_rows) {
        if (row.chosen->isChecked()) {
            any = true;
            if (auto text = problemOf(row); !text.isEmpty()) {
                return text;
            }
        }
    }
    return any ? QString() : tr("Choose at least one analyte.");
}

std::vector<services::FirstControl> ControlStep::controls() const {
    std::vector<services::FirstControl> controls;
    for (const auto& row : m_rows) {
        if (!row.chosen->isChecked()) {
            continue;
        }
        services::FirstControl control{row.analyte, row.lot->text().trimmed(), *dayOf(row.expiry), {}};
        for (int level = 0; level < 2; ++level) {
            if (!isEmpty(row.low[level])) {
                control.levels.push_back({row.low[level]->text(), row.high[level]->text()});
            }
        }
        controls.push_back(std::move(control));
    }
    return controls;
}

} // namespace fasit::pages
