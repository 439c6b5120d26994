#include "app/cli/line_trace.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

using services::LineEvent;

struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

/// One word or sign for each kind: the analyser speaks to the right.
QString nameOf(LineEvent::Kind kind) {
    switch (kind) {
    case LineEvent::Kind::Received:
        return QStringLiteral("->");
    case LineEvent::Kind::Sent:
        return QStringLiteral("<-");
    case LineEvent::Kind::Decoded:
        return QStringLiteral("message");
    case LineEvent::Kind::Stored:
        return QStringLiteral("stored");
    case LineEvent::Kind::NotStored:
        return QStringLiteral("not-stored");
    case LineEvent::Kind::State:
        return QStringLiteral("line");
    case LineEvent::Kind::Refused:
        break;
    }
    return QStringLiteral("not-let-in");
}

QString countsOf(const LineEvent& event) {
    return QStringLiteral(" readings=%1 patients=%2 problems=%3")
        .arg(event.readings)
        .arg(event.patients)
        .arg(event.problems);
}

} // namespace

LineTrace::LineTrace(const QString& file)
    : m_file(file) {
    if (file.isEmpty()) {
        return;
    }
    m_isSound = m_file.open(QIODevice::WriteOnly | QIODevice::Append) &&
                m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (m_isSound) {
        m_file.write(
            TraceText::tr("# Masked: [n] stands for a value of n bytes; no value of a message is written.")
                .toUtf8() +
            '\n');
    }
}

void LineTrace::write(const QString& line, const LineEvent& event) {
    if (!m_file.isOpen() || m_file.pos() > kLargest) {
        return;
    }
    const QString counts = event.kind == LineEvent::Kind::Decoded ? countsOf(event) : QString();
    m_file.write(QStringLiteral("%1 %2 %3 %4%5\n")
                     .arg(event.at.toString(Qt::ISODateWithMs), line, nameOf(event.kind), event.text, counts)
                     .toUtf8());
    m_file.flush();
}

} // namespace fasit::cli
