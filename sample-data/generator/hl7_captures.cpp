// HL7 version 2 in the blocks of MLLP: controls, each with a patient's message and what is no result beside
// them.
#include "sample-data/generator/captures.h"

namespace fasit::sample {
namespace {

using Segments = std::vector<std::string>;

std::string block(const Segments& segments) {
    std::string text = "\x0B";
    for (const std::string& segment : segments) {
        text += segment + '\r';
    }
    return text + "\x1C\r";
}

Segments hemoScreen(const std::string& id, const std::string& kind, const Segments& values) {
    Segments segments{"MSH|^~\\&|HemoScreen|PixCell|||20261118074210||ORU^R01|" + id + "|P|2.4",
                      kind == "LQC" ? "PID||PIX260911N" : "PID||PASIENT-TEST",
                      "OBR||||" + kind + "|||20261118074100"};
    int number = 1;
    for (const std::string& value : values) {
        segments.push_back("OBX|" + std::to_string(number++) + "|NM|" + value +
                           "||||F|||20261118074100|HS-0004417");
    }
    return segments;
}

std::string hemoScreenCapture() {
    const Segments controls{"WBC||7.4|10*3/uL|6.1-9.1", "HGB||15.8|g/dL|14.1-17.3",
                            "MCHC||0.00|g/dL|31.0-38.0"};
    const Segments patient{"WBC||6.6|10*3/uL|", "HGB||13.9|g/dL|"};
    const Segments proficiency{"WBC||5.5|10*3/uL|"};
    return block(hemoScreen("11", "LQC", controls)) + block(hemoScreen("12", "OBS", patient)) +
           block(hemoScreen("13", "PRF", proficiency));
}

Segments cobasAnalyte(const std::string& number, const Segments& parts) {
    const std::string& code = parts[0];
    const std::string end =
        "||N^^HL70078|||F|||||BIOING~BATCH||c303^ROCHE~26K1-07^ROCHE~1^ROCHE|20261118081500||3"
        "||||||||RSLT";
    const std::string other = "^99ROC^S_OTHER^Other Supplemental^IHELAW|1|";
    return {"OBR|" + number + "|\"\"||" + code + "^^99ROC|||||||",
            "ORC|SC||||CM",
            "OBX|1|NM|" + code + "^" + code + "^99ROC^^^IHELAW|1|" + parts[1] + "|mmol/L^^99ROC" + end,
            "OBX|2|CE|" + code + "^" + code + "^99ROC^^^IHELAW|1|^^99ROC|" + end,
            "TCD|" + code + "^^99ROC|^1^:^1",
            "INV|2041001|OK^^HL70383~CURRENT^^99ROC|R1|13474|1|11||||||20270131||||" + parts[4],
            "OBX|3|DTM|PT^Pipetting_Time" + other + "20261118080300|" + end,
            "OBX|4|EI|CalibrationID^CalibrationID" + other + "55|" + end,
            "OBX|5|NM|QC_TARGET^QC_TARGET" + other + parts[2] + "|mmol/L^^99ROC" + end,
            "OBX|6|NM|QC_SD_RANGE^QC_SD_RANGE" + other + parts[3] + "|mmol/L^^99ROC" + end};
}

std::string cobasPureCapture() {
    const std::string header = "MSH|^~\\&|cobas pure||Host||20261118082000+0100||OUL^R22^OUL_R22|";
    const std::string rest = "|P|2.5.1|||NE|AL||UNICODE UTF-8|||LAB-29^IHE";
    Segments control{
        header + "701" + rest,
        "SPM|1|30391&CONTROL||\"\"|||||||Q^^HL70369|||~~~~|||||20270430|||||PSCO^^99ROC|||SC^^99ROC",
        "SAC|||30391^CONTROL|||||||815027|", "INV|30391^PKON1^99ROC|OK^^HL703843|CO^^HL70384|^^99ROC"};
    for (const Segments& analyte : {cobasAnalyte("1", {"29080", "4.11", "4.05", "0.11", "851003"}),
                                    cobasAnalyte("2", {"20411", "6.02", "5.88", "0.21", "871144"})}) {
        control.insert(control.end(), analyte.begin(), analyte.end());
    }
    const Segments patient{header + "702" + rest, "PID|||PASIENT-TEST||PASIENT-TEST",
                           "SPM|1|4402211||SERPLAS|||||||P^^HL70369", "OBR|1|\"\"||29080^^99ROC|||||||",
                           "OBX|1|NM|29080^29080^99ROC^^^IHELAW|1|4.4|mmol/L^^99ROC||N^^HL70078|||F"};
    return block(control) + block(patient);
}

Segments mindrayRun(const std::string& kind, const Segments& head) {
    return {"MSH|^~\\&|Mindray|BC-5380|||20261118071500||ORU^R01|" + head[0] + '|' + head[1] +
                "|2.3.1||||||UNICODE",
            head[2],
            "OBR|1||7|" + kind + "|||20261118071200",
            "OBX|1|IS|05001^Qc Level^99MRC||M||||||F",
            "OBX|2|NM|6690-2^WBC^LN||8.42|10*9/L|7.40-9.40|N|||F",
            "OBX|3|NM|718-7^HGB^LN||131|g/L|125-137|N|||F",
            "OBX|4|NM|15051^WBC Histogram. Left Line^99MRC||9||||||F"};
}

std::string mindrayHaematologyCapture() {
    return block(mindrayRun("00003^LJ QCR^99MRC", {"31", "Q", "PID|1||QC260714||"})) +
           block(mindrayRun("00008^XR QCR Mean^99MRC", {"32", "Q", "PID|1||QC260714||"})) +
           block(mindrayRun("00001^Automated Count^99MRC", {"33", "P", "PID|1||PASIENT-TEST||PASIENT-TEST"}));
}

Segments chemistry(const std::string& maker, const Segments& head, const std::string& targets) {
    return {"MSH|" + head[3] + "|" + maker + "||||20261118073000||ORU^R01|" + head[0] + '|' + head[1] +
                "|2.3.1||||" + head[2] + "||8859/1",
            head[4], "OBR|1|" + head[5] + "|" + head[6] + "|" + maker + "|||20261118072900",
            "OBX|1|NM| GLU|" + targets + "|5.61|mmol/L||N|||F|||20261118072850"};
}

/// The name of the control is in ISO 8859-1, as the message says.
std::string zybioCapture() {
    const Segments control{"41", "Q", "2", "^~&", "NTE|1", "Pr\xF8vekontroll", "ZK2607"};
    const Segments patient{"42", "P", "0", "^~&", "PID|1||PASIENT-TEST||PASIENT-TEST", "PASIENT-TEST", "1"};
    return block(chemistry("Zybio", control, "5.5^0.2")) + block(chemistry("Zybio", patient, ""));
}

std::string mindrayChemistryCapture() {
    const Segments control{"51", "P", "2", "^~\\&", "NTE|1", "KONTROLL N", "MK1188"};
    const Segments calibration{"52", "P", "1", "^~\\&", "NTE|1", "KALIBRATOR", "MC0001"};
    const Segments patient{"53", "P", "0", "^~\\&", "PID|1||PASIENT-TEST||PASIENT-TEST", "PASIENT-TEST", "1"};
    return block(chemistry("Mindray", control, "")) + block(chemistry("Mindray", calibration, "")) +
           block(chemistry("Mindray", patient, ""));
}

Segments edan(const std::string& kind, const std::string& id, const std::string& end) {
    return {"MSH|^~\\&|i15|EDAN|||20261118075500||ORU^R01||P|2.4||||" + kind,
            "OBR|1||" + id + "||||20261118075400" + end, "OBX|1|NM|0|pH|7.398||7.350^7.450||||F||In Control",
            "OBX|2|NM|0|Na+|139.5|mmol/L|135.0^145.0||||F||In Control"};
}

std::string edanCapture() {
    return block(edan("1", "Control", "||||||||CommonQC")) + block(edan("0", "PASIENT-TEST", ""));
}

std::string standardCapture() {
    const std::string header =
        "MSH|^~\\&|LABX|NORD|||20261118080000||OUL^R22^OUL_R22|61|P|2.5.1|||NE|AL||UNICODE UTF-8";
    return block({header, "SPM|1|KT-7||SER|||||||Q^^HL70369", "INV|KT^KONTROLL HØY^99LAB|OK|CO^^HL70384",
                  "OBR|1|||CRP^^99LAB|||20261118075900",
                  "OBX|1|SN|1988-5^CRP^LN||<^5|mg/L|20-30|L|||F|||||TL||LX1^MAKER",
                  "NTE|1||kuvette uten reagens", "SPM|2|KAL-1||SER|||||||C^^HL70369",
                  "OBR|2|||CRP^^99LAB|||20261118075900",
                  "OBX|1|NM|1988-5^CRP^LN||31|mg/L||N|||F|||||TL||LX1^MAKER"});
}

} // namespace

std::vector<NamedFile> hl7Captures() {
    return {{"hemoscreen-qc.hl7", hemoScreenCapture()},
            {"cobas-pure-qc.hl7", cobasPureCapture()},
            {"mindray-haematology-qc.hl7", mindrayHaematologyCapture()},
            {"mindray-chemistry-qc.hl7", mindrayChemistryCapture()},
            {"zybio-qc.hl7", zybioCapture()},
            {"edan-i15-qc.hl7", edanCapture()},
            {"standard-qc.hl7", standardCapture()}};
}

} // namespace fasit::sample
