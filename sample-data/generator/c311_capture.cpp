// Roche cobas c311: O.12 is Q, the control's name in O.3, no lot, no level, no time on the results (O.23 has
// it); the message is cut in the middle of a field and goes on in the next frame.
#include "sample-data/generator/astm_session.h"
#include "sample-data/generator/captures.h"

namespace fasit::sample {
namespace {

constexpr std::size_t kFirstFrameBytes = 240; // The longest text of a classic ASTM frame.

struct Test {
    std::string code;
    std::string value;
    std::string unit;
    std::string flag;
};

struct Control {
    std::string paddedName; ///< 22 characters on the line.
    std::string place;      ///< Sequence, control number, position.
    std::string time;
    std::vector<Test> tests;
};

std::string orderedTests(const Control& control) {
    std::string text;
    for (const Test& test : control.tests) {
        text += (text.empty() ? "^^^" : "\\^^^") + test.code + '^';
    }
    return text;
}

std::vector<std::string> recordsOf(const Control& control) {
    std::vector<std::string> records{"H|\\^&|||H7600^1|||||host|RSUPL^BATCH|P|1", "P|1|||||||U||||||^^",
                                     "O|1|" + control.paddedName + '|' + control.place + "^^QC^SC|" +
                                         orderedTests(control) + "|||||||Q||||1|||||||" + control.time +
                                         "|||F",
                                     "C|1|I|^^^^|G"};
    int number = 1;
    for (const Test& test : control.tests) {
        records.push_back("R|" + std::to_string(number++) + "|^^^" + test.code + "/|" + test.value + '|' +
                          test.unit + "||" + test.flag + "||||ADMIN |||P1");
        records.push_back("C|1|I|0|I");
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace

std::string c311Capture() {
    const std::vector<Control> controls{
        {"SERUMKONTROLL 1       ",
         "2117^40018^021",
         "20261119074015",
         {{"452", "21.6", "mg/l", "N"}, {"690", "88", "umol/l", "N"}, {"767", "5.12", "mmol/l", "N"}}},
        {"SERUMKONTROLL 2       ",
         "2118^40019^022",
         "20261119074152",
         {{"452", "74.9", "mg/l", "N"}, {"690", "371", "umol/l", "N"}, {"767", "13.06", "mmol/l", "N"}}}};
    std::string capture;
    for (const Control& control : controls) {
        AstmSession session;
        session.addSplit(recordsOf(control), kFirstFrameBytes);
        capture += session.finish();
    }
    return capture;
}

} // namespace fasit::sample
