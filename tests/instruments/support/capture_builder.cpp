#include "tests/instruments/support/capture_builder.h"

#include <bit>
#include <cstdio>

namespace fasit::instruments::testing {

namespace {

std::string joined(const std::vector<std::string>& records) {
    std::string text;
    for (const std::string& record : records) {
        text += record + '\r';
    }
    return text;
}

std::string session(const std::string& frames) {
    return "\x05" + frames + "\x04";
}

} // namespace

std::string frame(int number, std::string_view text, bool endsRecord, std::string_view lineEnd) {
    std::string body = std::to_string(number % 8) + std::string(text) + (endsRecord ? '\x03' : '\x17');
    unsigned sum = 0;
    for (const char c : body) {
        sum += static_cast<unsigned char>(c);
    }
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02X", sum % 256);
    return "\x02" + body + digits + std::string(lineEnd);
}

std::string framed(const std::vector<std::string>& records, std::string_view lineEnd) {
    std::string bytes;
    int number = 1;
    for (const std::string& record : records) {
        bytes += frame(number++, record + '\r', true, lineEnd);
    }
    return bytes;
}

std::string splitFrames(const std::vector<std::string>& records, std::size_t size) {
    const std::string text = joined(records);
    std::string bytes;
    int number = 1;
    for (std::size_t at = 0; at < text.size(); at += size) {
        bytes += frame(number++, std::string_view(text).substr(at, size), at + size >= text.size());
    }
    return bytes;
}

std::vector<std::string> yumizenControl(std::string_view lot, std::string_view level) {
    const std::string order = "O|1|" + std::string(lot) + "||^^^DIF|R|20260312081502|||||||||CTRL^^" +
                              std::string(level) + "||||||||||F|||||";
    const std::string end = "^REFERENCE_RANGE|N||F||LKH^^USER|20260312081502||";
    return {"H|\\^&|||H500^771YOXH09001^2.2.2.2b|||||||Q|LIS2-A2|20260312081640",
            "P|1|||||||||||||||||||||||||||||||||||",
            order,
            "C|1|I|CONTROL_FAILED^^PLT_ABOVE_TOLERANCE|I",
            "C|2|I|ABXdifftrol N|G",
            "M|1|HISTOGRAM|RBC/PLT|RbcAlongRes|FLOATLE-stream/deflate:base64^" + std::string(900, 'A') + "==",
            "M|4|REAGENT|CLEANER\\DILUENT\\LYSE|260114I1*^20260317000000^20260617",
            "R|1|^^^WBC^6690-2|8.31|10E3/uL|7.30 - 9.30" + end,
            "R|2|^^^HGB^718-7|13.2|g/dL|12.7 - 13.7" + end,
            "R|3|^^^PLT^777-3|301|10E3/uL|231 - 291" + end,
            "R|4|^^^MCV^787-2|---|um3|84.0 - 94.0" + end,
            "R|5|^^^EOS#^711-2|<0.02|10E3/uL|0.02 - 0.60" + end,
            "L|1|N"};
}

std::vector<std::string> yumizenPatient() {
    const std::string name(kCanaryName);
    return {"H|\\^&|||H500^771YOXH09001^2.2.2.2b|||||||P|LIS2-A2|20260312091640",
            "P|1||" + std::string(kCanaryId) + "||" + name + "^OLA",
            "O|1|" + std::string(kCanaryId) + "||^^^DIF|R|20260312091502|||||||||||||||||||F|||||",
            "C|1|I|" + name + "|G",
            "R|1|^^^WBC^6690-2|" + std::string(kCanaryValue) + "|10E3/uL|||N||F||LKH^^USER|20260312091502||",
            "R|2|^^^HGB^718-7|" + std::string(kCanaryValue) + "|g/dL|||N||F||LKH^^USER|20260312091502||",
            "L|1|N"};
}

std::vector<std::string> c311Control() {
    std::vector<std::string> records = {
        "H|\\^&|||H7600^1|||||host|RSUPL^BATCH|P|1", "P|1|||||||U||||||^",
        "O|1|PNNN1                 |4111^30071^071^^QC^SC|^^^798^\\^^^435^\\^^^717^|||||||Q||||1|||||||"
        "20260312081234|||F",
        "C|1|I|^^^^|G"};
    const char* results[] = {"798/|4.71|mmol/l||A", "435/|1.61|mmol/l||N", "717/|5,6|mmol/l||N"};
    const char* alarms[] = {"101", "0", "0"};
    for (int i = 0; i < 3; ++i) {
        records.push_back("R|" + std::to_string(i + 1) + "|^^^" + results[i] + "||||BIOANA |||P1");
        records.push_back(std::string("C|1|I|") + alarms[i] + "|I");
    }
    records.emplace_back("L|1|N");
    return records;
}

std::vector<std::string> c311Patient() {
    return {"H|\\^&|||H7600^1|||||host|RSUPL^REAL|P|1",
            "P|1|||||||U||||||^",
            "O|1|" + std::string(kCanaryName) +
                "         |1^50001^1^^S1^SC|^^^798^|R||||||A||||1|||||||20260312081234|||F",
            "R|1|^^^798/|" + std::string(kCanaryValue) + "|mmol/l||N||F||BIOANA |||P1",
            "C|1|I|0|I",
            "L|1|N"};
}

std::vector<std::string> afinionControl(std::string_view value, std::string_view flag) {
    return {"H|\\^&|||Afinion 2 Analyzer^^AF20099001|||||||Q|1|20260312101235", "P|1||",
            "O|1|CI 8842|12|^^^HbA1c|||||||N||||^O||||||||^10244413||F",
            "R|1|^^^HbA1c|" + std::string(value) + "|%||" + std::string(flag) + "||F||7001||20260312100615",
            "L|1|N"};
}

std::vector<std::string> afinionPatient() {
    return {"H|\\^&|||Afinion 2 Analyzer^^AF20099001|||||||P|1|20260312101235",
            "P|1||" + std::string(kCanaryId) + "||" + std::string(kCanaryName) + "|U",
            "O|1||13|^^^HbA1c|||||||N||||^O||||||||^10244413||F",
            "R|1|^^^HbA1c|" + std::string(kCanaryValue) + "|%||||F||7001||20260312110615", "L|1|N"};
}

std::vector<std::string> dcaControl() {
    return {"H|\\^&|||DCA VANTAGE^04.04.00.00^S099123|||||||P|1|20260312081640",
            "P|1",
            "O|1|KONTROLL 1|042^0712301|^^^HbA1c|||||||Q||||||||||||||F",
            "C|1|I|Ny pakke|G",
            "R|1|^^^HbA1c|38|mmol/mol||N||F||7001|20260312081502",
            "C|1|I|1.000^0.0 mmol/mol|G",
            "L|1|N"};
}

std::vector<std::string> dcaPatient() {
    return {"H|\\^&|||DCA VANTAGE^04.04.00.00^S099123|||||||P|1|20260312091640",
            "P|1|" + std::string(kCanaryId) + "|||" + std::string(kCanaryName) + "^OLA",
            "O|1||043^0712301|^^^HbA1c||||||||||||||||||||||F",
            "R|1|^^^HbA1c|" + std::string(kCanaryValue) + "|mmol/mol||H||F||7001|20260312091502", "L|1|N"};
}

std::vector<std::string> sysmexControl() {
    return {"H|\\^&|||XP-300^00-13^^^^B1234^BS649542||||||||E1394-97",
            "P|1",
            "O|1||^^       QC-61250N^B|^^^^WBC\\^^^^RBC\\^^^^PLT|||||||Q||||||||||||||F",
            "R|1|^^^^WBC^1|  7.1|10*3/uL||N||||               ||20260312072452",
            "R|2|^^^^RBC^1| 4.40|10*6/uL||N||||               ||20260312072452",
            "R|3|^^^^PLT^1|  231|10*3/uL||N||||               ||20260312072452",
            "L|1|N"};
}

std::vector<std::string> sysmexPatient(std::string_view sampleId) {
    return {"H|\\^&|||XP-300^00-13^^^^B1234^BS649542||||||||E1394-97", "P|1||||^" + std::string(kCanaryName),
            "O|1||^^    " + std::string(sampleId) + "^A|^^^^WBC|||||||N||||||||||||||F",
            "R|1|^^^^WBC^1|" + std::string(kCanaryValue) + "|10*3/uL||N||||               ||20260312072452",
            "L|1|N"};
}

std::vector<std::string> infinityControl() {
    return {"H|\\^&||||||||||Q||20260312081234",
            "P|1",
            "O|1|PNNN2^410099||^^^8687|R||||||X\\Q||||||||||||||F",
            "R|1|^^^8687|101|104^3||0||F||BIOANA||20260312081105",
            "R|2|^^^8220|5.31|5.20^0.12||0||F||BIOANA||20260312081122",
            "L|1|N"};
}

std::vector<std::string> standardControl() {
    return {"H|\\^&|||LAB-9^2.1^90077|||||||Q|LIS2-A2|20260312081234", "P|1",
            "O|1|KONTROLL H||^^^CRP|||||||||||||||||||||F",
            "R|1|^^^CRP|24|mg/l|20 - 30|N||F||7001||20260312081105", "L|1|N"};
}

std::vector<std::string> unknownSender() {
    return {"H|\\^&|||LAB-9^00-01^^^^B1001||||||||E1394-97",
            "P|1||" + std::string(kCanaryId),
            "O|1||^^            113^A|^^^^WBC|||||||N||||||||||||||F",
            "R|1|^^^^WBC^1|" + std::string(kCanaryValue) + "|10*3/uL||N||||               ||20260312172452",
            "R|2|^^^^RBC^1| 2.87|10*6/uL||N||||               ||20260312172452",
            "L|1|N"};
}

std::string kxRecord(std::string_view sampleId) {
    const std::string padded = std::string(15 - sampleId.size(), '0') + std::string(sampleId);
    return "\x02"
           "D1U202603120" +
           padded + "0000000" +
           "00710"
           "04400"
           "01320"
           "03951"
           "08980"
           "03000"
           "03340"
           "02310"
           "*0000"
           "*0000"
           "*0000"
           "*0000"
           "*0000"
           "*0000"
           "04310"
           "01312"
           "01110"
           "00940"
           "02300"
           "\x03";
}

std::string as100Message(std::string_view kind, const As100Sample& sample) {
    std::string record(2560, '\0');
    const auto put = [&](std::size_t at, std::uint32_t word) {
        for (std::size_t i = 0; i < 4; ++i) {
            record[at + i] = static_cast<char>(word >> (8 * i));
        }
    };
    put(0, 16); // a DLE, so that something is doubled
    put(4, 42);
    record.replace(25, 8, "10244413");
    record.replace(42, sample.id.size(), sample.id);
    put(60, sample.time);
    put(68, std::bit_cast<std::uint32_t>(sample.low));
    put(72, std::bit_cast<std::uint32_t>(sample.high));
    put(76, std::bit_cast<std::uint32_t>(sample.result));
    put(80, static_cast<std::uint32_t>(sample.decimals));
    put(84, 1);
    record.replace(88, 1, "%");
    record.replace(97, 5, "HbA1c");
    return std::string(kind) + '@' + record;
}

std::vector<NamedCapture> allCaptures() {
    const std::string mixed = session(framed(yumizenControl())) + session(framed(yumizenPatient())) +
                              session(framed(yumizenControl("PX882T", "CTRLLOW")));
    return {{"yumizen control", framed(yumizenControl()), 5, 0},
            {"yumizen LF only", framed(yumizenControl(), "\n"), 5, 0},
            {"yumizen patient", framed(yumizenPatient()), 0, 2},
            {"yumizen split in 240 bytes", session(splitFrames(yumizenControl(), 240)), 5, 0},
            {"yumizen control, patient, control", mixed, 10, 2},
            {"c311 split", session(splitFrames(c311Control(), 231)), 3, 0},
            {"c311 patient", session(splitFrames(c311Patient(), 240)), 0, 1},
            {"afinion control", frame(1, joined(afinionControl()), true, "\r"), 1, 0},
            {"afinion patient", frame(1, joined(afinionPatient()), true, "\r"), 0, 1},
            {"dca control", session(framed(dcaControl())), 1, 0},
            {"dca patient", session(framed(dcaPatient())), 0, 1},
            {"sysmex control", frame(1, joined(sysmexControl()), true, "\r"), 3, 0},
            {"sysmex patient", frame(1, joined(sysmexPatient()), true, "\r"), 0, 1},
            {"unknown sender", frame(1, joined(unknownSender()), true, "\r"), 0, 2}};
}

} // namespace fasit::instruments::testing
