#include "instruments/drivers/horiba_yumizen.h"

#include "instruments/drivers/astm_parts.h"
#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 2> kModels = {"Yumizen H500", "Yumizen H550"};

bool recognises(std::string_view sender) {
    return sender == "H500" || sender == "H550";
}

/// An order of another kind in a message of quality control is a calibration or the like.
OrderKind kindOf(const AstmResult& order) {
    const std::string_view kind = ascii::trimmed(order.component(order.order.at(16), 1));
    if (!isQualityControlMessage(order)) {
        return OrderKind::Unsaid;
    }
    return kind.empty() || ascii::equalsIgnoringCase(kind, "CTRL") ? OrderKind::Control
                                                                   : OrderKind::NeverResult;
}

/// The product stands in a generic comment (type G), the verdict of the analyser in an instrument comment
/// (type I).
void readComments(const AstmResult& result, domain::ControlReading& reading) {
    for (const astm::Fields& comment : result.orderComments) {
        const bool isProduct = ascii::equalsIgnoringCase(ascii::trimmed(comment.at(5)), "G");
        auto& target = isProduct ? reading.material : reading.comment;
        if (!target) {
            result.read(comment.at(4), target);
        }
    }
}

/// What the recorded analyser measures, under the names that R.3 and its verdict share.
constexpr std::array<std::string_view, 21> kCodes{"WBC",  "RBC",  "HGB",  "HCT",  "MCV",  "MCH",    "MCHC",
                                                  "PLT",  "MPV",  "LYM#", "LYM%", "MON#", "MON%",   "NEU#",
                                                  "NEU%", "EOS#", "EOS%", "BAS#", "BAS%", "RDW-CV", "RDW-SD"};

/// The analyte of "PLT_ABOVE_TOLERANCE"; empty where the reason names none that is known.
std::string_view failedCode(std::string_view reason) {
    for (const std::string_view ending : {"_ABOVE_TOLERANCE", "_BELOW_TOLERANCE"}) {
        if (!reason.ends_with(ending)) {
            continue;
        }
        const std::string_view code = reason.substr(0, reason.size() - ending.size());
        if (std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end()) {
            return code;
        }
    }
    return {};
}

/// A verdict of CONTROL_FAILED on the run fails the analyte that its reason names, and every analyte of the
/// run where it names none. That nothing failed is never said.
void judge(const AstmResult& order, std::span<domain::ControlReading> readings) {
    for (const astm::Fields& comment : order.orderComments) {
        const std::string_view verdict = comment.at(4);
        if (ascii::trimmed(order.component(verdict, 1)) != "CONTROL_FAILED") {
            continue;
        }
        const std::string_view failed = failedCode(ascii::trimmed(order.component(verdict, 3)));
        for (domain::ControlReading& reading : readings) {
            if (failed.empty() || failed == reading.code) {
                reading.analyserJudgement = domain::AnalyserJudgement::Failed;
            }
        }
    }
}

void readOrder(const AstmResult& order, domain::ControlReading& reading) {
    order.read(order.component(order.header.at(5), 2), reading.serial);
    order.read(order.order.at(3), reading.lot);
    order.read(order.component(order.order.at(16), 3), reading.level);
    readComments(order, reading);
}

void read(const AstmResult& result, domain::ControlReading& reading) {
    const astm::Fields& r = result.result;
    readTestCode(result, reading);
    readRange(result.component(r.at(6), 1), result, reading);
    readOperator(result, reading);
    readTime({r.at(12), result.order.at(7)}, reading);
}

} // namespace

const AstmDriver& horibaYumizen() {
    static const AstmDriver driver{{"horiba-yumizen", "Horiba", kModels, Evidence::RecordedControl},
                                   recognises,
                                   kindOf,
                                   readOrder,
                                   read,
                                   judge};
    return driver;
}

} // namespace fasit::instruments::drivers
