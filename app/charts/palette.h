// Palette: the colours and pens of a theme. Okabe-Ito, which colour-blind readers tell apart; shapes carry
// the difference too, so that Paper does without colour. Value type, thread-safe.
#pragma once

#include "app/charts/chart_layout.h"

#include <QBrush>
#include <QColor>
#include <QPen>

namespace fasit::charts {

struct Palette {
    QColor background;
    QColor text;
    QColor mutedText;
    QColor axis;
    QColor grid;
    QColor accepted;
    QColor warned;
    QColor rejected;
    QColor cannotJudge;
    QColor excluded;
    QColor onState; ///< The sign inside a filled marker.
    QColor warnedText;
    QColor rejectedText;
    QColor approvedBand;
    QColor sdBand; ///< Three lie over each other.
    QColor mean;
    QColor sd1;
    QColor sd2;
    QColor sd3;
    QColor limit;
    QColor lotChange;
    QColor focus;
    bool coloured = true;

    static const Palette& of(Theme theme);

    QColor level(int levelIndex) const;
    QColor state(reports::PointState state) const;
    QColor label(LabelRole role) const;
    QPen line(const Line& line, bool levelsTogether, double unit) const;
    QBrush band(BandRole role) const;
};

} // namespace fasit::charts
