#include "instruments/drivers/poct1a_drivers.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::instruments::drivers {
namespace {

using poct1a::AckElement;
using poct1a::Device;
using Models = std::array<std::string_view, 1>;

constexpr Models kDca = {"DCA Vantage"};
constexpr Models kHemoScreen = {"HemoScreen"};
constexpr Models kQuikRead = {"QuikRead go"};
constexpr std::array<std::string_view, 2> kHemoCue = {"Hb 201 DM", "Glucose 201 DM"};
constexpr std::array<std::string_view, 2> kCoaguChek = {"CoaguChek Pro II", "CoaguChek XS Plus"};
constexpr Models kB101 = {"cobas b 101"};
constexpr Models kStatStrip = {"StatStrip"};

bool has(std::string_view text, std::string_view word) {
    const auto equal = [](char a, char b) { return ascii::toLower(a) == ascii::toLower(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), equal) != text.end();
}

bool named(const Device& device, std::string_view word) {
    return has(device.model, word) || has(device.name, word);
}

bool isDca(const Device& device) {
    return named(device, "DCA Vantage");
}
bool isHemoScreen(const Device& device) {
    return named(device, "HemoScreen");
}
bool isQuikRead(const Device& device) {
    return named(device, "QuikRead");
}
bool isHemoCue(const Device& device) {
    return has(device.vendor, "HemoCue") || named(device, "HemoCue") || named(device, "201 DM");
}
bool isCoaguChek(const Device& device) {
    return named(device, "CoaguChek");
}
bool isB101(const Device& device) {
    return named(device, "b 101") || named(device, "b101");
}
bool isStatStrip(const Device& device) {
    return named(device, "StatStrip") || has(device.vendor, "Nova");
}

} // namespace

std::span<const Poct1aDriver> poct1aDrivers() {
    static const std::array<Poct1aDriver, 7> drivers{{
        {{"dca-vantage-poct1a", "Siemens", kDca, Evidence::RecordedPatient}, isDca},
        {{"hemoscreen-poct1a", "PixCell", kHemoScreen, Evidence::VendorDocument},
         isHemoScreen,
         AckElement::ControlId,
         "0.00"},
        {{"quikread-go-poct1a", "Aidian", kQuikRead, Evidence::StandardOnly}, isQuikRead},
        {{"hemocue-201-dm", "HemoCue", kHemoCue, Evidence::StandardOnly}, isHemoCue},
        {{"coaguchek-poct1a", "Roche", kCoaguChek, Evidence::StandardOnly}, isCoaguChek},
        {{"cobas-b101-poct1a", "Roche", kB101, Evidence::StandardOnly}, isB101},
        {{"nova-statstrip", "Nova Biomedical", kStatStrip, Evidence::VendorDocument}, isStatStrip},
    }};
    return drivers;
}

const Poct1aDriver& genericPoct1a() {
    static const Poct1aDriver driver{{"poct1a", "", {}, Evidence::StandardOnly}};
    return driver;
}

} // namespace fasit::instruments::drivers
