// SmallChart: a diagram to look at beside words that say the same: no keyboard, no pointer. GUI thread only.
#pragma once

#include "app/charts/diagram.h"

#include <QWidget>

#include <functional>

namespace fasit::charts {

class SmallChart : public QWidget {
    Q_OBJECT

  public:
    explicit SmallChart(QWidget* parent = nullptr);

    using Maker = std::function<Diagram(const DiagramFrame&)>;

    /// Laid out anew at every size; a ring is drawn around the marked point.
    void setDiagram(Maker maker, Theme theme, domain::FactKey marked);

    const Diagram& diagram() const { return m_diagram; }
    domain::FactKey marked() const { return m_marked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void layOutAgain();

    Maker m_maker;
    Diagram m_diagram;
    Theme m_theme = Theme::Light;
    domain::FactKey m_marked;
};

} // namespace fasit::charts
