// How a home is set up, as the cells of tables. Pure.
#pragma once

#include "qc-core/reports/home_setup.h"

#include <QStringList>

#include <vector>

namespace fasit::pages {

/// What staff call it, else its model.
QString nameOf(const domain::Instrument& instrument);

QStringList instrumentHeadings();
QStringList instrumentCells(const reports::InstrumentSetup& instrument);

QStringList measuredHeadings();
/// A row a level.
std::vector<QStringList> measuredCells(const reports::MeasuredAnalyte& analyte);

QStringList scheduleHeadings();
QStringList scheduleCells(const domain::Instrument& instrument, const reports::MeasuredAnalyte& analyte);

/// "In use", or since when and why not.
QString useText(const reports::InstrumentSetup& instrument);

} // namespace fasit::pages
