// Builders of what comes in: aReading("25").ofLevel("Høy").at("2026-10-05T08:00").
#pragma once

#include "tests/support/fake_clock.h"

#include "qc-core/domain/reading.h"

#include <string>

namespace fasit::test {

/// A CRP reading of QR-1, lot A1, level Lav, at 08:00 on 5 October 2026, unless said otherwise.
class ReadingBuilder {
  public:
    explicit ReadingBuilder(std::string value) {
        m_reading.driver = "quikread";
        m_reading.instrument = "QuikRead go";
        m_reading.serial = "QR-1";
        m_reading.lot = "A1";
        m_reading.level = "Lav";
        m_reading.code = "CRP";
        m_reading.unit = "mg/L";
        m_reading.value = std::move(value);
        m_reading.measuredAt = test::at("2026-10-05T08:00");
    }

    ReadingBuilder& ofLevel(const char* level) { return set(m_reading.level, level); }
    ReadingBuilder& ofLot(const char* lot) { return set(m_reading.lot, lot); }
    ReadingBuilder& inUnit(const char* unit) { return set(m_reading.unit, unit); }
    ReadingBuilder& from(const char* serial) { return set(m_reading.serial, serial); }
    ReadingBuilder& at(std::string_view time) { return at(test::at(time)); }
    ReadingBuilder& at(WallTime time) {
        m_reading.measuredAt = time;
        return *this;
    }
    ReadingBuilder& code(const char* code) {
        m_reading.code = code;
        return *this;
    }
    ReadingBuilder& inMessage(int message) {
        m_reading.message = message;
        return *this;
    }
    ReadingBuilder& failedByAnalyser() {
        m_reading.analyserJudgement = domain::AnalyserJudgement::Failed;
        return *this;
    }
    ReadingBuilder& number(int ordinal) {
        m_reading.ordinal = ordinal;
        return *this;
    }

    operator domain::ControlReading() const { return m_reading; }

  private:
    template <class Field>
    ReadingBuilder& set(Field& field, const char* text) {
        field = text;
        return *this;
    }

    domain::ControlReading m_reading;
};

inline ReadingBuilder aReading(std::string value) {
    return ReadingBuilder(std::move(value));
}

/// A protein strip of CS-1, lot S1.
inline ReadingBuilder aStrip(std::string value) {
    return ReadingBuilder(std::move(value))
        .from("CS-1")
        .code("PRO")
        .ofLot("S1")
        .inUnit("")
        .ofLevel("Negativ");
}

} // namespace fasit::test
