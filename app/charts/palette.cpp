#include "app/charts/palette.h"

#include <array>

namespace fasit::charts {
namespace {

Palette light() {
    Palette p;
    p.background = QColor(0xFFFFFF);
    p.text = QColor(0x1B1F24);
    p.mutedText = QColor(0x57606A);
    p.axis = QColor(0x8C959F);
    p.grid = QColor(0xE9ECEF);
    p.accepted = QColor(0x0072B2);
    p.warned = QColor(0xE69F00);
    p.rejected = QColor(0xD55E00);
    p.cannotJudge = QColor(0x6B4FA0);
    p.excluded = QColor(0x6E7781);
    p.onState = QColor(0xFFFFFF);
    p.warnedText = QColor(0x7A5200);
    p.rejectedText = QColor(0xA84300);
    p.approvedBand = QColor(0, 158, 115, 30);
    p.sdBand = QColor(0, 114, 178, 16);
    p.mean = QColor(0x2F3B47);
    p.sd1 = QColor(0xB4C3D0);
    p.sd2 = QColor(0xC98A00);
    p.sd3 = QColor(0xC25500);
    p.limit = QColor(0x2F3B47);
    p.lotChange = QColor(0x57606A);
    p.focus = QColor(0x0072B2);
    return p;
}

Palette dark() {
    Palette p = light();
    p.background = QColor(0x14181D);
    p.text = QColor(0xE6EDF3);
    p.mutedText = QColor(0xA3AEBA);
    p.axis = QColor(0x6A7683);
    p.grid = QColor(0x252B32);
    p.accepted = QColor(0x56B4E9);
    p.warned = QColor(0xF0B429);
    p.rejected = QColor(0xFF7A33);
    p.cannotJudge = QColor(0xBBA2F2);
    p.excluded = QColor(0x98A4B0);
    p.onState = QColor(0x14181D);
    p.warnedText = QColor(0xF5C451);
    p.rejectedText = QColor(0xFF9A63);
    p.approvedBand = QColor(0, 190, 140, 38);
    p.sdBand = QColor(86, 180, 233, 20);
    p.mean = QColor(0xC9D3DD);
    p.sd1 = QColor(0x46525E);
    p.sd2 = QColor(0xB98A1E);
    p.sd3 = QColor(0xD9692B);
    p.limit = QColor(0xC9D3DD);
    p.lotChange = QColor(0xA3AEBA);
    p.focus = QColor(0x56B4E9);
    return p;
}

/// Survives a copier: no information in colour, fills that print.
Palette paper() {
    Palette p = light();
    p.coloured = false;
    p.text = QColor(Qt::black);
    p.mutedText = QColor(0x333333);
    p.axis = QColor(0x444444);
    p.grid = QColor(0xE4E4E4);
    p.accepted = QColor(0x333333);
    p.warned = QColor(Qt::white);
    p.rejected = QColor(Qt::black);
    p.cannotJudge = QColor(Qt::black);
    p.excluded = QColor(0x555555);
    p.warnedText = QColor(Qt::black);
    p.rejectedText = QColor(Qt::black);
    p.approvedBand = QColor(0, 0, 0, 20);
    p.sdBand = QColor(0, 0, 0, 11);
    p.mean = QColor(Qt::black);
    p.sd1 = QColor(0xAAAAAA);
    p.sd2 = QColor(0x777777);
    p.sd3 = QColor(0x222222);
    p.limit = QColor(Qt::black);
    p.lotChange = QColor(0x333333);
    p.focus = QColor(Qt::black);
    return p;
}

QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) {
    QPen result(color, width, style, Qt::FlatCap, Qt::RoundJoin);
    if (style == Qt::CustomDashLine) {
        result.setDashPattern({5, 4});
    }
    return result;
}

QColor mixed(const QColor& color, const QColor& background, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return QColor(part(color.red(), background.red()), part(color.green(), background.green()),
                  part(color.blue(), background.blue()));
}

/// Opaque, since neighbouring pieces overlap. A crowded line is a hairline without dashes: those are slow,
/// and nobody could tell them there.
QPen tracePen(const Palette& palette, const Line& line, bool together, double unit) {
    constexpr qsizetype kCrowded = 400;
    const bool crowded = line.points.size() > kCrowded;
    const QColor color = palette.coloured && together ? palette.level(line.levelIndex) : palette.accepted;
    QPen result = pen(mixed(color, palette.background, together ? 0.8 : 0.55), crowded ? 1.0 : 1.3 * unit);
    if (together && line.levelIndex > 0 && !crowded) {
        result.setDashPattern(line.levelIndex == 1 ? QList<qreal>{5, 3} : QList<qreal>{1.5, 3});
    }
    return result;
}

} // namespace

const Palette& Palette::of(Theme theme) {
    static const Palette kLight = light();
    static const Palette kDark = dark();
    static const Palette kPaper = paper();
    return theme == Theme::Dark ? kDark : theme == Theme::Paper ? kPaper : kLight;
}

QColor Palette::level(int levelIndex) const {
    if (!coloured) {
        return text;
    }
    const bool onDark = background.lightness() < 128;
    const std::array<QColor, 3> colors{accepted, QColor(onDark ? 0x2DD4A7 : 0x00845F),
                                       QColor(onDark ? 0xE8A0CB : 0xA8457E)};
    return colors[static_cast<std::size_t>(levelIndex) % colors.size()];
}

QColor Palette::state(reports::PointState state) const {
    switch (state) {
    case reports::PointState::Warned:
        return warned;
    case reports::PointState::Rejected:
        return rejected;
    case reports::PointState::CannotJudge:
        return cannotJudge;
    case reports::PointState::Excluded:
        return excluded;
    case reports::PointState::Accepted:
        break;
    }
    return accepted;
}

QColor Palette::label(LabelRole role) const {
    switch (role) {
    case LabelRole::Rejected:
        return rejectedText;
    case LabelRole::Warned:
        return warnedText;
    case LabelRole::Title:
    case LabelRole::Lot:
    case LabelRole::Legend:
    case LabelRole::Notice:
        return text;
    case LabelRole::Tick:
    case LabelRole::Limit:
    case LabelRole::Value:
        break;
    }
    return mutedText;
}

QPen Palette::line(const Line& line, bool levelsTogether, double unit) const {
    switch (line.role) {
    case LineRole::Mean:
        return pen(mean, 1.6 * unit);
    case LineRole::MeanThin:
        return pen(mean, 0.8 * unit, Qt::CustomDashLine);
    case LineRole::Sd1:
        return pen(sd1, 1.0 * unit);
    case LineRole::Sd2:
        return pen(sd2, 1.1 * unit);
    case LineRole::Sd3:
        return pen(sd3, 1.5 * unit);
    case LineRole::Limit:
        return pen(limit, 2.0 * unit);
    case LineRole::LimitThin:
        return pen(limit, 0.8 * unit, Qt::CustomDashLine);
    case LineRole::LotChange: {
        QPen result = pen(lotChange, 1.1 * unit);
        result.setDashPattern({2, 2.5});
        return result;
    }
    case LineRole::BottleChange: {
        QPen result = pen(lotChange, 0.8 * unit);
        result.setDashPattern({1, 5});
        return result;
    }
    case LineRole::Trace:
        break;
    }
    return tracePen(*this, line, levelsTogether, unit);
}

QBrush Palette::band(BandRole role) const {
    return role == BandRole::Approved ? approvedBand : sdBand;
}

} // namespace fasit::charts
