// Writes the seed corpus of the fuzz targets: fuzz_seeds FOLDER
#include "tests/instruments/support/capture_builder.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

namespace fs = std::filesystem;

void write(const fs::path& folder, std::size_t number, const std::string& bytes) {
    fs::create_directories(folder);
    std::ofstream(folder / ("seed-" + std::to_string(number)), std::ios::binary) << bytes;
}

} // namespace

int main(int argc, char** argv) {
    using namespace fasit::instruments::testing;
    if (argc != 2) {
        std::cerr << "usage: fuzz_seeds FOLDER\n";
        return 2;
    }
    const fs::path folder = argv[1];
    std::size_t number = 0;
    for (const NamedCapture& capture : allCaptures()) {
        write(folder / "receiver", number, std::string(1, '\0') + "\x05" + capture.bytes + "\x04");
        write(folder / "astm", number++, capture.bytes);
    }
    write(folder / "kx", 0, kxRecord("QC01"));
    write(folder / "kx", 1, "00710044000132003951*0000----0");
    write(folder / "as100", 0, as100Message("0024:record.control", {}));
    write(folder / "as100", 1, as100Message("0025:record,patient", {}).substr(0, 276));
    const std::string heading = "Serienummer;Analytt;Nivå;Verdi;Tidspunkt;Prøvetype;Kommentar\n";
    write(folder / "delimited", 0, heading + "A;CRP;1;25,4;2026-03-12 07:10;kontroll;\"a \"\"b\"\"\"\r\n");
    write(folder / "delimited", 1, "serial,code,value,time\nA,CRP,\"5,6\",20260312071000\n\n");
    write(folder / "delimited", 2, "A;CRP;5;2026-03-12;1;\"4\n5\";pasient\n");
    return 0;
}
