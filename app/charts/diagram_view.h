// DiagramView: a diagram on the screen. GUI thread only.
//
// A click chooses the nearest point; the arrow keys step from point to point, Home and End go to the ends.
#pragma once

#include "app/charts/diagram.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace fasit::charts {

class DiagramView : public QWidget {
    Q_OBJECT

  public:
    using Maker = std::function<Diagram(const DiagramFrame&)>;

    explicit DiagramView(QWidget* parent = nullptr);

    /// Lays the diagram out anew at every size.
    void setMaker(Maker maker);
    void setTheme(Theme theme);
    /// Without a signal.
    void lookAt(std::optional<domain::FactKey> key);
    std::optional<domain::FactKey> looked() const { return m_looked; }

    const Diagram& diagram() const { return m_diagram; }
    /// Makes it in any size, also in another thread.
    const Maker& maker() const { return m_maker; }

  signals:
    void pointSelected(fasit::domain::FactKey key);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void layOutAgain();
    void choose(int index);
    int lookedIndex() const;
    /// Each result once, in the order of the panels.
    std::vector<const DiagramPoint*> points() const;

    Maker m_maker;
    Diagram m_diagram;
    Theme m_theme = Theme::Light;
    std::optional<domain::FactKey> m_looked;
};

} // namespace fasit::charts
