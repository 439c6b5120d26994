// PinPad: four digits by finger, mouse or keyboard. They are shown as dots and kept nowhere. GUI thread only.
#pragma once

#include "app/services/user_answers.h"

#include <QWidget>

#include <string>

class QGridLayout;
class QLabel;

namespace fasit::pages {

class PinPad : public QWidget {
    Q_OBJECT

  public:
    explicit PinPad(QWidget* parent = nullptr);
    ~PinPad() override;

    /// Wipes what was typed.
    void clear();

  signals:
    /// The fourth digit was typed; nothing stands here any more.
    void entered(fasit::services::SharedSecret pin);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void addKey(QGridLayout& grid, int row, int column, char digit);
    void type(char digit);
    void takeBack();
    void showDots();

    std::string m_digits;
    QLabel* m_dots;
};

} // namespace fasit::pages
