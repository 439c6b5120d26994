// Expected<T, E>: a value, or the reason why there is none. For data from outside; see docs/ARCHITECTURE.md.
#pragma once

#include <tl/expected.hpp>

namespace fasit {

template <class T, class E>
using Expected = tl::expected<T, E>;

template <class E>
using Unexpected = tl::unexpected<E>;

} // namespace fasit
