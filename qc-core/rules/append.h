// append: into a vector, from a loop that shall keep its registers. Thread-safe as push_back is.
#pragma once

#include <cstddef>
#include <vector>

namespace fasit::rules {

template <class Element>
[[gnu::noinline]] void makeRoom(std::vector<Element>& elements) {
    constexpr std::size_t kFirst = 16;
    elements.reserve(2 * elements.size() + kFirst);
}

/// As push_back, but what makes a vector larger is called, not inlined with all that it needs.
template <class Element>
[[gnu::always_inline]] inline void append(std::vector<Element>& elements, const Element& element) {
    if (elements.size() == elements.capacity()) [[unlikely]] {
        makeRoom(elements);
    }
    if (elements.size() == elements.capacity()) {
        __builtin_unreachable(); // So that push_back leaves the way out that was taken above.
    }
    elements.push_back(element);
}

} // namespace fasit::rules
