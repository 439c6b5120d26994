#include "app/charts/chart_fonts.h"

#include <algorithm>
#include <cmath>

namespace fasit::charts {
namespace {

QFont font(double pixels, QFont::Weight weight) {
    QFont result;
    result.setPixelSize(std::max(6, static_cast<int>(std::lround(pixels))));
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace

ChartFonts ChartFonts::sized(double textPixels) {
    return {font(textPixels * 0.9, QFont::Normal), font(textPixels * 0.9, QFont::Bold),
            font(textPixels, QFont::Bold)};
}

} // namespace fasit::charts
