// What analysers that belong to no home would send over a line: a control or two each, and a patient in
// between.
#include "sample-data/generator/astm_session.h"
#include "sample-data/generator/captures.h"

#include <array>
#include <bit>
#include <cstdint>

namespace fasit::sample {
namespace {

std::string dcaCapture() {
    const std::string header = "H|\\^&|||DCA VANTAGE^04.04.00.00^S081204|||||||P|1|";
    AstmSession control;
    control.addFrameEach(
        {header + "20261119073120", "P|1", "O|1|KONTROLL LAV|117^0613182|^^^HbA1c|||||||Q||||||||||||||F",
         "R|1|^^^HbA1c|35|mmol/mol||N||F||RT|20261119072450", "C|1|I|1.000^0.0 mmol/mol|G", "L|1|N"});
    AstmSession patient;
    patient.addFrameEach({header + "20261119081542", "P|1|PASIENT-TEST",
                          "O|1||118^0613182|^^^HbA1c||||||||||||||||||||||F",
                          "R|1|^^^HbA1c|47|mmol/mol||H||F||RT|20261119080911", "L|1|N"});
    return control.finish() + patient.finish();
}

std::string xpCapture() {
    const std::string header = "H|\\^&|||XP-300^00-13^^^^B3178^BS649542||||||||E1394-97";
    const std::string end = "||N||||               ||20261119071833";
    AstmSession session;
    session.addFrame({header, "P|1",
                      "O|1||^^       QC-6131N1^M|^^^^WBC\\^^^^HGB\\^^^^PLT|||||||Q||||||||||||||F",
                      "R|1|^^^^WBC^1|  7.3|10*3/uL" + end, "R|2|^^^^HGB^1| 13.4|g/dL" + end,
                      "R|3|^^^^PLT^1|  228|10*3/uL" + end, "L|1|N"});
    session.addFrame({header, "P|1", "O|1||^^   PASIENT-TEST^A|^^^^WBC|||||||N||||||||||||||F",
                      "R|1|^^^^WBC^1|  9.9|10*3/uL" + end, "L|1|N"});
    return session.finish();
}

std::string infinityCapture() {
    AstmSession session;
    session.addFrameEach({"H|\\^&||||||||||Q||20261119080130", "P|1",
                          "O|1|SERUMKONTROLL1^518204||^^^8687|R||||||X\\Q||||||||||||||F",
                          "R|1|^^^8687|101|104^3||0||F||ADMIN||20261119075944",
                          "R|2|^^^8220|5.31|5.20^0.12||0||F||ADMIN||20261119075951", "L|1|N"});
    return session.finish();
}

std::string standardCapture() {
    AstmSession session;
    session.addFrameEach({"H|\\^&|||LABMASKIN^1.4^40117|||||||Q|LIS2-A2|20261119090210", "P|1",
                          "O|1|CRP KONTROLL||^^^CRP|||||||||||||||||||||F",
                          "R|1|^^^CRP|41|mg/l|35 - 47|N||F||IB||20261119085931", "L|1|N"});
    return session.finish();
}

std::string kxRecord(const std::string& sampleId, const std::string& values) {
    return "\x02"
           "D1U202611190" +
           std::string(15 - sampleId.size(), '0') + sampleId + "0000000" + values + '\x03';
}

std::string kxCapture() {
    return kxRecord("QC02", "00690"
                            "04410"
                            "01300"
                            "03880"
                            "08800"
                            "02950"
                            "03350"
                            "02240"
                            "*0000"
                            "*0000"
                            "*0000"
                            "*0000"
                            "*0000"
                            "*0000"
                            "04250"
                            "01290"
                            "01120"
                            "00950"
                            "02310") +
           kxRecord("PASIENT-TEST", "00990"
                                    "04010"
                                    "01210"
                                    "03600"
                                    "08980"
                                    "03020"
                                    "03360"
                                    "01990"
                                    "02010"
                                    "00800"
                                    "07190"
                                    "02000"
                                    "00800"
                                    "07110"
                                    "04300"
                                    "01330"
                                    "01150"
                                    "00970"
                                    "02350");
}

/// Bit by bit, with the polynomial as it is written and both ends reflected.
std::string checksum(std::string_view bytes) {
    std::uint32_t crc = 0xFFFF;
    for (const char c : bytes) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            const std::uint32_t in = (static_cast<unsigned char>(c) >> bit) & 1U;
            const std::uint32_t out = (crc >> 15U) & 1U;
            crc = ((crc << 1U) & 0xFFFFU) ^ (in != out ? 0x1021U : 0U);
        }
    }
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text(4, '0');
    for (unsigned bit = 0; bit < 16; ++bit) { // reflected
        const std::uint32_t nibble = (crc >> bit) & 1U;
        const std::size_t place = bit / 4;
        const auto value = static_cast<std::uint32_t>(digits.find(text[place])) | (nibble << (3U - bit % 4U));
        text[place] = digits[value];
    }
    return text;
}

struct As100Value {
    std::string id;
    std::string lot;
    std::uint32_t run = 1;
    std::uint32_t time = 0;
    float result = 0;
};

/// Ten records of 256 bytes, of which the first holds a value.
std::string as100Packet(const std::string& head, const As100Value& value) {
    std::string data(2560, '\0');
    const auto put = [&](std::size_t at, std::uint32_t word) {
        for (std::size_t i = 0; i < 4; ++i) {
            data[at + i] = static_cast<char>(word >> (8 * i));
        }
    };
    put(0, value.run);
    put(4, value.run);
    data.replace(25, value.lot.size(), value.lot);
    data.replace(42, value.id.size(), value.id);
    put(60, value.time);
    put(68, std::bit_cast<std::uint32_t>(5.0F));
    put(72, std::bit_cast<std::uint32_t>(200.0F));
    put(76, std::bit_cast<std::uint32_t>(value.result));
    put(84, 1);
    data.replace(88, 4, "mg/L");
    data.replace(97, 3, "CRP");
    std::string packet = "\x10\x02" + head;
    for (const char c : data) {
        packet.append(c == '\x10' ? 2 : 1, c);
    }
    packet += "\x10\x17";
    return packet + checksum(packet) + "\x10\x03";
}

std::string as100Capture() {
    return as100Packet("00160024:record.control@", {"CRP KONTROLL I", "10229177", 16, 1'795'072'512, 24.0F}) +
           as100Packet("00170025:record,patient@", {"PASIENT-TEST", "10229177", 17, 1'795'073'100, 3.0F}) +
           as100Packet("00180024:record.control@",
                       {"CRP KONTROLL II", "10229177", 18, 1'795'073'400, 212.0F});
}

} // namespace

std::vector<std::pair<std::string, std::string>> lineCaptures() {
    return {{"siemens-dca-vantage.astm", dcaCapture()}, {"sysmex-xp300.astm", xpCapture()},
            {"cobas-infinity.astm", infinityCapture()}, {"generic.astm", standardCapture()},
            {"sysmex-kx21n.kx", kxCapture()},           {"afinion-as100.bin", as100Capture()}};
}

} // namespace fasit::sample
