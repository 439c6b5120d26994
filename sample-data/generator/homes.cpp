#include "sample-data/generator/home.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace fasit::sample {

const std::vector<Home>& homes() {
    static const std::vector<Home> all{myrullenga(),      tjeldviktunet(), lerkeslatta(),     havreliheimen(),
                                       kvernsteintunet(), skogsnipa(),     furuskjerheimen(), blaklokkelia()};
    return all;
}

const Instrument& instrumentOf(const Home& home, std::string_view key) {
    const auto found = std::find_if(home.instruments.begin(), home.instruments.end(),
                                    [&](const Instrument& row) { return row.key == key; });
    if (found == home.instruments.end()) {
        throw std::logic_error("no such instrument: " + std::string(key));
    }
    return *found;
}

} // namespace fasit::sample
