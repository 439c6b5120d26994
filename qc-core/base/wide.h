// The 128-bit integer in which decimals are compared: wide enough that no product of a rule overflows.
#pragma once

namespace fasit {

__extension__ typedef __int128 Int128;

} // namespace fasit
