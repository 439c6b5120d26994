// LineMonitor: the last that happened on each line, in memory only and masked, for a person to see.
//
// GUI thread, or the one thread of the lines.
#pragma once

#include "instruments/transport/line.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <list>
#include <vector>

namespace fasit::services {

struct LineEvent {
    enum class Kind {
        Received, ///< Bytes, masked (instruments/transport/masked.h).
        Sent,
        Decoded, ///< A whole message: how many readings, patient results and problems.
        Stored,  ///< It was stored, or
        NotStored,
        State,   ///< The line opened, closed, or waits.
        Refused, ///< Somebody was not let in.
    };
    QDateTime at; ///< UTC.
    Kind kind = Kind::Received;
    QString
        text; ///< Masked bytes, an address, or the stable names of phase and reason; no field of a message.
    int readings = 0;
    int patients = 0;
    int problems = 0;
};

class LineMonitor : public QObject {
    Q_OBJECT

  public:
    /// Of each line the last events that fit in this number and length; bytes of one event are cut behind
    /// kLongestBytes.
    static constexpr std::size_t kEvents = 500;
    static constexpr qsizetype kCharacters = 256 * 1024;
    static constexpr std::size_t kLongestBytes = 4096;

    explicit LineMonitor(QObject* parent = nullptr);
    ~LineMonitor() override;

    /// What a line is given to see it by; the line's own signals come by watch(). Outlives the line.
    instruments::transport::LineObserver& observerOf(const QString& line);
    void watch(const QString& name, instruments::transport::Line& line);

    /// Oldest first.
    std::vector<LineEvent> events(const QString& line) const;

  signals:
    void happened(const QString& line, const fasit::services::LineEvent& event);

  private:
    class Ring;

    Ring& ringOf(const QString& line);
    void add(Ring& ring, LineEvent event);

    std::list<Ring> m_rings;
};

} // namespace fasit::services
