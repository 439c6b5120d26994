// InstrumentForm: what is known of an analyser: driver, model, serial number, what it is called, where it
// stands, what to do while it is stopped. GUI thread only.
#pragma once

#include "app/pages/setup/checked_form.h"
#include "app/services/first_home.h"
#include "qc-core/reports/home_setup.h"
#include "qc-core/workflow/change_setup.h"

#include <vector>

namespace fasit::pages {

class InstrumentForm : public CheckedForm {
    Q_OBJECT

  public:
    explicit InstrumentForm(QWidget* parent = nullptr);

    /// Puts the instrument into the fields; the others of the home may stand in for it.
    void showInstrument(const domain::Instrument& instrument,
                        const std::vector<reports::InstrumentSetup>& all);
    /// The instrument that was shown, as the fields have it now.
    domain::Instrument instrument() const;
    /// False: of no field.
    bool showProblem(const workflow::SetupChangeProblem& problem);

  private:
    void fillDrivers();
    void chooseDriver(const std::string& driver);
    void takeReserve(int index);
    QWidget* fieldOf(workflow::SetupField field) const;

    domain::Instrument m_shown;
    std::vector<services::KnownModel> m_models;
    int m_driverShown = 0; ///< What stood in the list of drivers when it was shown.
    QComboBox* m_driver;
    QLineEdit* m_manufacturer;
    QLineEdit* m_model;
    QLineEdit* m_serial;
    QLineEdit* m_localName;
    QLineEdit* m_place;
    QLineEdit* m_consumable;
    QLineEdit* m_whenStopped;
    QComboBox* m_reserve;
};

} // namespace fasit::pages
