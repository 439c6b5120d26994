#include "instruments/simulator/hl7_writer.h"

#include "instruments/simulator/hl7_draft.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::simulator {
namespace {

using drivers::Hl7Layout;
using drivers::Marker;
using drivers::Place;
using drivers::Rule;
using drivers::Supplement;

std::string_view nameOf(const drivers::Hl7Driver& driver) {
    const auto models = driver.description.models;
    return models.empty() ? std::string_view("ANALYSER") : models.front();
}

bool looksInto(const std::vector<Rule>& rules, std::string_view segment) {
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        return std::any_of(rule.all.begin(), rule.all.end(),
                           [&](const Marker& marker) { return marker.place.segment == segment; });
    });
}

/// Writes one sample.
class Writer {
  public:
    Writer(const drivers::Hl7Driver& driver, const Sample& sample)
        : m_driver(driver)
        , m_layout(driver.layout)
        , m_sample(sample) {}

    std::string write() {
        header();
        if (!m_hasSpecimen || !m_sample.isControl) {
            patient();
        }
        if (m_hasSpecimen) {
            specimen();
        }
        if (m_layout.ordered.isNowhere()) {
            order(m_sample.results);
        } else {
            for (const SampleResult& result : m_sample.results) {
                order({result});
            }
        }
        return m_draft.block();
    }

  private:
    void header() {
        m_draft.begin("MSH");
        m_draft.set("MSH", 2, "^~\\&");
        m_draft.set("MSH", 3, nameOf(m_driver));
        m_draft.set("MSH", 4, m_driver.description.vendor);
        m_draft.set("MSH", 7, compactText(m_sample.time));
        m_draft.set("MSH", 9, m_hasSpecimen ? "OUL^R22^OUL_R22" : "ORU^R01");
        m_draft.set("MSH", 10, std::to_string(m_sample.run));
        m_draft.set("MSH", 11, "P");
        m_draft.set("MSH", 12, m_hasSpecimen ? "2.5.1" : "2.4");
        m_draft.set("MSH", 18, "UNICODE UTF-8");
        mark("MSH");
    }

    void patient() {
        m_draft.begin("PID");
        m_draft.set("PID", 1, "1");
        if (!m_sample.isControl) {
            m_draft.set("PID", 3, m_sample.id);
            m_draft.set("PID", 5, m_sample.patientName);
        }
        shared("PID");
    }

    void specimen() {
        m_draft.begin("SPM");
        m_draft.set("SPM", 1, "1");
        m_draft.set({"SPM", 11, 0, 1}, m_sample.isControl ? "" : "P");
        shared("SPM");
        if (m_sample.isControl) {
            m_draft.begin("SAC");
            shared("SAC");
            m_draft.begin("INV");
            m_draft.set("INV", 3, "CO");
            shared("INV");
        }
    }

    void order(const std::vector<SampleResult>& results) {
        m_draft.begin("OBR");
        m_draft.set("OBR", 1, "1");
        m_draft.set("OBR", 7, compactText(m_sample.time));
        m_draft.set(m_layout.ordered, results.front().control.code);
        shared("OBR");
        supplements(results);
        for (const SampleResult& result : results) {
            observation(result);
        }
    }

    void observation(const SampleResult& result) {
        beginObservation("NM");
        m_draft.set("OBX", 5, result.value);
        m_draft.set("OBX", 6, result.control.unit);
        m_draft.set("OBX", 11, "F");
        m_draft.set(m_layout.code, result.control.code);
        m_draft.set(m_layout.range, text(result.control, result.control.low) + '-' +
                                        text(result.control, result.control.high));
        if (m_sample.isControl) {
            m_draft.set(m_layout.target, targetOf(result));
            m_draft.set(m_layout.sd, sdOf(result));
        }
        m_draft.set(m_layout.serial, m_sample.serial);
        m_draft.set(m_layout.operatorId, "SIM");
        if (!m_layout.times.empty()) {
            m_draft.set(m_layout.times.front(), compactText(m_sample.time));
        }
        shared("OBX");
    }

    /// What stands in an OBX of its own beside the results.
    void supplements(const std::vector<SampleResult>& results) {
        for (const Supplement& supplement : m_layout.supplements) {
            const std::string said = saidBy(supplement.about, results.front());
            if (!m_sample.isControl || said.empty()) {
                continue;
            }
            beginObservation("ST");
            m_draft.set("OBX", 5, said);
            m_draft.set("OBX", 11, "F");
            m_draft.fulfil(supplement.marker);
        }
    }

    std::string saidBy(Supplement::About about, const SampleResult& result) const {
        switch (about) {
        case Supplement::About::Target:
            return targetOf(result);
        case Supplement::About::Sd:
            return sdOf(result);
        case Supplement::About::Level:
            return m_sample.level;
        case Supplement::About::Lot:
            return m_sample.lot;
        case Supplement::About::Material:
            return m_sample.id;
        case Supplement::About::Nothing:
            return {};
        }
        return {};
    }

    void beginObservation(const char* type) {
        m_draft.begin("OBX");
        m_draft.set("OBX", 1, std::to_string(++m_observations));
        m_draft.set("OBX", 2, type);
    }

    /// What all results of the sample have in common, as far as it stands in this segment.
    void shared(const std::string& segment) {
        const std::pair<const Place*, const std::string*> places[] = {{&m_layout.specimen, &m_sample.id},
                                                                      {&m_layout.sampleId, &m_sample.id},
                                                                      {&m_layout.material, &m_sample.id},
                                                                      {&m_layout.lot, &m_sample.lot},
                                                                      {&m_layout.level, &m_sample.level}};
        for (const auto& [place, said] : places) {
            if (place->segment == segment) {
                m_draft.set(*place, *said);
            }
        }
        mark(segment);
    }

    /// The first rule by which the layout knows a control, as far as it looks into this segment.
    void mark(const std::string& segment) {
        if (!m_sample.isControl || m_layout.control.empty()) {
            return;
        }
        for (const Marker& marker : m_layout.control.front().all) {
            const bool holds =
                marker.place.segment != segment ||
                (marker.how == Marker::How::Has &&
                 m_draft.at(segment, marker.place.field).find(marker.word) != std::string::npos);
            if (!holds) {
                m_draft.fulfil(marker);
            }
        }
    }

    static std::string text(const PlannedControl& control, double number) {
        return fixedText(number, control.decimals);
    }
    static std::string targetOf(const SampleResult& result) {
        return text(result.control, (result.control.low + result.control.high) / 2);
    }
    static std::string sdOf(const SampleResult& result) {
        return text({"", "", 0, 0, result.control.decimals + 1},
                    (result.control.high - result.control.low) / 4);
    }

    const drivers::Hl7Driver& m_driver;
    const Hl7Layout& m_layout;
    const Sample& m_sample;
    Hl7Draft m_draft;
    bool m_hasSpecimen = looksInto(m_layout.control, "SPM");
    int m_observations = 0;
};

} // namespace

std::string hl7Message(const drivers::Hl7Driver& driver, const Sample& sample) {
    return Writer(driver, sample).write();
}

} // namespace fasit::instruments::simulator
