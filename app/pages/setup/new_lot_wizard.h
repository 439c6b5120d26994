// NewLotWizard: a new lot in three steps: the bottle, the values of the insert, the parallel period. What is
// typed stands there until it is stored or cancelled. GUI thread only.
#pragma once

#include "app/pages/setup/bottle_step.h"
#include "app/services/lot_service.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fasit::pages {

class InsertLines;

class NewLotWizard : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive it.
    explicit NewLotWizard(const Clock& clock, QWidget* parent = nullptr);

    void begin(domain::SiteId site, std::vector<reports::MaterialChoice> choices);
    /// It was not stored.
    void say(const QString& message);

  signals:
    void enterWanted(fasit::services::NewLot lot);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeValues();
    QWidget* makeParallel();
    QLayout* makeButtons();
    void showStep(int step);
    void goOn();
    void goBack();
    bool takeBottle();
    bool takeValues();
    void showLines();
    void showPlaces();
    void store();
    const reports::MaterialChoice& choice() const;

    domain::SiteId m_site;
    std::vector<reports::MaterialChoice> m_choices;
    services::NewLot m_lot;
    std::vector<reports::InsertLine> m_shown; ///< The lines of the second step.
    std::vector<std::pair<QCheckBox*, services::ParallelPlace>> m_places;
    QLabel* m_heading;
    QLabel* m_message;
    QStackedWidget* m_steps;
    BottleStep* m_bottle;
    QComboBox* m_reading = nullptr;
    InsertLines* m_lines = nullptr;
    QVBoxLayout* m_placeColumn = nullptr;
    QLabel* m_placeWords = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace fasit::pages
