// RenamingLink: a line whose analyser has other names for its codes and units than the ones in use: an
// administrator's table puts the known names in their place. Nothing is converted. One thread.
#pragma once

#include "instruments/core/link.h"

#include <map>
#include <memory>
#include <string>

namespace fasit::instruments::drivers {

struct NameTable {
    using Names = std::map<std::string, std::string, std::less<>>;
    Names codes; ///< As sent, and the code that is read in its place.
    Names units; ///< Two spellings of one unit: 10E3/uL and 10*9/L.

    bool isEmpty() const { return codes.empty() && units.empty(); }
};

/// The link itself where the table is empty.
std::unique_ptr<Link> withNames(std::unique_ptr<Link> link, NameTable table);

} // namespace fasit::instruments::drivers
