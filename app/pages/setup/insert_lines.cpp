#include "app/pages/setup/insert_lines.h"

#include "app/pages/headings.h"
#include "app/pages/tone_colours.h"
#include "app/text/numbers.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

constexpr int kFieldWidth = 110;
constexpr int kNameWidth = 260;
constexpr int kNumberLength = 12;

/// What a number that cannot be read has wrong with it.
QString faultText(DecimalError error) {
    switch (error) {
    case DecimalError::Empty:
        return InsertLines::tr("A value is missing.");
    case DecimalError::TooManyDecimals:
        return InsertLines::tr("Too many decimals.");
    case DecimalError::TooLarge:
        return InsertLines::tr("The number is too large.");
    case DecimalError::NotANumber:
        break;
    }
    return InsertLines::tr("This is not a number.");
}

} // namespace

InsertLines::InsertLines(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

QLineEdit* InsertLines::addField(QGridLayout& grid, int column, const QString& name,
                                 const QString& objectName) {
    auto* field = labelledField(name, "", m_fields);
    field->setObjectName(objectName);
    field->setMaxLength(kNumberLength);
    field->setFixedWidth(kFieldWidth);
    grid.addWidget(field, static_cast<int>(m_lines.size()) + 1, column);
    return field;
}

void InsertLines::addLine(QGridLayout& grid, const InsertLabel& label) {
    const int row = static_cast<int>(m_lines.size()) + 1;
    const auto number = QString::number(m_lines.size());
    auto* name = new QLabel(label.name, m_fields);
    name->setWordWrap(true);
    name->setMinimumWidth(kNameWidth);
    grid.addWidget(name, row, 0);
    Line line{addField(grid, 1, tr("%1: lowest").arg(label.name), QStringLiteral("low") + number),
              addField(grid, 2, tr("%1: highest").arg(label.name), QStringLiteral("high") + number),
              new QLabel(m_fields)};
    grid.addWidget(new QLabel(label.unit, m_fields), row, 3);
    line.fault->setObjectName(QStringLiteral("fault") + number);
    line.fault->setMargin(6);
    line.fault->hide();
    wearTone(*line.fault, text::Tone::Stop);
    grid.addWidget(line.fault, row, 4);
    line.low->setText(label.low ? text::numberText(*label.low) : QString());
    line.high->setText(label.high ? text::numberText(*label.high) : QString());
    m_lines.push_back(line);
}

void InsertLines::setLines(const std::vector<InsertLabel>& lines, QWidget* before) {
    delete m_fields;
    m_lines.clear();
    m_fields = new QWidget(this);
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(4, 1);
    grid->addWidget(new QLabel(tr("Lowest"), m_fields), 0, 1);
    grid->addWidget(new QLabel(tr("Highest"), m_fields), 0, 2);
    for (const auto& line : lines) {
        addLine(*grid, line);
    }
    layout()->addWidget(m_fields);
    chain(before);
}

/// Tab and Enter go from field to field.
void InsertLines::chain(QWidget* before) {
    QLineEdit* last = nullptr;
    for (const auto& line : m_lines) {
        for (QLineEdit* field : {line.low, line.high}) {
            setTabOrder(last ? last : before, field);
            if (last) {
                connect(last, &QLineEdit::returnPressed, field,
                        [field] { field->setFocus(Qt::TabFocusReason); });
            }
            last = field;
        }
    }
    if (last) {
        connect(last, &QLineEdit::returnPressed, this, &InsertLines::finished);
    }
}

void InsertLines::say(const Line& line, QLineEdit* field, const QString& fault) {
    line.fault->setText(fault);
    line.fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty()) {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
}

bool InsertLines::read(const Line& line, std::optional<Range>& range) {
    say(line, line.low, {});
    if (line.low->text().trimmed().isEmpty() && line.high->text().trimmed().isEmpty()) {
        return true;
    }
    const auto low = Decimal::parse(line.low->text().toStdString());
    const auto high = Decimal::parse(line.high->text().toStdString());
    if (!low || !high) {
        say(line, low ? line.high : line.low, faultText(low ? high.error() : low.error()));
        return false;
    }
    if (*high <= *low) {
        say(line, line.high, tr("The highest must be above the lowest."));
        return false;
    }
    range = Range{*low, *high};
    return true;
}

std::optional<InsertLines::Ranges> InsertLines::ranges() {
    Ranges ranges;
    for (const Line& line : m_lines) {
        ranges.emplace_back();
        if (!read(line, ranges.back())) {
            return std::nullopt;
        }
    }
    return ranges;
}

void InsertLines::startTyping() {
    if (!m_lines.empty()) {
        m_lines.front().low->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace fasit::pages
