// ChartTexts: every word of a chart, given by the caller: the chart room translates nothing.
//
// The functions are called in the thread that lays out or paints, so for paper they must be safe there.
#pragma once

#include "qc-core/reports/levey_jennings.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace fasit::charts {

/// Words with a %1 take a number or a name.
struct ChartTexts {
    QLocale locale{QLocale::NorwegianBokmal, QLocale::Norway};
    QString lot;         ///< "Lot %1"
    QString preliminary; ///< Said after a lot whose target nobody has approved.
    QString mean;        ///< "Middelverdi %1"
    QString highest;     ///< "Høyest %1"
    QString lowest;      ///< "Lavest %1"
    QString sd;          ///< "SD"
    QString runNumber;   ///< Name of the axis of run numbers.
    QString levelPrefix; ///< "N%1 ", before a rule where several levels share one plot.

    QString approvedArea; ///< The legend.
    QString accepted;
    QString warned;
    QString rejected;
    QString cannotJudge;
    QString excluded;
    QString provisional;
    QString newBottle;

    QString noPoints; ///< Instead of a chart.
    QString noDistanceInSd;

    QString accessibleName; ///< "Kontrolldiagram"

    /// Short text of a rule that fired; empty where it is not to be written at the point.
    std::function<QString(const domain::Violation&)> rule;
    std::function<QString(const reports::ChartEvent&)> event;
    std::function<QString(const reports::LevelSeries&)> levelTitle;
    /// Lines of the callout beside the point that is looked at.
    std::function<QString(const reports::ChartPoint&, int level)> details;
};

} // namespace fasit::charts
