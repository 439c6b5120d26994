// LineForm: how one line to an analyser is set up: what is connected, how, and what of it is a control. GUI
// thread only.
#pragma once

#include "app/lines/line_draft.h"
#include "app/pages/setup/checked_form.h"
#include "app/services/serial_ports.h"
#include "qc-core/domain/ids.h"

#include <vector>

namespace fasit::pages {

class LineForm : public CheckedForm {
    Q_OBJECT

  public:
    explicit LineForm(QWidget* parent = nullptr);

    /// What may be chosen; what stands in the form stays.
    void setPorts(const std::vector<services::SerialPort>& ports);
    void setHome(domain::SiteId site, const QString& name);

    void show(const lines::LineDraft& draft);
    lines::LineDraft draft() const;
    /// Each at its field; returns what is said of no field.
    QString showFaults(const std::vector<lines::ConfigFault>& faults);

  signals:
    void folderWanted();

  private:
    void addSerial();
    void addNetwork();
    void addContent();
    QComboBox* addWords(const QString& name, const char* objectName,
                        const std::vector<std::pair<QString, const char*>>& words);
    QComboBox* addTyped(const QString& name, const char* objectName, const QStringList& offered);
    void fillDrivers(const QString& chosen);
    void showWay();
    void showEvidence();
    lines::LineDraft::Way way() const;
    QWidget* fieldOf(const QString& place) const;

    QString m_shownSite; ///< Another home than the one that is shown, which stays.
    QLineEdit* m_name;
    QComboBox* m_way;
    QComboBox* m_driver;
    QLabel* m_evidence;
    QComboBox* m_port = nullptr;
    QComboBox* m_baud = nullptr;
    QComboBox* m_dataBits = nullptr;
    QComboBox* m_parity = nullptr;
    QComboBox* m_stopBits = nullptr;
    QComboBox* m_flow = nullptr;
    QLineEdit* m_listenPort = nullptr;
    QLineEdit* m_allow = nullptr;
    QLineEdit* m_host = nullptr;
    QLineEdit* m_dialPort = nullptr;
    QLineEdit* m_folder = nullptr;
    QWidget* m_chooseFolder = nullptr;
    QLineEdit* m_controls = nullptr;
    QLineEdit* m_codes = nullptr;
    QComboBox* m_site = nullptr;
};

} // namespace fasit::pages
