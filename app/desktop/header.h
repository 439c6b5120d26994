// Header: the home, who is working, language and light or dark. It shows and tells, and decides nothing. GUI
// thread only.
#pragma once

#include "app/services/session.h"
#include "app/settings/settings.h"
#include "qc-core/reports/overview.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace fasit::desktop {

class SitePicker;

class Header : public QWidget {
    Q_OBJECT

  public:
    explicit Header(QWidget* parent = nullptr);

    SitePicker& sites() { return *m_sites; }
    void showPerson(const services::Session& session);
    void showChoices(const QString& language, settings::Brightness brightness);

  signals:
    void whoWanted();
    /// "Not me", or signing out.
    void endWanted();
    /// The own PIN or password is to be another.
    void ownSecretWanted();
    void languageChosen(QString language);
    void brightnessChosen(fasit::settings::Brightness brightness);

  private:
    void addPerson(QHBoxLayout& row);
    void addChoices(QHBoxLayout& row);

    SitePicker* m_sites;
    QLabel* m_name;
    QLabel* m_left;
    QPushButton* m_who = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_secret = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_brightness = nullptr;
};

} // namespace fasit::desktop
