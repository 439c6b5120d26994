#include "instruments/poct1a/host_message.h"

namespace fasit::instruments::poct1a {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

std::string element(std::string_view name, std::string_view value) {
    return "<" + std::string(name) + " V=\"" + escaped(value) + "\"/>";
}

std::string document(std::string_view root, const HostHeader& header, const std::string& body) {
    const std::string name(root);
    return R"(<?xml version="1.0" encoding="utf-8"?>)"
           "<" +
           name + "><HDR>" + element("HDR.message_type", root) +
           element("HDR.control_id", std::to_string(header.controlId)) + element("HDR.version_id", "POCT1") +
           element("HDR.creation_dttm", header.time) + "</HDR>" + body + "</" + name + ">";
}

} // namespace

std::string ackMessage(const HostHeader& header, std::string_view type, std::string_view acknowledgedId,
                       AckElement named) {
    const char* const name = named == AckElement::AckControlId ? "ACK.ack_control_id" : "ACK.control_id";
    return document("ACK.R01", header,
                    "<ACK>" + element("ACK.type_cd", type) + element(name, acknowledgedId) + "</ACK>");
}

std::string requestMessage(const HostHeader& header) {
    return document("REQ.R01", header, "<REQ>" + element("REQ.request_cd", "ROBS") + "</REQ>");
}

std::string directiveMessage(const HostHeader& header, std::string_view command) {
    return document("DTV.R01", header, "<DTV>" + element("DTV.command_cd", command) + "</DTV>");
}

std::string setTimeMessage(const HostHeader& header) {
    return document("DTV.R02", header,
                    "<DTV>" + element("DTV.command_cd", "SET_TIME") + "<TM>" +
                        element("TM.dttm", header.time) + "</TM></DTV>");
}

std::string endMessage(const HostHeader& header) {
    return document("END.R01", header, "<TRM>" + element("TRM.reason_cd", "NRM") + "</TRM>");
}

} // namespace fasit::instruments::poct1a
