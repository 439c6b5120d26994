#include "instruments/drivers/hl7_group.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::drivers {
namespace {

using hl7::Message;
using hl7::Segment;

bool hasWord(std::string_view text, std::string_view word) {
    const auto equal = [](char a, char b) { return ascii::toLower(a) == ascii::toLower(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), equal) != text.end();
}

/// Collects the groups in one pass.
class Grouping {
  public:
    explicit Grouping(const Message& message)
        : m_message(message)
        , m_isSpecimenFirst(message.component(message.field(message.header(), 9), 1) == "OUL") {
        m_group.message = &message;
    }

    std::vector<Hl7Group> groups() && {
        const std::vector<Segment>& segments = m_message.segments();
        for (m_at = 1; m_at < segments.size(); ++m_at) {
            take(segments[m_at]);
        }
        flush();
        return std::move(m_groups);
    }

  private:
    void take(const Segment& segment) {
        const std::string_view name = segment.name();
        if (name == "PID") {
            flush();
            m_group.spm = m_group.sac = m_group.controlInv = m_group.obr = nullptr;
            m_group.pid = &segment;
        } else if (name == "SPM" && m_isSpecimenFirst) {
            flush();
            m_group.sac = m_group.controlInv = m_group.obr = nullptr;
            m_group.spm = &segment;
        } else if (name == "SPM") {
            m_group.spm = &segment;
        } else if (name == "SAC") {
            m_group.sac = &segment;
        } else if (name == "INV" && m_message.component(m_message.field(segment, 3), 1) == "CO") {
            m_group.controlInv = &segment;
        } else if (name == "OBR") {
            flush();
            m_group.obr = &segment;
            m_group.spm = m_isSpecimenFirst ? m_group.spm : nullptr;
        }
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
    Hl7Group m_group;
    std::vector<Hl7Group> m_groups;
    std::size_t m_at = 1;
    std::size_t m_begin = 1;
};

} // namespace

std::vector<Hl7Group> groupsOf(const Message& message) {
    return Grouping(message).groups();
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
