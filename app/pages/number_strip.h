// NumberStrip: the figures of what the chart shows, under it. GUI thread only.
#pragma once

#include "app/models/chart_numbers_model.h"

#include <QTableView>

namespace fasit::pages {

class NumberStrip : public QTableView {
    Q_OBJECT

  public:
    explicit NumberStrip(QWidget* parent = nullptr);

    void setShown(const reports::LeveyJennings& chart, const reports::ChartStretch& stretch);

  private:
    models::ChartNumbersModel m_model;
};

} // namespace fasit::pages
