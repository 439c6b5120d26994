#include "tests/support/fake_clock.h"

namespace fasit::test {

WallTime at(std::string_view text) {
    return parseTime(text).value().time;
}

} // namespace fasit::test
