// Id<Tag>: a 63-bit identity that cannot be mistaken for another kind's. Zero means "programme-wide" for
// sites only.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace fasit {

template <class Tag>
struct Id {
    std::int64_t value = 0;

    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace fasit

template <class Tag>
struct std::hash<fasit::Id<Tag>> {
    std::size_t operator()(fasit::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
