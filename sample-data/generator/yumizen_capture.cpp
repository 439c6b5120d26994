// Horiba Yumizen H500: a frame each record; H.12 is Q, the lot is in O.3, the level in O.16, limits in R.6.
// As on the real analyser a platelet count outside its limits is still flagged N; only a C record tells.
#include "sample-data/generator/astm_session.h"
#include "sample-data/generator/captures.h"

namespace fasit::sample {
namespace {

struct Count {
    std::string code;
    std::string loinc;
    std::string unit;
    std::string low;
    std::string high;
    std::string value;
};

struct Blood {
    std::string lot;
    std::string level;
    std::string time;
    std::string failure;
    std::vector<Count> counts;
};

Blood lowBlood() {
    return {"LZ318L",
            "CTRL^^CTRLLOW",
            "20261119071422",
            "",
            {{"WBC", "6690-2", "10E3/uL", "1.90", "2.70", "2.31"},
             {"RBC", "789-8", "10E6/uL", "2.26", "2.58", "2.40"},
             {"HGB", "718-7", "g/dL", "5.7", "6.5", "6.1"},
             {"HCT", "4544-3", "%", "16.9", "20.1", "18.4"},
             {"MCV", "787-2", "um3", "71.8", "81.8", "76.7"},
             {"PLT", "777-3", "10E3/uL", "52", "82", "69"}}};
}

Blood normalBlood() {
    return {"LZ318N",
            "CTRL^^CTRL MEDIUM",
            "20261119071811",
            "CONTROL_FAILED^^PLT_ABOVE_TOLERANCE",
            {{"WBC", "6690-2", "10E3/uL", "6.90", "8.70", "7.74"},
             {"RBC", "789-8", "10E6/uL", "4.38", "4.80", "4.61"},
             {"HGB", "718-7", "g/dL", "12.9", "13.9", "13.5"},
             {"HCT", "4544-3", "%", "37.0", "42.0", "39.8"},
             {"MCV", "787-2", "um3", "81.3", "91.3", "86.4"},
             {"PLT", "777-3", "10E3/uL", "214", "274", "289"}}};
}

std::string resultRecord(const Count& count, int number, const std::string& time) {
    return "R|" + std::to_string(number) + "|^^^" + count.code + '^' + count.loinc + '|' + count.value + '|' +
           count.unit + '|' + count.low + " - " + count.high + "^REFERENCE_RANGE|N||F||LAB^^USER|" + time +
           "||";
}

std::vector<std::string> recordsOf(const Blood& blood) {
    std::vector<std::string> records{"H|\\^&|||H500^731YOXH04417^2.4.0.1|||||||Q|LIS2-A2|" + blood.time,
                                     "P|1|||||||||||||||||||||||||||||||||||",
                                     "O|1|" + blood.lot + "||^^^DIF|R|" + blood.time + "|||||||||" +
                                         blood.level + "||||||||||F|||||"};
    int comment = 1;
    if (!blood.failure.empty()) {
        records.push_back("C|" + std::to_string(comment++) + "|I|" + blood.failure + "|I");
    }
    records.push_back("C|" + std::to_string(comment) + "|I|Kontrollblod T3|G");
    int number = 1;
    for (const Count& count : blood.counts) {
        records.push_back(resultRecord(count, number++, blood.time));
    }
    records.push_back("M|1|HISTOGRAM|RBC/PLT|PltAlongRes|FLOATLE-stream/deflate:base64^AAECAwQFBgcICQ==");
    records.push_back("L|1|N");
    return records;
}

} // namespace

std::string yumizenCapture() {
    std::string capture;
    for (const Blood& blood : {lowBlood(), normalBlood()}) {
        AstmSession session;
        session.addFrameEach(recordsOf(blood));
        capture += session.finish();
    }
    return capture;
}

} // namespace fasit::sample
