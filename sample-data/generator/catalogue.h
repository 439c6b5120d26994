// The programme's library: analytes, control materials, lots and what the inserts promise. Constant tables.
#pragma once

#include <string_view>
#include <vector>

namespace fasit::sample {

struct Analyte {
    std::string_view key{};
    std::string_view code{};     ///< NLK (NPU or NOR) code.
    std::string_view fileCode{}; ///< As the result files write it.
    std::string_view nb{};
    std::string_view nn{};
    std::string_view en{};
    std::string_view unit{};
    int decimals = 0;
    std::vector<std::string_view> steps{}; ///< Empty for quantities.
};

struct Level {
    int number = 1;
    std::string_view name{};
    std::string_view capColour{};
    std::string_view english{};
};

struct Material {
    std::string_view key{};
    std::string_view name{};
    std::string_view manufacturer{};
    int openVialDays = 0;
    std::vector<Level> levels{};
};

struct Lot {
    std::string_view key{};
    std::string_view material{};
    std::string_view number{};
    std::string_view expiry{};
};

/// One row of an insert's table: what a level of a lot should give on an instrument model.
struct Insert {
    std::string_view lot{};
    std::string_view model{};
    std::string_view analyte{};
    int level = 1;
    std::string_view low{};
    std::string_view mean{};
    std::string_view high{};
    std::vector<int> allowedSteps{}; ///< For ordinal analytes, instead of the three.
    std::string_view validFrom = "2025-09-01";
};

const std::vector<Analyte>& analytes();
const std::vector<Material>& materials();
const std::vector<Lot>& lots();
const std::vector<Insert>& inserts();

/// Look-ups by key; they throw std::logic_error where a table names what does not exist.
const Analyte& analyteOf(std::string_view key);
const Material& materialOf(std::string_view key);
const Lot& lotOf(std::string_view key);
const Level& levelOf(const Lot& lot, int number);

struct InsertName {
    std::string_view lot;
    std::string_view model;
    std::string_view analyte;
    int level = 1;
};
const Insert& insertOf(const InsertName& name);

} // namespace fasit::sample
