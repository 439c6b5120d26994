#include "instruments/simulator/script.h"

#include "instruments/simulator/canaries.h"
#include "instruments/simulator/dialect.h"

#include <algorithm>
#include <set>

namespace fasit::instruments::simulator {
namespace {

constexpr std::int64_t kMorning = 7 * 3600;
constexpr std::int64_t kBetweenSamples = 180;
constexpr std::int64_t kWorkingDay = 14 * 3600;
constexpr std::size_t kControlsBeforePatients = 2;
constexpr std::size_t kNoise = 40;

/// A value around the middle of the control's range; the range's end is nearly four deviations away.
std::string drawn(const PlannedControl& control, std::mt19937& random) {
    std::normal_distribution<double> around((control.low + control.high) / 2,
                                            (control.high - control.low) / 8);
    return fixedText(around(random), control.decimals);
}

/// Writes the messages of one analyser, day by day.
class ScriptWriter {
  public:
    ScriptWriter(const Part& part, const ScriptOptions& options, Canaries* canaries)
        : m_part(part)
        , m_options(options)
        , m_dialect(dialectOf(part.row))
        , m_canaries(canaries)
        , m_random(options.seed) {}

    void day(WallTime midnight) {
        m_time = WallTime{midnight.seconds + kMorning};
        const auto& controls = m_part.analyser.day;
        const std::size_t samples = controls.size() + static_cast<std::size_t>(m_options.patients);
        m_step = std::max<std::int64_t>(
            1, std::min(kBetweenSamples, kWorkingDay / static_cast<std::int64_t>(samples)));
        const std::size_t before = std::min(kControlsBeforePatients, controls.size());
        for (std::size_t i = 0; i < controls.size(); ++i) {
            if (i == before) {
                patients();
            }
            add(controlOf(controls[i]));
        }
        if (before == controls.size()) {
            patients();
        }
    }

    std::vector<Message> messages() && { return std::move(m_messages); }

  private:
    Sample sampleOf(const PlannedSample& planned) {
        Sample sample;
        sample.serial = m_part.analyser.serial;
        sample.run = m_run++;
        m_time.seconds += m_step;
        sample.time = m_time;
        for (const PlannedControl& control : planned.controls) {
            sample.results.push_back({control, drawn(control, m_random)});
        }
        return sample;
    }

    Sample controlOf(const PlannedSample& planned) {
        Sample sample = sampleOf(planned);
        sample.id = planned.id;
        sample.lot = planned.lot;
        sample.level = planned.level;
        return sample;
    }

    void patients() {
        for (int i = 0; i < m_options.patients; ++i) {
            Sample sample = sampleOf(m_part.analyser.day.front());
            sample.isControl = false;
            sample.id = m_canaries ? m_canaries->text() : "PASIENT-TEST";
            sample.patientName = m_canaries ? m_canaries->text() : "PASIENT-TEST";
            for (SampleResult& result : sample.results) {
                if (m_canaries && m_dialect.uniqueDecimals > 0) {
                    result.value = m_canaries->number(m_dialect.uniqueDecimals);
                }
            }
            add(sample);
        }
    }

    void add(const Sample& sample) {
        Message message;
        message.units = m_dialect.write(m_part, sample);
        (sample.isControl ? message.controls : message.patients) = static_cast<int>(sample.results.size());
        m_messages.push_back(std::move(message));
    }

    const Part& m_part;
    const ScriptOptions& m_options;
    const Dialect& m_dialect;
    Canaries* m_canaries;
    std::mt19937 m_random;
    std::vector<Message> m_messages;
    WallTime m_time;
    std::int64_t m_step = kBetweenSamples;
    int m_run = 1;
};

Analyser named(const drivers::DriverRow& row, const std::string& serial) {
    Analyser analyser = analyserOf(row);
    if (!serial.empty()) {
        analyser.serial = serial;
    }
    return analyser;
}

} // namespace

std::optional<std::vector<Message>> scriptOf(std::string_view driver, const ScriptOptions& options) {
    const drivers::DriverRow* row = drivers::findDriver(driver);
    const auto lastDay = parseTime(options.lastDay);
    if (row == nullptr || !lastDay) {
        return std::nullopt;
    }
    const Analyser analyser = named(*row, options.serial);
    const Part part{*row, analyser};
    std::optional<Canaries> canaries;
    if (options.canaries != nullptr) {
        canaries.emplace(options.seed, *options.canaries);
    }
    ScriptWriter writer(part, options, canaries ? &*canaries : nullptr);
    for (int day = options.days - 1; day >= 0; --day) {
        writer.day(WallTime{lastDay->time.seconds - day * kSecondsPerDay});
    }
    return std::move(writer).messages();
}

std::unique_ptr<AnalyserSide> sideOf(std::string_view driver, const SideOptions& options,
                                     const std::string& serial) {
    const drivers::DriverRow* row = drivers::findDriver(driver);
    if (row == nullptr || dialectOf(*row).side == nullptr) {
        return nullptr;
    }
    const Analyser analyser = named(*row, serial);
    return dialectOf(*row).side({*row, analyser}, options);
}

std::string recordingOf(std::string_view driver, const std::vector<Message>& messages,
                        const std::set<Fault>& faults, const std::string& serial) {
    const drivers::DriverRow& row = *drivers::findDriver(driver);
    const Analyser analyser = named(row, serial);
    const auto side = sideOf(driver, {}, serial);
    std::mt19937 random(1);
    std::vector<Message> played;
    for (const Message& message : messages) {
        Message bad = message;
        if (faults.count(Fault::Noise) > 0) {
            played.push_back({{noise(kNoise, random)}, 0, 0});
        }
        if (faults.count(Fault::WrongChecksum) > 0 && side && side->isUnit(bad.units.front())) {
            bad.units.front() = side->damaged(bad.units.front());
            played.push_back(bad);
        }
        if (faults.count(Fault::Cut) > 0) {
            bad.units = {message.units.front().substr(0, message.units.front().size() / 2)};
            played.push_back(bad);
        }
        played.insert(played.end(), 1 + faults.count(Fault::Duplicate), message);
    }
    return dialectOf(row).recording({row, analyser}, played);
}

} // namespace fasit::instruments::simulator
