// HomeStep: the home and its first analyser. GUI thread only.
#pragma once

#include "app/services/first_home.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace fasit::pages {

class HomeStep : public QWidget {
    Q_OBJECT

  public:
    explicit HomeStep(QWidget* parent = nullptr);

    /// What is missing, in words; empty: nothing. The keyboard goes there.
    QString problem();
    void fill(services::FirstHome& home) const;

  private:
    QLineEdit* m_name;
    QLineEdit* m_municipality;
    QLineEdit* m_county;
    QComboBox* m_model;
    QLineEdit* m_serial;
    QLineEdit* m_localName;
    QLineEdit* m_place;
    std::vector<services::KnownModel> m_models;
};

} // namespace fasit::pages
