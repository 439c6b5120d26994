#include "instruments/drivers/hl7_group.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace fasit::instruments::drivers {
namespace {

using hl7::Message;
using hl7::Segment;

bool hasWord(std::string_view text, std::string_view word) {
    const auto equal = [](char a, char b) { return ascii::toLower(a) == ascii::toLower(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), equal) != text.end();
}

/// Whether each specimen (SPM) stands before its orders, or each order before its specimen.
bool isSpecimenFirst(const Message& message) {
    const auto part = [&](std::size_t number) {
        return ascii::trimmed(message.component(message.field(message.header(), 9), number));
    };
    const std::string_view event = part(2).empty() ? part(3) : part(2);
    return part(1) == "OUL" && (event.ends_with("R22") || event.ends_with("R23"));
}

/// Collects the groups in one pass.
class Grouping {
  public:
    explicit Grouping(const Message& message)
        : m_message(message)
        , m_isSpecimenFirst(isSpecimenFirst(message)) {
        m_group.message = &message;
    }

    std::vector<Hl7Group> groups() && {
        const std::vector<Segment>& segments = m_message.segments();
        for (m_at = 1; m_at < segments.size(); ++m_at) {
            take(segments[m_at]);
        }
        flush();
        for (Hl7Group& group : m_groups) {
            group.isAmbiguous = group.isAmbiguous || m_isOutOfOrder;
        }
        return std::move(m_groups);
    }

  private:
    void take(const Segment& segment) {
        const std::string_view name = segment.name();
        if (name == "PID") {
            flush();
            forgetSpecimen();
            m_group.obr = nullptr;
            m_group.pid = &segment;
        } else if (name == "SPM") {
            specimen(segment);
        } else if (name == "SAC") {
            container(segment);
        } else if (name == "INV" && m_message.component(m_message.field(segment, 3), 1) == "CO") {
            m_group.isAmbiguous = m_group.isAmbiguous || m_group.controlInv != nullptr;
            m_group.controlInv = &segment;
        } else if (name == "OBR") {
            order(segment);
        }
    }

    void order(const Segment& segment) {
        flush();
        if (m_isSpecimenFirst) {
            m_containerInv = m_group.obr == nullptr ? m_group.controlInv : m_containerInv;
            m_group.controlInv = m_containerInv;
            m_isOutOfOrder = m_isOutOfOrder || m_group.spm == nullptr;
        } else {
            m_isOutOfOrder = m_isOutOfOrder || (m_group.obr == nullptr && hasSpecimen());
            forgetSpecimen();
        }
        m_group.obr = &segment;
    }

    void specimen(const Segment& segment) {
        if (m_isSpecimenFirst) {
            flush();
            forgetSpecimen();
            m_group.obr = nullptr;
        }
        m_group.isAmbiguous = m_group.isAmbiguous || m_group.spm != nullptr;
        m_group.spm = &segment;
    }

    /// In front of orders it holds for those behind it, up to the next one. Without its specimen it may
    /// belong to the order behind it (OUL^R21) or before it.
    void container(const Segment& segment) {
        if (m_isSpecimenFirst && m_group.obr != nullptr) {
            flush();
            m_group.sac = m_group.controlInv = m_containerInv = m_group.obr = nullptr;
        }
        if (m_group.spm == nullptr) {
            return;
        }
        m_group.isAmbiguous = m_group.isAmbiguous || m_group.sac != nullptr;
        m_group.sac = &segment;
    }

    bool hasSpecimen() const {
        return m_group.spm != nullptr || m_group.sac != nullptr || m_group.controlInv != nullptr;
    }

    void forgetSpecimen() {
        m_group.spm = m_group.sac = m_group.controlInv = m_containerInv = nullptr;
        m_group.isAmbiguous = false;
    }

    void flush() {
        const std::span<const Segment> body =
            std::span(m_message.segments()).subspan(m_begin, m_at - m_begin);
        const bool hasResult =
            std::any_of(body.begin(), body.end(), [](const Segment& s) { return s.name() == "OBX"; });
        if (hasResult) {
            m_group.body = body;
            m_groups.push_back(m_group);
        }
        m_begin = m_at;
    }

    const Message& m_message;
    bool m_isSpecimenFirst;
    bool m_isOutOfOrder = false; ///< Specimens stand where this kind of message has none.
    const Segment* m_containerInv = nullptr;
    Hl7Group m_group;
    std::vector<Hl7Group> m_groups;
    std::size_t m_at = 1;
    std::size_t m_begin = 1;
};

} // namespace

std::vector<Hl7Group> groupsOf(const Message& message) {
    return Grouping(message).groups();
}

bool coverAll(std::span<const Hl7Group> groups, const Message& message) {
    constexpr std::array<std::string_view, 5> kNeverPersonal{"MSH", "SFT", "ORC", "TQ1", "DSC"};
    constexpr std::array<std::string_view, 6> kOfAnOrder{"OBX", "NTE", "INV", "TCD", "SID", "CTI"};
    const auto isOneOf = [](const Segment& segment, const auto& names) {
        return std::find(names.begin(), names.end(), segment.name()) != names.end();
    };
    std::set<const Segment*> known;
    for (const Hl7Group& group : groups) {
        known.insert({group.pid, group.spm, group.sac, group.controlInv, group.obr});
    }
    std::size_t at = 0; // The bodies stand in the order of the segments.
    return std::all_of(message.segments().begin(), message.segments().end(), [&](const Segment& segment) {
        while (at < groups.size() && groups[at].body.data() + groups[at].body.size() <= &segment) {
            ++at;
        }
        const bool isOfAnOrder = at < groups.size() && groups[at].obr != nullptr &&
                                 groups[at].obr < &segment && isOneOf(segment, kOfAnOrder);
        return isOfAnOrder || known.count(&segment) > 0 || isOneOf(segment, kNeverPersonal);
    });
}

const Segment* Hl7Group::noteBehind(const Segment* obx) const {
    const Segment* const end = body.data() + body.size();
    const Segment* at = obx == nullptr ? end : obx + 1;
    while (at != end && at->name() != "OBX" && at->name() != "NTE") {
        ++at;
    }
    return at != end && at->name() == "NTE" ? at : nullptr;
}

const Segment* Hl7Group::segmentOf(std::string_view name, const Segment* obx) const {
    if (name == "MSH") {
        return &message->header();
    }
    if (name == "NTE") {
        return noteBehind(obx);
    }
    const std::pair<std::string_view, const Segment*> known[] = {
        {"OBX", obx}, {"OBR", obr}, {"PID", pid}, {"SPM", spm}, {"SAC", sac}, {"INV", controlInv}};
    for (const auto& [segmentName, segment] : known) {
        if (segmentName == name) {
            return segment;
        }
    }
    return nullptr;
}

std::string_view Hl7Group::part(const Place& place, const Segment* obx) const {
    const Segment* const segment = place.isNowhere() ? nullptr : segmentOf(place.segment, obx);
    if (segment == nullptr) {
        return {};
    }
    std::string_view text = message->field(*segment, place.field);
    if (place.repeat > 0) {
        text = hl7::piece(text, place.repeat, message->delimiters().repeat);
    }
    text = ascii::trimmed(place.component > 0 ? message->component(text, place.component) : text);
    return text == R"("")" ? std::string_view() : text; // HL7's explicit nothing
}

bool Hl7Group::holds(const Marker& marker, const Segment* obx) const {
    const std::string_view text = part(marker.place, obx);
    switch (marker.how) {
    case Marker::How::Is:
        return ascii::equalsIgnoringCase(text, marker.word);
    case Marker::How::Has:
        return hasWord(text, marker.word);
    case Marker::How::Any:
        return std::any_of(text.begin(), text.end(), [this](char c) {
            return c != message->delimiters().component && c != message->delimiters().repeat;
        });
    }
    return false;
}

bool Hl7Group::anyHolds(std::span<const Rule> rules) const {
    return std::any_of(rules.begin(), rules.end(), [this](const Rule& rule) {
        return std::all_of(rule.all.begin(), rule.all.end(),
                           [this](const Marker& marker) { return holds(marker, nullptr); });
    });
}

} // namespace fasit::instruments::drivers
