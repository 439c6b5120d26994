#include "app/pages/setup/new_lot_wizard.h"

#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/setup/insert_lines.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

enum Step { Bottle, Values, Parallel };

/// What the maker means by its limits; -1: it does not say.
constexpr int kNotTold = -1;

QScrollArea* scrolled(QWidget* inner, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QLabel* sentence(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

NewLotWizard::NewLotWizard(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_heading(pageHeading({}, this))
    , m_message(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_bottle(new BottleStep(clock, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_heading->setObjectName(QStringLiteral("wizardHeading"));
    m_message->setObjectName(QStringLiteral("wizardMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_steps->addWidget(m_bottle);
    m_steps->addWidget(makeValues());
    m_steps->addWidget(makeParallel());
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    column->addLayout(makeButtons());
    connect(m_bottle, &BottleStep::finished, this, &NewLotWizard::goOn);
    connect(m_lines, &InsertLines::finished, this, &NewLotWizard::goOn);
}

QWidget* NewLotWizard::makeValues() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(sentence(tr("Type the row of the insert for each analyser model. Leave empty what the "
                                  "insert does not name."),
                               place));
    m_lines = new InsertLines(place);
    column->addWidget(m_lines);
    auto* question = new QLabel(tr("Are the limits ±2 or ±3 SD?"), place);
    m_reading = new QComboBox(place);
    m_reading->setObjectName(QStringLiteral("insertReading"));
    m_reading->setAccessibleName(question->text());
    m_reading->setMinimumHeight(kTouchTarget);
    m_reading->addItem(tr("The insert does not say: the limits alone decide"), kNotTold);
    m_reading->addItem(tr("The limits are ±2 SD"), static_cast<int>(planning::InsertReading::TwoSd));
    m_reading->addItem(tr("The limits are ±3 SD"), static_cast<int>(planning::InsertReading::ThreeSd));
    auto* row = new QHBoxLayout;
    row->addWidget(question);
    row->addWidget(m_reading);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(sentence(tr("Only where the insert says so is an SD drawn in the chart."), place));
    column->addStretch();
    return scrolled(place, this);
}

QWidget* NewLotWizard::makeParallel() {
    auto* place = new QWidget(this);
    m_placeColumn = new QVBoxLayout(place);
    m_placeColumn->setContentsMargins(0, 0, 0, 0);
    m_placeColumn->setSpacing(10);
    m_placeWords = sentence({}, place);
    m_placeColumn->addWidget(m_placeWords);
    m_placeColumn->addStretch();
    return scrolled(place, this);
}

QLayout* NewLotWizard::makeButtons() {
    m_next = touchButton({}, this);
    m_next->setObjectName(QStringLiteral("wizardNext"));
    auto* back = touchButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("wizardBack"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_next);
    row->addWidget(back);
    row->addStretch();
    connect(m_next, &QPushButton::clicked, this, &NewLotWizard::goOn);
    connect(back, &QPushButton::clicked, this, &NewLotWizard::goBack);
    return row;
}

void NewLotWizard::begin(domain::SiteId site, std::vector<reports::MaterialChoice> choices) {
    m_site = site;
    m_choices = std::move(choices);
    m_lot = {};
    m_reading->setCurrentIndex(0);
    m_bottle->begin(m_choices);
    say({});
    showStep(Bottle);
}

void NewLotWizard::say(const QString& message) {
    setEnabled(true);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void NewLotWizard::showStep(int step) {
    const QString titles[] = {tr("New lot, 1 of 3: the bottle"), tr("New lot, 2 of 3: values of the insert"),
                              tr("New lot, 3 of 3: the parallel period")};
    m_heading->setText(titles[step]);
    m_steps->setCurrentIndex(step);
    m_next->setText(step == Parallel ? tr("Store, and send to approval") : tr("Next"));
    if (step == Bottle) {
        m_bottle->setFocus(Qt::OtherFocusReason);
    } else if (step == Values) {
        m_lines->startTyping();
    } else {
        (m_places.empty() ? static_cast<QWidget*>(m_next) : m_places.front().first)
            ->setFocus(Qt::OtherFocusReason);
    }
}

void NewLotWizard::goOn() {
    say({});
    const int step = m_steps->currentIndex();
    if (step == Bottle && takeBottle()) {
        showStep(Values);
    } else if (step == Values && takeValues()) {
        showStep(Parallel);
    } else if (step == Parallel) {
        store();
    }
}

void NewLotWizard::goBack() {
    say({});
    if (m_steps->currentIndex() == Bottle) {
        emit backWanted();
    } else {
        showStep(m_steps->currentIndex() - 1);
    }
}

const reports::MaterialChoice& NewLotWizard::choice() const {
    return *std::find_if(m_choices.begin(), m_choices.end(),
                         [this](const auto& choice) { return choice.material == m_lot.material; });
}

bool NewLotWizard::takeBottle() {
    const auto typed = m_bottle->typed();
    if (!typed) {
        return false;
    }
    const auto site = typed->forAllHomes ? domain::kProgramme : m_site;
    const bool sameLines = m_lot.material == typed->material && m_lot.site == site;
    m_lot.site = site;
    m_lot.material = typed->material;
    m_lot.number = typed->number;
    m_lot.expiry = typed->expiry;
    if (!sameLines) {
        showLines();
    }
    if (m_shown.empty()) {
        m_lot.material = {};
        say(QStringLiteral("✖ ") + tr("No analyser of this home measures this control. Choose another, or "
                                      "enter the lot for all homes."));
    }
    return !m_shown.empty();
}

/// For one home its own models; for all homes every model.
void NewLotWizard::showLines() {
    m_shown.clear();
    std::vector<InsertLabel> labels;
    for (const auto& line : choice().lines) {
        if (line.isHere || m_lot.site == domain::kProgramme) {
            m_shown.push_back(line);
            labels.push_back(
                {tr("%1, %2, %3")
                     .arg(QString::fromStdString(line.analyteName), QString::fromStdString(line.model),
                          text::levelCalled(line.level, line.levelName)),
                 text::unitText(line.unit)});
        }
    }
    m_lines->setLines(labels, m_bottle->lastField());
}

bool NewLotWizard::takeValues() {
    const auto ranges = m_lines->ranges();
    if (!ranges) {
        return false;
    }
    const int told = m_reading->currentData().toInt();
    const auto reading =
        told == kNotTold ? std::nullopt : std::optional(static_cast<planning::InsertReading>(told));
    m_lot.lines.clear();
    for (std::size_t i = 0; i < ranges->size(); ++i) {
        if (const auto& range = (*ranges)[i]) {
            m_lot.lines.push_back({m_shown[i].analyte,
                                   m_shown[i].model,
                                   m_shown[i].level,
                                   {range->first, range->second, reading}});
        }
    }
    if (m_lot.lines.empty()) {
        say(QStringLiteral("✖ ") + tr("Type the lowest and highest value of at least one level."));
        m_lines->startTyping();
        return false;
    }
    showPlaces();
    return true;
}

void NewLotWizard::showPlaces() {
    for (const auto& place : m_places) {
        delete place.first;
    }
    m_places.clear();
    for (const auto& place : choice().places) {
        const bool hasValues = std::any_of(m_lot.lines.begin(), m_lot.lines.end(), [&](const auto& line) {
            return line.analyte == place.analyte && line.model == place.model;
        });
        if (hasValues) {
            auto* box = new QCheckBox(QString::fromStdString(place.name), this);
            box->setObjectName(QStringLiteral("parallel%1").arg(m_places.size()));
            box->setMinimumHeight(kTouchTarget);
            box->setChecked(true);
            m_placeColumn->insertWidget(static_cast<int>(m_places.size()) + 1, box);
            setTabOrder(m_places.empty() ? static_cast<QWidget*>(m_reading) : m_places.back().first, box);
            m_places.push_back({box, {place.instrument, place.analyte}});
        }
    }
    m_placeWords->setText(
        m_places.empty()
            ? tr("No analyser of this home measures with these values. The lot is stored in the library.")
            : tr("Measure the new lot beside the one in use, where you tick. It is judged by its own limits "
                 "and stops nothing. When the results carry a mean, propose it here, and a second person "
                 "approves it. Without a tick the lot counts from its first control."));
}

void NewLotWizard::store() {
    m_lot.parallel.clear();
    for (const auto& [box, place] : m_places) {
        if (box->isChecked()) {
            m_lot.parallel.push_back(place);
        }
    }
    setEnabled(false); // while it is being saved
    emit enterWanted(m_lot);
}

void NewLotWizard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        goBack();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
