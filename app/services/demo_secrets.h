// What the users of the demo's made-up homes prove themselves by: everybody may read it.
#pragma once

namespace fasit::services {

inline constexpr const char* kDemoPassword = "blåbær på tur";
inline constexpr const char* kDemoPin = "2580";

} // namespace fasit::services
