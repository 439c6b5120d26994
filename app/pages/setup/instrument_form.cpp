#include "app/pages/setup/instrument_form.h"

#include "app/pages/setup/setup_rows.h"
#include "app/text/setup_change_text.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace fasit::pages {
namespace {

using domain::Instrument;
using workflow::SetupField;

constexpr int kLongText = 400;

std::string typedIn(const QLineEdit* field) {
    return field->text().trimmed().toStdString();
}

void put(QLineEdit* field, const std::string& text) {
    field->setText(QString::fromStdString(text));
}

} // namespace

InstrumentForm::InstrumentForm(QWidget* parent)
    : CheckedForm(parent)
    , m_models(services::knownModels())
    , m_driver(addChoice(tr("How results arrive"), "driver"))
    , m_manufacturer(addText(tr("Manufacturer"), "manufacturer"))
    , m_model(addText(tr("Model, as in the insert of the control"), "model"))
    , m_serial(addText(tr("Serial number, as on the label"), "serial"))
    , m_localName(addText(tr("What you call the analyser"), "localName"))
    , m_place(addText(tr("Where it stands"), "place"))
    , m_consumable(addText(tr("What a measurement uses up: cassette, cuvette or strip"), "consumable"))
    , m_whenStopped(addText(tr("What to do while it may not be used"), "whenStopped"))
    , m_reserve(addChoice(tr("Reserve analyser, added to what to do"), "reserve")) {
    m_whenStopped->setMaxLength(kLongText);
    fillDrivers();
    connect(m_driver, &QComboBox::activated, this, [this](int index) {
        const auto chosen = m_driver->itemData(index).toInt();
        if (chosen >= 0 && m_model->text().isEmpty()) {
            const auto& known = m_models[static_cast<std::size_t>(chosen)];
            m_manufacturer->setText(known.manufacturer);
            m_model->setText(known.model);
        }
    });
    connect(m_reserve, &QComboBox::activated, this, &InstrumentForm::takeReserve);
}

/// A driver of several models stands there once, with the first of them.
void InstrumentForm::fillDrivers() {
    m_driver->addItem(tr("Typed by hand"), -1);
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        const auto& model = m_models[i];
        if (i == 0 || model.driver != m_models[i - 1].driver) {
            m_driver->addItem(QStringLiteral("%1 %2").arg(model.manufacturer, model.model).trimmed(),
                              static_cast<int>(i));
        }
    }
}

void InstrumentForm::chooseDriver(const std::string& driver) {
    m_driver->setCurrentIndex(0);
    for (int row = 1; row < m_driver->count(); ++row) {
        const auto index = static_cast<std::size_t>(m_driver->itemData(row).toInt());
        if (m_models[index].driver.toStdString() == driver) {
            m_driver->setCurrentIndex(row);
        }
    }
    m_driverShown = m_driver->currentIndex();
}

void InstrumentForm::showInstrument(const Instrument& instrument,
                                    const std::vector<reports::InstrumentSetup>& all) {
    m_shown = instrument;
    m_reserve->clear();
    m_reserve->addItem(tr("None"));
    for (const auto& other : all) {
        if (other.instrument.id != instrument.id) {
            const QString place = QString::fromStdString(other.instrument.place);
            m_reserve->addItem(place.isEmpty()
                                   ? nameOf(other.instrument)
                                   : QStringLiteral("%1, %2").arg(nameOf(other.instrument), place));
        }
    }
    chooseDriver(instrument.driver);
    put(m_manufacturer, instrument.manufacturer);
    put(m_model, instrument.model);
    put(m_serial, instrument.serial);
    put(m_localName, instrument.localName);
    put(m_place, instrument.place);
    put(m_consumable, instrument.consumable);
    put(m_whenStopped, instrument.whenStopped);
    forgetProblems();
}

/// The sentence that those at the bench read; what stands there already stays.
void InstrumentForm::takeReserve(int index) {
    const QString sentence = tr("Use %1.").arg(m_reserve->itemText(index));
    if (index > 0 && !m_whenStopped->text().contains(sentence)) {
        m_whenStopped->setText((sentence + QLatin1Char(' ') + m_whenStopped->text()).trimmed());
    }
}

Instrument InstrumentForm::instrument() const {
    Instrument instrument = m_shown;
    const int model = m_driver->currentData().toInt();
    if (m_driver->currentIndex() != m_driverShown) { // else it stays, also one that is not in the list
        instrument.driver =
            model < 0 ? std::string() : m_models[static_cast<std::size_t>(model)].driver.toStdString();
    }
    instrument.manufacturer = typedIn(m_manufacturer);
    instrument.model = typedIn(m_model);
    instrument.serial = typedIn(m_serial);
    instrument.localName = typedIn(m_localName);
    instrument.place = typedIn(m_place);
    instrument.consumable = typedIn(m_consumable);
    instrument.whenStopped = typedIn(m_whenStopped);
    return instrument;
}

QWidget* InstrumentForm::fieldOf(SetupField field) const {
    switch (field) {
    case SetupField::Manufacturer:
        return m_manufacturer;
    case SetupField::Model:
        return m_model;
    case SetupField::Serial:
        return m_serial;
    case SetupField::LocalName:
        return m_localName;
    case SetupField::Place:
        return m_place;
    case SetupField::Consumable:
        return m_consumable;
    case SetupField::WhenStopped:
        return m_whenStopped;
    default:
        return nullptr;
    }
}

bool InstrumentForm::showProblem(const workflow::SetupChangeProblem& problem) {
    auto* field = fieldOf(problem.field);
    if (field) {
        say(field, text::setupChangeText(problem.fault));
    }
    return field != nullptr;
}

} // namespace fasit::pages
