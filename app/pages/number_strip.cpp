#include "app/pages/number_strip.h"

#include <QHeaderView>

#include <algorithm>

namespace fasit::pages {
namespace {

constexpr int kMostRows = 3; ///< More are reached by scrolling.

} // namespace

NumberStrip::NumberStrip(QWidget* parent)
    : QTableView(parent) {
    setObjectName(QStringLiteral("numbers"));
    setAccessibleName(tr("Figures of what is shown"));
    setModel(&m_model);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void NumberStrip::setShown(const reports::LeveyJennings& chart, const reports::ChartStretch& stretch) {
    m_model.setRows(reports::chartNumbers(chart, stretch), chart.decimals, chart.allowedSource);
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth() + 2);
}

} // namespace fasit::pages
