// Tone: which of the few state colours a text wears. The pages choose the colours, light or dark.
#pragma once

namespace fasit::text {

enum class Tone { Quiet, Good, Watch, Stop };

} // namespace fasit::text
