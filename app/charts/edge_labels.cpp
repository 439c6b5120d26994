#include "app/charts/axis_ticks.h"
#include "app/charts/layout_context.h"
#include "app/charts/value_range.h"

#include <algorithm>
#include <array>

namespace fasit::charts {
namespace {

/// Most important first: where two would touch, the later one is left out.
struct EdgeText {
    double y = 0;
    QString text;
};

QString signedSd(int k, const QString& sd) {
    const QString sign = k > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
    return sign + QString::number(std::abs(k)) + u' ' + sd;
}

/// One decimal more where the SD is finer than what the analyser prints.
int decimalsFor(const LayoutContext& context, double sd) {
    double step = 1;
    for (int i = 0; i < context.chart.decimals; ++i) {
        step /= 10;
    }
    return context.chart.decimals + (sd < 2 * step ? 1 : 0);
}

std::vector<EdgeText> sdTexts(const LayoutContext& context, const reports::TargetSegment& target) {
    std::vector<EdgeText> texts;
    const int decimals = decimalsFor(context, *target.sd);
    const auto& locale = context.texts.locale;
    texts.push_back({*target.mean, context.texts.mean.arg(numberText(*target.mean, decimals, locale))});
    for (const int k : {3, -3, 2, -2, 1, -1}) {
        const double value = *target.mean + k * *target.sd;
        texts.push_back({value, signedSd(k, context.texts.sd) + QStringLiteral("  ") +
                                    numberText(value, decimals, locale)});
    }
    return texts;
}

std::vector<EdgeText> limitTexts(const LayoutContext& context, const reports::TargetSegment& target) {
    std::vector<EdgeText> texts;
    const auto put = [&](const std::optional<double>& value, const QString& form) {
        if (value) {
            texts.push_back(
                {*value, form.arg(numberText(*value, context.chart.decimals, context.texts.locale))});
        }
    };
    put(target.high, context.texts.highest);
    put(target.low, context.texts.lowest);
    if (!sdDecides(target)) {
        put(target.mean, context.texts.mean);
    }
    return texts;
}

std::vector<EdgeText> textsOf(const LayoutContext& context, const ChartPanel& panel) {
    if (context.inSteps() || context.inSd()) {
        return {};
    }
    const auto& level = context.level(panel.levelIndexes.front());
    const auto stretches = visibleStretches(level, context.options.axis, context.x);
    if (stretches.empty()) {
        return {};
    }
    const auto& target = *stretches.back().target;
    auto texts = limitTexts(context, target);
    if (sdDecides(target)) {
        auto sd = sdTexts(context, target);
        sd.insert(sd.begin() + 5, texts.begin(), texts.end());
        return sd;
    }
    return texts;
}

} // namespace

double edgeLabelWidth(const LayoutContext& context, const ChartPanel& panel) {
    double width = 0;
    for (const auto& edge : textsOf(context, panel)) {
        width = std::max(width, context.sizeOf(edge.text, context.text).width());
    }
    return width;
}

void addEdgeLabels(const LayoutContext& context, ChartPanel& panel) {
    std::vector<QRectF> taken;
    for (const auto& edge : textsOf(context, panel)) {
        if (!panel.y.values.contains(edge.y)) {
            continue;
        }
        const QSizeF size = context.sizeOf(edge.text, context.text);
        const double y = panel.y.toPixel(edge.y);
        const QRectF box({panel.plot.right() + 6 * context.unit, y - size.height() / 2}, size);
        const QRectF core = box.adjusted(0, 1.2 * context.unit, 0, -1.2 * context.unit);
        const bool free = std::none_of(taken.begin(), taken.end(),
                                       [&](const QRectF& other) { return other.intersects(core); });
        if (free) {
            taken.push_back(core);
            panel.labels.push_back({box, edge.text, LabelRole::Limit, Qt::AlignLeft | Qt::AlignVCenter});
        }
    }
}

} // namespace fasit::charts
