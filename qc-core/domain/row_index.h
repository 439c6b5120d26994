// RowIndex: finds the rows of a vector that have a key, without reading the others.
//
// Built once; then any thread. Rows put behind those it was built from are read one by one; a row in whose
// place another stands must have the same key. Keys are mixed into 64 bits: whoever visits rows compares.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace fasit::domain {

/// The parts of a key, mixed (splitmix64's finaliser).
class RowKey {
  public:
    template <class... Parts>
    explicit RowKey(const Parts&... parts) {
        (add(numberOf(parts)), ...);
    }

    std::uint64_t value() const { return m_mixed; }

  private:
    static std::uint64_t numberOf(std::string_view text) { return std::hash<std::string_view>{}(text); }
    static std::uint64_t numberOf(int number) { return static_cast<std::uint64_t>(number); }
    template <class IdType>
    static auto numberOf(const IdType& id) -> decltype(static_cast<std::uint64_t>(id.value)) {
        return static_cast<std::uint64_t>(id.value);
    }

    void add(std::uint64_t part) {
        m_mixed += part + 0x9e37'79b9'7f4a'7c15U;
        m_mixed = (m_mixed ^ (m_mixed >> 30)) * 0xbf58'476d'1ce4'e5b9U;
        m_mixed = (m_mixed ^ (m_mixed >> 27)) * 0x94d0'49bb'1331'11ebU;
        m_mixed ^= m_mixed >> 31;
    }

    std::uint64_t m_mixed = 0x9e37'79b9'7f4a'7c15U;
};

class RowIndex {
  public:
    template <class Row, class KeyOf>
    void build(const std::vector<Row>& rows, KeyOf keyOf) {
        m_entries.clear();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_entries.emplace_back(keyOf(rows[i]).value(), i);
        }
        std::sort(m_entries.begin(), m_entries.end());
    }

    /// Every row with this key, and perhaps others, in order, until `visit` says true.
    template <class Row, class Visit>
    void visitUntil(const std::vector<Row>& rows, RowKey key, Visit visit) const {
        const bool isBuilt = m_entries.size() <= rows.size(); // Else rows were taken away since.
        const std::pair<std::uint64_t, std::size_t> first{key.value(), 0};
        auto entry = isBuilt ? std::lower_bound(m_entries.begin(), m_entries.end(), first) : m_entries.end();
        for (; entry != m_entries.end() && entry->first == key.value(); ++entry) {
            if (visit(rows[entry->second])) {
                return;
            }
        }
        for (std::size_t i = isBuilt ? m_entries.size() : 0; i < rows.size(); ++i) {
            if (visit(rows[i])) {
                return;
            }
        }
    }

    template <class Row, class Visit>
    void visit(const std::vector<Row>& rows, RowKey key, Visit visit) const {
        visitUntil(rows, key, [&](const Row& row) {
            visit(row);
            return false;
        });
    }

  private:
    std::vector<std::pair<std::uint64_t, std::size_t>> m_entries; ///< Key and place, in order.
};

} // namespace fasit::domain
