#include "instruments/core/ordinals.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace fasit::instruments {
namespace {

using domain::ControlReading;

auto always(const ControlReading& r) {
    return std::tie(r.code, r.value, r.measuredAt, r.specimen, r.unit, r.serial, r.instrument,
                    r.hasTimeOfDay);
}

auto withoutTimeOfDay(const ControlReading& r) {
    return std::tie(r.material, r.lot, r.level, r.flags, r.operatorId, r.reagentLot, r.comment, r.low, r.high,
                    r.target, r.sd);
}

void mix(std::uint64_t& hash, std::uint64_t part) {
    hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32U;
}

void mix(std::uint64_t& hash, std::string_view text) {
    mix(hash, std::hash<std::string_view>{}(text));
}

void mix(std::uint64_t& hash, const std::optional<std::string>& text) {
    if (text) {
        mix(hash, std::string_view(*text));
    } else {
        mix(hash, std::uint64_t{1});
    }
}

/// Equal for readings that are alike, and for some others (FNV-1a: these texts are short).
std::uint64_t quickHash(const ControlReading& reading) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const std::string_view text : {std::string_view(reading.code), std::string_view(reading.value)}) {
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
        }
    }
    return hash;
}

using HashedPlace = std::pair<std::uint64_t, std::size_t>;

/// Equal hashes stand together in reading order; the nearest alike reading before one has the next lower
/// ordinal.
void numberRepeats(std::span<ControlReading> readings, std::span<const HashedPlace> order) {
    for (std::size_t i = 1; i < order.size(); ++i) {
        for (std::size_t j = i; j-- > 0 && order[j].first == order[i].first;) {
            if (areAlike(readings[order[j].second], readings[order[i].second])) {
                readings[order[i].second].ordinal = readings[order[j].second].ordinal + 1;
                break;
            }
        }
    }
}

} // namespace

bool areAlike(const ControlReading& a, const ControlReading& b) {
    return always(a) == always(b) && (a.hasTimeOfDay || withoutTimeOfDay(a) == withoutTimeOfDay(b));
}

std::uint64_t likenessHash(const ControlReading& reading) {
    std::uint64_t hash = 0;
    for (const auto* text : {&reading.code, &reading.value, &reading.specimen, &reading.instrument}) {
        mix(hash, std::string_view(*text));
    }
    mix(hash, reading.unit);
    mix(hash, reading.serial);
    mix(hash, reading.measuredAt ? static_cast<std::uint64_t>(reading.measuredAt->seconds) : 0U);
    if (!reading.hasTimeOfDay) {
        for (const auto* text :
             {&reading.material, &reading.lot, &reading.level, &reading.comment, &reading.flags}) {
            mix(hash, *text);
        }
    }
    return hash;
}

void assignOrdinals(std::span<ControlReading> readings) {
    std::vector<HashedPlace> order;
    order.reserve(readings.size());
    for (std::size_t i = 0; i < readings.size(); ++i) {
        readings[i].ordinal = 0;
        order.emplace_back(quickHash(readings[i]), i);
    }
    std::sort(order.begin(), order.end());
    const auto sameHash = [](const auto& a, const auto& b) { return a.first == b.first; };
    if (std::adjacent_find(order.begin(), order.end(), sameHash) == order.end()) {
        return; // as nearly always: no analyte twice
    }
    for (auto& [hash, i] : order) {
        hash = likenessHash(readings[i]);
    }
    std::sort(order.begin(), order.end());
    numberRepeats(readings, order);
}

} // namespace fasit::instruments
