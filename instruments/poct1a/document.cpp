#include "instruments/poct1a/document.h"

#include "instruments/core/text_encoding.h"
#include "qc-core/base/ascii.h"

#include <pugixml.hpp>

#include <algorithm>

namespace fasit::instruments::poct1a {
namespace {

/// More observations than this no device sends in one message.
constexpr std::size_t kMaxObservations = 10'000;
constexpr std::size_t kMaxReagents = 50;
constexpr std::size_t kLongestNote = 500;

using Node = pugi::xml_node;

/// The value of an element: its attribute V, else its text.
std::string valueOf(Node element) {
    const std::string_view attribute = ascii::trimmed(element.attribute("V").value());
    return std::string(attribute.empty() ? ascii::trimmed(element.text().get()) : attribute);
}

std::string valueOf(Node parent, const char* name) {
    return valueOf(parent.child(name));
}

std::string attributeOf(Node element, const char* name) {
    return std::string(ascii::trimmed(element.attribute(name).value()));
}

/// "[4;11.5]" into its two ends; either may be missing.
void readLimits(std::string_view limits, Observation& observation) {
    const std::size_t middle = limits.find(';');
    if (limits.size() < 3 || middle == limits.npos) {
        return;
    }
    observation.low = ascii::trimmed(limits.substr(1, middle - 1));
    observation.high = ascii::trimmed(limits.substr(middle + 1, limits.size() - middle - 2));
}

std::string notesOf(Node parent) {
    std::string notes;
    for (const Node note : parent.children("NTE")) {
        const std::string text = valueOf(note, "NTE.text");
        notes += (notes.empty() || text.empty() ? "" : "; ") + text;
    }
    notes.resize(std::min(notes.size(), kLongestNote));
    return notes;
}

Observation observationOf(Node node, std::size_t offset) {
    Observation result;
    const Node id = node.child("OBS.observation_id");
    result.code = valueOf(id);
    result.name = attributeOf(id, "DN");
    const Node value = node.child("OBS.value");
    result.value = valueOf(value);
    result.unit = attributeOf(value, "U");
    if (result.value.empty()) {
        const Node qualitative = node.child("OBS.qualitative_value");
        result.value = valueOf(qualitative);
    }
    result.interpretation = valueOf(node, "OBS.interpretation_cd");
    result.method = valueOf(node, "OBS.method_cd");
    result.status = valueOf(node, "OBS.status_cd");
    result.note = notesOf(node);
    readLimits(valueOf(node, "OBS.normal_lo-hi_limit"), result);
    result.offset = offset + static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
    return result;
}

void addObservations(Node parent, std::size_t offset, Service& service) {
    for (const Node node : parent.children("OBS")) {
        if (service.observations.size() < kMaxObservations) {
            service.observations.push_back(observationOf(node, offset));
        }
    }
}

/// The kind stands in the name's attribute or in its text, the name itself in the other one.
Reagent reagentOf(Node node) {
    constexpr std::string_view kKind = "TY=";
    Reagent reagent;
    const Node name = node.child("RGT.name");
    const std::string texts[] = {attributeOf(name, "V"), std::string(ascii::trimmed(name.text().get()))};
    for (const std::string& text : texts) {
        if (text.starts_with(kKind)) {
            reagent.kind = text.substr(kKind.size());
        } else if (reagent.name.empty()) {
            reagent.name = text;
        }
    }
    reagent.lot = valueOf(node, "RGT.lot_number");
    return reagent;
}

Service serviceOf(Node node, std::size_t offset) {
    Service service;
    service.role = valueOf(node, "SVC.role_cd");
    service.time = valueOf(node, "SVC.observation_dttm");
    service.reason = valueOf(node, "SVC.reason_cd");
    service.sequence = valueOf(node, "SVC.sequence_nbr");
    if (const Node control = node.child("CTC")) {
        service.control = Control{valueOf(control, "CTC.name"), valueOf(control, "CTC.lot_number"),
                                  valueOf(control, "CTC.level_cd")};
        addObservations(control, offset, service);
    }
    if (const Node patient = node.child("PT")) {
        service.hasPatient = true;
        service.patientId = valueOf(patient, "PT.patient_id");
        addObservations(patient, offset, service);
    }
    addObservations(node, offset, service);
    const std::string operators = valueOf(node.child("OPR"), "OPR.operator_id");
    service.operatorId = ascii::trimmed(std::string_view(operators).substr(0, operators.find('^')));
    for (const Node reagent : node.children("RGT")) {
        if (service.reagents.size() < kMaxReagents) {
            service.reagents.push_back(reagentOf(reagent));
        }
    }
    return service;
}

/// A number of seconds up to a day; nothing where it is no such number.
std::optional<int> secondsOf(const std::string& text) {
    if (text.empty() || text.size() > 5 || !std::all_of(text.begin(), text.end(), ascii::isDigit)) {
        return std::nullopt;
    }
    return std::stoi(text);
}

Device deviceOf(Node node) {
    Device device;
    device.vendor = valueOf(node, "DEV.vendor_id");
    device.model = valueOf(node, "DEV.model_id");
    device.serial = valueOf(node, "DEV.serial_id");
    device.name = valueOf(node, "DEV.device_name");
    device.timeoutSeconds = secondsOf(valueOf(node.child("DCP"), "DCP.application_timeout"));
    for (const Node directive : node.child("DSC").children("DSC.directives_supported_cd")) {
        device.directives.push_back(valueOf(directive));
    }
    for (const Node topic : node.child("DSC").children("DSC.topics_supported_cd")) {
        device.directives.push_back(valueOf(topic));
    }
    return device;
}

/// ACK.type_id is a slip of one vendor's document.
void readAcknowledgement(Node node, Document& document) {
    document.ackType = valueOf(node, "ACK.type_cd");
    if (document.ackType.empty()) {
        document.ackType = valueOf(node, "ACK.type_id");
    }
    document.ackError = valueOf(node, "ACK.error_detail_cd");
}

/// Iterative, so that its own depth does not grow with the document's.
class Walk final : public pugi::xml_tree_walker {
  public:
    bool mayNameAPerson = false;

    bool for_each(Node& node) override {
        const std::string_view name = node.name();
        mayNameAPerson = mayNameAPerson || name.substr(0, 2) == "PT" || name.substr(0, 3) == "ORD";
        return depth() < kMaxDepth;
    }
};

} // namespace

bool Device::supports(std::string_view directive) const {
    return std::find(directives.begin(), directives.end(), directive) != directives.end();
}

Expected<Document, Problem> parseDocument(std::string_view text, std::size_t offset) {
    const auto unreadable = [offset] {
        return Unexpected<Problem>(Problem{ProblemKind::UnreadableMessage, offset, std::nullopt, {}});
    };
    const std::string utf8 = toUtf8(text, UndefinedBytes::AsControlCharacters).value_or(std::string());
    pugi::xml_document xml;
    const auto parsed = xml.load_buffer(utf8.data(), utf8.size(), pugi::parse_default, pugi::encoding_utf8);
    Walk walk;
    if (!parsed || !xml.traverse(walk)) {
        return unreadable();
    }
    const Node root = xml.document_element();
    Document document;
    document.root = root.name();
    document.offset = offset;
    document.controlId = valueOf(root.child("HDR"), "HDR.control_id");
    document.creationTime = valueOf(root.child("HDR"), "HDR.creation_dttm");
    document.device = deviceOf(root.child("DEV"));
    document.mayNameAPerson = walk.mayNameAPerson;
    document.endedTopic = valueOf(root.child("EOT"), "EOT.topic_cd");
    readAcknowledgement(root.child("ACK"), document);
    for (const Node service : root.children("SVC")) {
        document.services.push_back(serviceOf(service, offset));
    }
    return document;
}

std::string controlIdOf(std::string_view text) {
    constexpr std::string_view key = "<HDR.control_id V=\"";
    const std::size_t at = text.find(key);
    if (at == text.npos) {
        return {};
    }
    const std::string_view rest = text.substr(at + key.size());
    const std::string_view id = rest.substr(0, rest.find('"'));
    const bool isPlain = std::all_of(id.begin(), id.end(), [](char c) {
        return ascii::isDigit(c) || (ascii::toLower(c) >= 'a' && ascii::toLower(c) <= 'z') || c == '-' ||
               c == '_';
    });
    return isPlain && id.size() <= 64 ? std::string(id) : std::string();
}

} // namespace fasit::instruments::poct1a
