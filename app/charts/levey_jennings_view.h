// LeveyJenningsView: the control chart on the screen. GUI thread only.
//
// Wheel and pinch zoom, drag pans, double click shows everything; arrow keys step from point to point (up and
// down between levels), Home and End go to the first and last, + and - zoom, Escape lets go of the point.
#pragma once

#include "app/charts/annotation_item.h"
#include "app/charts/chart_layout.h"
#include "app/charts/panel_chart.h"
#include "app/charts/point_cursor.h"
#include "qc-core/reports/chart_stretch.h"

#include <QGraphicsScene>
#include <QGraphicsView>

#include <memory>
#include <optional>
#include <vector>

class QGestureEvent;

namespace fasit::charts {

class LeveyJenningsView : public QGraphicsView {
    Q_OBJECT

  public:
    explicit LeveyJenningsView(QWidget* parent = nullptr);
    ~LeveyJenningsView() override;

    void setTexts(ChartTexts texts);
    /// Shows everything, no point selected.
    void setChart(reports::LeveyJennings chart);
    /// The same chart read anew: the part that is shown stays, and the point that is selected.
    void refreshChart(reports::LeveyJennings chart);
    /// Where the selected point is told of elsewhere it is ringed only.
    void setSelectionCallout(bool shown) { m_selectionCallout = shown; }
    void setOptions(const ChartOptions& options);
    const ChartOptions& options() const { return m_options; }

    void showTimes(WallTime from, WallTime to);
    void showEverything();
    /// Brings the point into view; without a signal.
    void selectPoint(domain::FactKey key);
    std::optional<domain::FactKey> selectedPoint() const;
    /// To the next or previous point of the same level, as the arrow keys do.
    void stepSelection(int by);
    /// The points that are in view.
    reports::ChartStretch visibleStretch() const;

    const ChartLayout& chartLayout() const { return m_layout; }
    /// Where Qt Charts puts a value of a panel.
    QPointF toScene(const ChartPanel& panel, QPointF value) const;

  signals:
    void pointHovered(fasit::domain::FactKey key);
    void pointSelected(fasit::domain::FactKey key);
    void visibleChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    struct Drag {
        QPointF from;
        AxisRange range;
        bool moved = false;
    };

    void layOutAgain();
    void nameIt();
    AxisRange visible() const;
    void setVisibleRange(AxisRange range);
    void zoomAt(double factor, double sceneX);
    void hover(QPointF scenePosition);
    std::optional<PointCursor> pointNear(QPointF scenePosition) const;
    void look(std::optional<PointCursor> cursor, bool withCallout);
    std::optional<PointCursor> keyTarget(int key) const;
    std::optional<PointCursor> stepToLevel(int by) const;
    void select(PointCursor cursor);
    void goTo(PointCursor cursor);
    void say(const QString& text);
    bool zoomByKey(int key);
    void pinch(const QGestureEvent& event);
    void showFlagText(QPoint viewPosition, QPoint globalPosition);

    reports::LeveyJennings m_chart;
    ChartOptions m_options;
    ChartTexts m_texts;
    ChartLayout m_layout;
    QGraphicsScene m_scene;
    std::vector<std::unique_ptr<PanelChart>> m_plots; ///< One per panel of the layout; more are kept hidden.
    AnnotationItem* m_annotations;                    ///< Owned by the scene.
    std::optional<PointCursor> m_selected;
    std::optional<PointCursor> m_hovered;
    std::optional<Drag> m_drag;
    bool m_selectionCallout = true;
};

} // namespace fasit::charts
