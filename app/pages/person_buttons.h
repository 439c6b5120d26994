// PersonButtons: a large button for each of some people. GUI thread only.
#pragma once

#include "qc-core/domain/user.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace fasit::pages {

class PersonButtons : public QWidget {
    Q_OBJECT

  public:
    explicit PersonButtons(QWidget* parent = nullptr);

    void setPeople(const std::vector<domain::User>& people);
    bool isEmpty() const { return m_count == 0; }
    /// Puts the keyboard on the first.
    void takeKeyboard();

  signals:
    void chosen(fasit::domain::User user);

  private:
    QGridLayout* m_grid;
    int m_count = 0;
};

/// By name, as a Norwegian list of names is sorted.
std::vector<domain::User> sortedByName(std::vector<domain::User> people);

QString personName(const domain::User& user);

} // namespace fasit::pages
