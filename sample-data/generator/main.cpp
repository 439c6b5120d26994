// fasit-sample-data FOLDER: writes the sample's files into the folder; the same bytes every time.
#include "sample-data/generator/captures.h"
#include "sample-data/generator/eqa_scheme.h"
#include "sample-data/generator/files.h"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

namespace fs = std::filesystem;
using namespace fasit::sample;

void write(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << bytes;
    if (!file.flush()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

void writeHome(const fs::path& folder, const History& history) {
    const std::string key(history.home->key);
    write(folder / "history" / (key + ".csv"), resultFile(history));
    if (!history.home->byLineFrom.empty()) {
        write(folder / "captures" / (key + "-afinion2.astm"), afinionCapture(history));
    }
}

void writeScheme(const fs::path& folder) {
    for (int round = 1; round <= kEqaRounds; ++round) {
        write(folder / "eqa" / ("round-" + std::to_string(round) + ".csv"), eqaRound(round));
    }
}

void writeAll(const fs::path& folder) {
    std::vector<History> histories;
    for (const Home& home : homes()) {
        histories.push_back(historyOf(home));
        writeHome(folder, histories.back());
    }
    write(folder / "setup.json", setupFile(histories));
    write(folder / "history" / "events.csv", eventFile(histories));
    write(folder / "history" / "exclusions.csv", exclusionFile(histories));
    write(folder / "captures" / "yumizen-h500-qc.astm", yumizenCapture());
    write(folder / "captures" / "cobas-c311-qc.astm", c311Capture());
    for (const auto& [name, bytes] : lineCaptures()) {
        write(folder / "captures" / "lines" / name, bytes);
    }
    for (const auto& captures : {hl7Captures(), poct1aCaptures()}) {
        for (const NamedFile& capture : captures) {
            write(folder / "captures" / capture.name, capture.bytes);
        }
    }
    write(folder / "captures" / "expected.csv", expectedOfCaptures());
    writeScheme(folder);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: fasit-sample-data FOLDER\n";
        return 2;
    }
    try {
        writeAll(argv[1]);
        return 0;
    } catch (const std::exception& failure) {
        std::cerr << "fasit-sample-data: " << failure.what() << '\n';
        return 3;
    }
}
