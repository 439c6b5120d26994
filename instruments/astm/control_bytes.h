// The control bytes that ASTM E1381 gives a meaning.
#pragma once

namespace fasit::instruments::astm {

constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';
constexpr char kEot = '\x04';
constexpr char kEnq = '\x05';
constexpr char kAck = '\x06';
constexpr char kNak = '\x15';
constexpr char kEtb = '\x17';

} // namespace fasit::instruments::astm
