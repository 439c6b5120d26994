// AxisRange and Scale: which numbers an axis shows, and where they land in pixels. Value types, thread-safe.
#pragma once

namespace fasit::charts {

struct AxisRange {
    double from = 0;
    double to = 1;

    double span() const { return to - from; }
    bool contains(double value) const { return value >= from && value <= to; }
    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

/// Linear. A vertical axis has pixelFrom below pixelTo on the screen, so pixelFrom > pixelTo.
struct Scale {
    AxisRange values;
    double pixelFrom = 0;
    double pixelTo = 1;

    double toPixel(double value) const {
        return pixelFrom + (value - values.from) / values.span() * (pixelTo - pixelFrom);
    }
    double toValue(double pixel) const {
        return values.from + (pixel - pixelFrom) / (pixelTo - pixelFrom) * values.span();
    }
};

} // namespace fasit::charts
