#include "tests/instruments/support/played_captures.h"

#include "instruments/drivers/decode.h"
#include "instruments/drivers/make_link.h"
#include "tests/instruments/support/line_holder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace fasit::instruments::testing {
namespace {

constexpr char kEnq = '\x05';
constexpr char kAck = '\x06';

struct File {
    const char* path;
    const char* driver;
};

constexpr File kSynthetic[] = {
    {"cobas-c311-qc.astm", "roche-c311"},
    {"cobas-pure-qc.hl7", "cobas-pure"},
    {"coaguchek-pro2-qc.poct1a", "coaguchek-poct1a"},
    {"dca-vantage-qc.poct1a", "dca-vantage-poct1a"},
    {"edan-i15-qc.hl7", "edan-i15"},
    {"hemoscreen-qc.hl7", "hemoscreen-hl7"},
    {"hemoscreen-qc.poct1a", "hemoscreen-poct1a"},
    {"lines/afinion-as100.bin", "afinion-as100"},
    {"lines/cobas-infinity.astm", "cobas-infinity"},
    {"lines/generic.astm", "generic-astm"},
    {"lines/siemens-dca-vantage.astm", "siemens-dca-vantage"},
    {"lines/sysmex-kx21n.kx", "sysmex-kx21"},
    {"lines/sysmex-xp300.astm", "sysmex-xp"},
    {"mindray-chemistry-qc.hl7", "mindray-chemistry"},
    {"mindray-haematology-qc.hl7", "mindray-haematology"},
    {"statstrip-qc.poct1a", "nova-statstrip"},
    {"yumizen-h500-qc.astm", "horiba-yumizen"},
    {"zybio-qc.hl7", "zybio"},
};

constexpr File kRecorded[] = {
    {"astm/abbott_afinion2_patient.txt", "afinion2"},
    {"astm/horiba_yumizen_h500_qc.txt", "horiba-yumizen"},
    {"astm/roche_c111_patient.txt", "generic-astm"},
    {"astm/roche_c311_qc.bin", "roche-c311"},
    {"astm/sysmex_xp100_patient.txt", "sysmex-xp"},
    {"hl7/hemoscreen_patient.hl7", "hemoscreen-hl7"},
    {"hl7/hemoscreen_qc.hl7", "hemoscreen-hl7"},
    {"hl7/roche_cobas_pure_qc.hl7", "cobas-pure"},
    {"native-serial/sysmex_kx21n_control_as_sample.txt", "sysmex-kx21"},
    {"poct1a/dca_vantage_conversation/stream_device_to_host.bin", "dca-vantage-poct1a"},
    {"poct1a/hemoscreen_qc.mllp.bin", "hemoscreen-poct1a"},
    {"poct1a/hemoscreen_qc.xml", "hemoscreen-poct1a"},
};

bool isAstm(const PlayedCapture& capture) {
    return drivers::findDriver(capture.driver)->astm != nullptr;
}

PlayedCapture captureAt(const std::string& folder, const File& file) {
    std::ifstream stream(folder + '/' + file.path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    PlayedCapture capture{file.path, file.driver, bytes.str(), false};
    std::replace_if(
        capture.name.begin(), capture.name.end(), [](char c) { return c == '-' || c == '.' || c == '/'; },
        '_');
    capture.countsItsOwnWay = std::string_view(file.path) == "astm/horiba_yumizen_h500_qc.txt";
    capture.hasChecksum = isAstm(capture) || capture.driver == "afinion-as100";
    return capture;
}

ControlPatterns patternsOf(const PlayedCapture& capture) {
    ControlPatterns controls;
    if (capture.driver == "sysmex-kx21") {
        controls.addPrefix("QC");
    }
    return controls;
}

void merge(const Delivery& delivery, Played& played) {
    const Decoded& decoded = delivery.decoded;
    EXPECT_TRUE(delivery.raw.empty() || decoded.patientResultsDropped == 0);
    played.decoded.readings.insert(played.decoded.readings.end(), decoded.readings.begin(),
                                   decoded.readings.end());
    played.decoded.patientResultsDropped += decoded.patientResultsDropped;
    played.decoded.problems.insert(played.decoded.problems.end(), decoded.problems.begin(),
                                   decoded.problems.end());
    played.raw += delivery.raw;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const PlayedCapture& capture) {
    return out << capture.name;
}

const std::vector<PlayedCapture>& playedCaptures() {
    static const std::vector<PlayedCapture> captures = [] {
        std::vector<PlayedCapture> all;
        for (const File& file : kSynthetic) {
            all.push_back(captureAt(FASIT_SOURCE_DIR "/sample-data/captures", file));
        }
        const char* const recordings = std::getenv("FASIT_CAPTURES");
        if (recordings != nullptr && *recordings != '\0') {
            for (const File& file : kRecorded) {
                all.push_back(captureAt(recordings, file));
            }
        }
        return all;
    }();
    return captures;
}

Decoded readFile(const PlayedCapture& capture, std::string_view bytes) {
    StreamDecoder decoder(capture.driver, patternsOf(capture));
    decoder.feed(bytes);
    return decoder.finish();
}

Played playOverLine(const PlayedCapture& capture, std::string_view bytes) {
    drivers::LinkOptions options;
    options.controls = patternsOf(capture);
    if (capture.countsItsOwnWay) {
        options.astm.frameNumbers = astm::ReceiverOptions::FrameNumbers::Any;
    }
    const auto link = drivers::makeLink(*drivers::findDriver(capture.driver), options);
    LineHolder line(*link);
    line.commitsAtOnce = true;
    line.connect();
    if (isAstm(capture) && capture.bytes.front() != kEnq) { // recorded amid a session
        line.receive({&kEnq, 1});
    }
    const auto isAnswered = [&] { return line.sent().find(kAck) != std::string::npos; };
    while (!bytes.empty() && (!capture.countsItsOwnWay || isAnswered())) {
        const std::string_view piece = bytes.substr(0, std::min(bytes.find('\n'), bytes.size() - 1) + 1);
        line.receive(piece);
        line.pass(std::chrono::milliseconds(250));
        bytes.remove_prefix(piece.size());
    }
    if (isAstm(capture)) {
        line.receive("\x04");
    }
    line.pass(std::chrono::minutes(30));
    line.disconnect();
    Played played;
    std::set<std::uint64_t> tokens;
    for (const Delivery& delivery : line.deliveries) {
        EXPECT_TRUE(tokens.insert(delivery.token).second);
        merge(delivery, played);
    }
    return played;
}

} // namespace fasit::instruments::testing
