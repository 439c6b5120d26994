#include "instruments/drivers/hl7_layout.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace fasit::instruments::drivers {
namespace {

/// The number at the beginning of the text, which it takes away; nothing where there is none.
std::optional<std::size_t> takeNumber(std::string_view& text) {
    std::size_t number = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 4 && ascii::isDigit(text[digits])) {
        number = number * 10 + static_cast<std::size_t>(text[digits++] - '0');
    }
    text.remove_prefix(digits);
    return digits > 0 && number > 0 ? std::optional(number) : std::nullopt;
}

/// "~2" or ".1" where the text goes on with it; false where the number behind it is none.
bool takeIndex(std::string_view& text, char mark, std::size_t& index) {
    if (text.empty() || text.front() != mark) {
        return true;
    }
    text.remove_prefix(1);
    const auto number = takeNumber(text);
    index = number.value_or(0);
    return number.has_value();
}

struct PlaceKey {
    std::string_view name;
    Place Hl7Layout::*place;
};

constexpr std::array<PlaceKey, 13> kPlaces{{{"sample-id", &Hl7Layout::sampleId},
                                            {"serial", &Hl7Layout::serial},
                                            {"material", &Hl7Layout::material},
                                            {"lot", &Hl7Layout::lot},
                                            {"level", &Hl7Layout::level},
                                            {"target", &Hl7Layout::target},
                                            {"sd", &Hl7Layout::sd},
                                            {"code", &Hl7Layout::code},
                                            {"ordered", &Hl7Layout::ordered},
                                            {"range", &Hl7Layout::range},
                                            {"operator", &Hl7Layout::operatorId},
                                            {"specimen", &Hl7Layout::specimen},
                                            {"comment", &Hl7Layout::comment}}};

struct RuleKey {
    std::string_view name;
    std::vector<Rule> Hl7Layout::*rules;
};

constexpr std::array<RuleKey, 3> kRules{
    {{"patient", &Hl7Layout::patient}, {"never", &Hl7Layout::never}, {"control", &Hl7Layout::control}}};

struct SupplementKey {
    std::string_view name;
    Supplement::About about;
};

constexpr std::array<SupplementKey, 6> kSupplements{{{"skip", Supplement::About::Nothing},
                                                     {"target-in", Supplement::About::Target},
                                                     {"sd-in", Supplement::About::Sd},
                                                     {"level-in", Supplement::About::Level},
                                                     {"lot-in", Supplement::About::Lot},
                                                     {"material-in", Supplement::About::Material}}};

/// Reads the lines of one layout.
class LayoutReader {
  public:
    Hl7Layout layout = Hl7Layout::standard();

    bool take(std::string_view key, std::string_view value) {
        for (const PlaceKey& known : kPlaces) {
            if (key == known.name) {
                return readPlace(value, layout.*known.place) && layout.operatorId.component <= 1;
            }
        }
        for (const RuleKey& known : kRules) {
            if (key == known.name) {
                return addRule(key, value, layout.*known.rules);
            }
        }
        for (const SupplementKey& known : kSupplements) {
            if (key == known.name) {
                return addSupplement(known.about, value);
            }
        }
        if (key == "reagent-lots") {
            layout.reagentLotsInInv = value == "INV-16";
            return value.empty() || layout.reagentLotsInInv;
        }
        return key == "time" && addTime(value);
    }

  private:
    static bool readPlace(std::string_view text, Place& place) {
        const auto read = text.empty() ? std::optional(Place{}) : Place::parse(text);
        place = read.value_or(Place{});
        return read.has_value();
    }

    bool addRule(std::string_view key, std::string_view text, std::vector<Rule>& rules) {
        if (m_replaced.insert(std::string(key)).second) {
            rules.clear();
        }
        auto rule = Rule::parse(text);
        if (rule) {
            rules.push_back(std::move(*rule));
        }
        return rule.has_value();
    }

    bool addTime(std::string_view text) {
        if (m_replaced.insert("time").second) {
            layout.times.clear();
        }
        return readPlace(text, layout.times.emplace_back());
    }

    bool addSupplement(Supplement::About about, std::string_view text) {
        auto marker = Marker::parse(text);
        if (marker) {
            layout.supplements.insert(layout.supplements.begin(), {std::move(*marker), about});
        }
        return marker.has_value();
    }

    std::set<std::string> m_replaced;
};

} // namespace

std::optional<Place> Place::parse(std::string_view text) {
    text = ascii::trimmed(text);
    const bool hasName = text.size() > 4 && text[3] == '-' &&
                         std::all_of(text.begin(), text.begin() + 3,
                                     [](char c) { return (c >= 'A' && c <= 'Z') || ascii::isDigit(c); });
    if (!hasName) {
        return std::nullopt;
    }
    Place place;
    place.segment = std::string(text.substr(0, 3));
    text.remove_prefix(4);
    const auto field = takeNumber(text);
    place.field = field.value_or(0);
    const bool isWhole = field && takeIndex(text, '~', place.repeat) && takeIndex(text, '.', place.component);
    return isWhole && text.empty() ? std::optional(place) : std::nullopt;
}

std::optional<Marker> Marker::parse(std::string_view text) {
    text = ascii::trimmed(text);
    const std::size_t space = std::min(text.find(' '), text.size());
    const auto place = Place::parse(text.substr(0, space));
    const std::string_view rest = ascii::trimmed(text.substr(space));
    if (!place) {
        return std::nullopt;
    }
    if (rest == "any") {
        return Marker{*place, How::Any, {}};
    }
    const std::string_view word = ascii::trimmed(rest.substr(std::min(rest.find(' '), rest.size())));
    if (word.empty()) {
        return std::nullopt;
    }
    if (rest.substr(0, 3) == "is ") {
        return Marker{*place, How::Is, std::string(word)};
    }
    return rest.substr(0, 4) == "has " ? std::optional(Marker{*place, How::Has, std::string(word)})
                                       : std::nullopt;
}

std::optional<Rule> Rule::parse(std::string_view text) {
    constexpr std::string_view kAnd = " and ";
    Rule rule;
    while (true) {
        const std::size_t end = std::min(text.find(kAnd), text.size());
        auto marker = Marker::parse(text.substr(0, end));
        if (!marker) {
            return std::nullopt;
        }
        rule.all.push_back(std::move(*marker));
        if (end == text.size()) {
            return rule;
        }
        text.remove_prefix(end + kAnd.size());
    }
}

Hl7Layout Hl7Layout::standard() {
    const auto place = [](std::string_view text) { return Place::parse(text).value_or(Place{}); };
    Hl7Layout layout;
    const auto specimenRole = [&](const char* role) {
        return Rule{{Marker{place("SPM-11.1"), Marker::How::Is, role}}};
    };
    layout.control = {specimenRole("Q")};
    for (const char* role : {"B", "C", "E", "F", "O", "V"}) {
        layout.never.push_back(specimenRole(role));
    }
    layout.sampleId = place("SPM-2.1");
    layout.serial = place("OBX-18~1.1");
    layout.material = place("INV-1.2");
    layout.code = place("OBX-3.1");
    layout.range = place("OBX-7");
    layout.operatorId = place("OBX-16");
    layout.specimen = place("SPM-2");
    layout.comment = place("NTE-3");
    layout.times = {place("OBX-19"), place("OBX-14"), place("OBR-7")};
    layout.supplements = {{{place("OBX-3.4"), Marker::How::Is, "S_OTHER"}, Supplement::About::Nothing}};
    return layout;
}

Expected<Hl7Layout, LayoutError> parseLayout(std::string_view text) {
    LayoutReader reader;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = ascii::trimmed(text.substr(0, std::min(text.find('#'), end)));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) {
            continue;
        }
        const std::size_t equals = line.find('=');
        const bool isRead = equals != line.npos && reader.take(ascii::trimmed(line.substr(0, equals)),
                                                               ascii::trimmed(line.substr(equals + 1)));
        if (!isRead) {
            return Unexpected<LayoutError>(LayoutError{number});
        }
    }
    return reader.layout;
}

} // namespace fasit::instruments::drivers
