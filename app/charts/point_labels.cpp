#include "app/charts/label_placer.h"
#include "app/charts/layout_context.h"
#include "app/charts/point_place.h"
#include "app/text/point_text.h"
#include "qc-core/domain/analyser_judgement.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace fasit::charts {
namespace {

using reports::OffScale;
using reports::PointState;

constexpr int kMostTries = 150; ///< Ten years in one view hold far more than anyone can read.

/// What is to be said at a marker; the shorter text is used where the longer finds no room.
struct Wish {
    const Marker* marker = nullptr;
    QString text;
    QString shorter;
    LabelRole role = LabelRole::Value;
    int urgency = 0; ///< Lowest first.
};

QString asWritten(const LayoutContext& context, const reports::ChartPoint& point) {
    return QString::fromStdString(point.valueText).replace(u'.', context.texts.locale.decimalPoint());
}

const reports::ChartPoint* pointBefore(const reports::LevelSeries& series, int index) {
    return index > 0 ? &series.points[static_cast<std::size_t>(index - 1)] : nullptr;
}

/// A finding goes on from run to run: it is written where it begins.
bool begins(const domain::Violation& violation, const reports::ChartPoint* before) {
    return violation.action != domain::RuleAction::Finding || !before ||
           std::none_of(before->violations.begin(), before->violations.end(),
                        [&](const domain::Violation& other) {
                            return other.rule == violation.rule && other.side == violation.side;
                        });
}

/// What the analyser itself said, where a rule has been written before it.
QString analyserBeside(const LayoutContext& context, const reports::ChartPoint& point) {
    const auto& all = point.violations;
    const auto own = std::find_if(all.begin(), all.end(), [](const auto& violation) {
        return violation.rule == domain::kAnalyserRule;
    });
    const bool isBeside = own != all.end() && own != all.begin();
    return isBeside ? QStringLiteral(" · ") + context.texts.rule(*own) : QString();
}

/// The worst rule alone, and the analyser's own judgement; the rest stands beside the chart when the point is
/// looked at.
QString ruleOf(const LayoutContext& context, const reports::LevelSeries& series, int index) {
    const auto& point = series.points[static_cast<std::size_t>(index)];
    for (const auto& violation : point.violations) {
        const QString rule = context.texts.rule ? context.texts.rule(violation) : QString();
        if (!rule.isEmpty() && begins(violation, pointBefore(series, index))) {
            return rule + analyserBeside(context, point);
        }
    }
    return {};
}

LabelRole roleOf(PointState state) {
    switch (state) {
    case PointState::Rejected:
        return LabelRole::Rejected;
    case PointState::Warned:
        return LabelRole::Warned;
    default:
        return LabelRole::Value;
    }
}

int urgencyOf(PointState state, bool written) {
    if (written) {
        return 0;
    }
    switch (state) {
    case PointState::Rejected:
        return 1;
    case PointState::Warned:
        return 2;
    case PointState::Excluded:
        return 4;
    default:
        return 3;
    }
}

Wish wishOf(const LayoutContext& context, const ChartPanel& panel, const Marker& marker) {
    const auto& point = context.level(marker.levelIndex).points[static_cast<std::size_t>(marker.pointIndex)];
    const auto place = placeOf(point, panel, context.options.levels, context.options.axis);
    const bool written = place && place->written;
    QStringList words;
    const QString rule = ruleOf(context, context.level(marker.levelIndex), marker.pointIndex);
    if (!rule.isEmpty()) {
        const bool several = panel.levelIndexes.size() > 1;
        words << (several ? context.texts.levelPrefix.arg(context.level(marker.levelIndex).level) + rule
                          : rule);
    }
    if (point.state == PointState::Excluded && !point.reason.empty()) {
        words = {context.text.elidedText(text::exclusionReasonText(point.reason), Qt::ElideRight,
                                         130 * context.unit)};
    }
    if (written) {
        words.prepend(asWritten(context, point));
    }
    return {&marker, words.join(QStringLiteral(" · ")), words.value(0), roleOf(point.state),
            urgencyOf(point.state, written)};
}

std::vector<Wish> wishes(const LayoutContext& context, const ChartPanel& panel) {
    std::vector<Wish> result;
    for (const auto& marker : panel.markers) {
        const auto& point =
            context.level(marker.levelIndex).points[static_cast<std::size_t>(marker.pointIndex)];
        const bool plain = point.state == PointState::Accepted && point.violations.empty();
        if (plain && marker.edge == OffScale::No) {
            continue;
        }
        Wish wish = wishOf(context, panel, marker);
        if (!wish.text.isEmpty()) {
            result.push_back(std::move(wish));
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const Wish& a, const Wish& b) {
        return std::make_tuple(a.urgency, -a.marker->at.x()) < std::make_tuple(b.urgency, -b.marker->at.x());
    });
    return result;
}

LabelPlacer placerFor(const LayoutContext& context, const ChartPanel& panel) {
    std::vector<QPointF> points;
    points.reserve(panel.markers.size());
    for (const auto& marker : panel.markers) {
        points.push_back(panel.toPixel(marker.at));
    }
    std::sort(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    LabelPlacer placer(panel.plot.adjusted(1, 1, -1, -1), std::move(points));
    for (const auto& marker : panel.markers) {
        if (marker.state != PointState::Accepted) {
            const double reach = marker.radius + context.unit;
            const QPointF at = panel.toPixel(marker.at);
            placer.block({at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)});
        }
    }
    for (const auto& label : panel.labels) {
        placer.block(label.box);
    }
    return placer;
}

/// A thin line to the point where the text had to move away from it.
std::optional<QLineF> leaderTo(QPointF anchor, const QRectF& box, double clearance) {
    const QPointF nearest(std::clamp(anchor.x(), box.left(), box.right()),
                          std::clamp(anchor.y(), box.top(), box.bottom()));
    const QLineF line(anchor, nearest);
    if (line.length() <= clearance * 1.5) {
        return std::nullopt;
    }
    return QLineF(line.pointAt(clearance / line.length()), nearest);
}

bool tryPlace(const LayoutContext& context, ChartPanel& panel, LabelPlacer& placer, const Wish& wish,
              const QString& words) {
    const QPointF anchor = panel.toPixel(wish.marker->at);
    const double clearance = wish.marker->radius + 2 * context.unit;
    const bool below = wish.marker->edge == OffScale::Above ||
                       (wish.marker->edge == OffScale::No && anchor.y() > panel.plot.center().y());
    const bool mayCover = wish.role != LabelRole::Value || wish.urgency == 0;
    const auto box =
        placer.place({anchor, context.sizeOf(words, context.strong), clearance, below, mayCover});
    if (box) {
        panel.labels.push_back(
            {*box, words, wish.role, Qt::AlignCenter, true, leaderTo(anchor, *box, clearance)});
    }
    return box.has_value();
}

} // namespace

void addPointLabels(const LayoutContext& context, ChartPanel& panel) {
    LabelPlacer placer = placerFor(context, panel);
    auto room = static_cast<int>(panel.plot.width() / (60 * context.unit));
    int tries = kMostTries;
    for (const Wish& wish : wishes(context, panel)) {
        if (room <= 0 || --tries < 0) {
            return;
        }
        const bool placed =
            tryPlace(context, panel, placer, wish, wish.text) ||
            (wish.shorter != wish.text && tryPlace(context, panel, placer, wish, wish.shorter));
        room -= placed ? 1 : 0;
    }
}

} // namespace fasit::charts
