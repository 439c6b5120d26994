#include "instruments/sysmex_kx/record.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace fasit::instruments::sysmex_kx {
namespace {

constexpr std::size_t kFieldWidth = 5;

struct Analyte {
    std::string_view code;
    std::size_t decimals = 1;
};

constexpr std::array<Analyte, 19> kNewAnalytes{{{"WBC", 1},
                                                {"RBC", 2},
                                                {"HGB", 1},
                                                {"HCT", 1},
                                                {"MCV", 1},
                                                {"MCH", 1},
                                                {"MCHC", 1},
                                                {"PLT", 0},
                                                {"LYM%", 1},
                                                {"MXD%", 1},
                                                {"NEUT%", 1},
                                                {"LYM#", 1},
                                                {"MXD#", 1},
                                                {"NEUT#", 1},
                                                {"RDW-SD", 1},
                                                {"RDW-CV", 1},
                                                {"PDW", 1},
                                                {"MPV", 1},
                                                {"P-LCR", 1}}};
/// RDW is SD or CV, whichever the analyser is set to.
constexpr std::array<Analyte, 18> kOldAnalytes{{{"WBC", 1},
                                                {"RBC", 2},
                                                {"HGB", 1},
                                                {"HCT", 1},
                                                {"MCV", 1},
                                                {"MCH", 1},
                                                {"MCHC", 1},
                                                {"PLT", 0},
                                                {"LYM%", 1},
                                                {"MXD%", 1},
                                                {"NEUT%", 1},
                                                {"LYM#", 1},
                                                {"MXD#", 1},
                                                {"NEUT#", 1},
                                                {"RDW", 1},
                                                {"PDW", 1},
                                                {"MPV", 1},
                                                {"P-LCR", 1}}};

struct Layout {
    std::string_view model;
    std::size_t yearDigits = 4;
    std::size_t idBegin = 12;
    std::size_t idSize = 15;
    std::size_t dataBegin = 34;
    std::span<const Analyte> analytes;

    std::size_t size() const { return dataBegin + analytes.size() * kFieldWidth; }
};

const Layout* layoutOf(std::size_t size) {
    static const std::array<Layout, 2> layouts{
        {{"KX-21N", 4, 12, 15, 34, kNewAnalytes}, {"KX-21", 2, 10, 12, 29, kOldAnalytes}}};
    for (const Layout& layout : layouts) {
        if (layout.size() == size) {
            return &layout;
        }
    }
    return nullptr;
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), ascii::isDigit);
}

std::optional<WallTime> dayOf(std::string_view text, std::size_t yearDigits) {
    const std::string digits = (yearDigits == 2 ? "20" : "") + std::string(text);
    const auto time = allDigits(digits) ? parseCompactTime(digits) : std::nullopt;
    return time ? std::optional<WallTime>(time->time) : std::nullopt;
}

std::string unpadded(std::string_view id) {
    id = ascii::trimmed(id);
    id.remove_prefix(std::min(id.size(), id.find_first_not_of('0')));
    return std::string(id);
}

/// "0066" with one decimal is "6.6".
std::string scaled(std::string_view digits, std::size_t decimals) {
    std::string_view whole = digits.substr(0, digits.size() - decimals);
    whole.remove_prefix(std::min(whole.size() - 1, whole.find_first_not_of('0')));
    std::string text(whole);
    if (decimals > 0) {
        text += '.';
        text += digits.substr(digits.size() - decimals);
    }
    return text;
}

/// Four digits and a flag; or none measured: an asterisk first, or nothing but dashes or blanks.
std::optional<Value> valueOf(std::string_view field, const Analyte& analyte) {
    const std::string_view number = field.substr(0, kFieldWidth - 1);
    const char flag = field.back();
    const bool isEmpty = number.find_first_not_of("- ") == std::string_view::npos;
    if (!ascii::isDigit(flag) && !(isEmpty && flag == ' ')) {
        return std::nullopt;
    }
    if (allDigits(number)) {
        return Value{analyte.code, scaled(number, analyte.decimals), flag, true};
    }
    if (isEmpty || (number.front() == '*' && allDigits(number.substr(1)))) {
        return Value{analyte.code, std::string(ascii::trimmed(field)), flag, false};
    }
    return std::nullopt;
}

} // namespace

RecordKind kindOf(std::string_view text) {
    if (text.starts_with("D1U")) {
        return RecordKind::Sample;
    }
    if (text.starts_with("D1C")) {
        return RecordKind::Control;
    }
    const bool isRecord = text.size() >= 3 && text[0] == 'D' && ascii::isDigit(text[1]);
    return isRecord ? RecordKind::Other : RecordKind::None;
}

Expected<SampleRecord, ProblemKind> readSample(std::string_view text) {
    const Layout* layout = layoutOf(text.size());
    if (layout == nullptr || kindOf(text) != RecordKind::Sample) {
        return Unexpected<ProblemKind>(ProblemKind::FrameCut);
    }
    const auto day = dayOf(text.substr(3, layout->yearDigits + 4), layout->yearDigits);
    if (!day) {
        return Unexpected<ProblemKind>(ProblemKind::NoSuchDate);
    }
    SampleRecord record{layout->model, *day, unpadded(text.substr(layout->idBegin, layout->idSize)), {}};
    std::size_t at = layout->dataBegin;
    for (const Analyte& analyte : layout->analytes) {
        auto value = valueOf(text.substr(at, kFieldWidth), analyte);
        if (!value) {
            return Unexpected<ProblemKind>(ProblemKind::NotANumber);
        }
        record.values.push_back(std::move(*value));
        at += kFieldWidth;
    }
    return record;
}

} // namespace fasit::instruments::sysmex_kx
