// Hl7Draft: an HL7 message that is being written, place by place. One thread.
#pragma once

#include "instruments/drivers/hl7_layout.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::simulator {

class Hl7Draft {
  public:
    /// A new segment of this name, which `set` goes to from now on.
    void begin(const std::string& name);
    /// Whether there is a segment of this name to go to.
    bool has(const std::string& name) const { return m_open.count(name) > 0; }
    /// Nothing where the place is nowhere, or no segment of that name has begun.
    void set(const drivers::Place& place, std::string_view text);
    void set(const std::string& segment, std::size_t field, std::string_view text) {
        set({segment, field, 0, 0}, text);
    }
    /// What makes the marker hold.
    void fulfil(const drivers::Marker& marker);
    std::string at(const std::string& segment, std::size_t field) const;

    /// In a block of MLLP.
    std::string block() const;

  private:
    struct Segment {
        std::string name;
        std::map<std::size_t, std::string> fields;
    };
    std::vector<Segment> m_segments;
    std::map<std::string, std::size_t> m_open; ///< The last one of each name.
};

} // namespace fasit::instruments::simulator
