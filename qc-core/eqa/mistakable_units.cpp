#include "qc-core/eqa/blunders.h"

#include <array>
#include <string_view>

namespace fasit::eqa {
namespace {

/// One of `unit` is `factor` of `other`; from molar masses, for recognising a slip and nothing else.
struct Conversion {
    std::string_view analyte; ///< NLK code.
    std::string_view unit;
    std::string_view other;
    double factor;
};

constexpr std::array kConversions{
    Conversion{"NPU22089", "mmol/L", "mg/dL", 18.016}, // glucose, 180.16 g/mol
    Conversion{"NPU22089", "mg/dL", "mmol/L", 1 / 18.016},
    Conversion{"NOR05172", "g/dL", "mmol/L", 0.6206}, // haemoglobin, monomer 16114 g/mol
    Conversion{"NOR05172", "mmol/L", "g/dL", 1 / 0.6206},
};

} // namespace

std::vector<UnitFactor> mistakableUnits(std::string_view analyte, std::string_view unit) {
    std::vector<UnitFactor> units;
    for (const Conversion& conversion : kConversions) {
        if (conversion.analyte == analyte && conversion.unit == unit) {
            units.push_back({std::string(conversion.other), conversion.factor});
        }
    }
    for (const double factor : {10.0, 0.1, 100.0, 0.01, 1000.0, 0.001}) {
        units.push_back({"", factor});
    }
    return units;
}

} // namespace fasit::eqa
