// LineSetup: how one line to an analyser is set up, and the line that follows from it. Plain structs; one
// thread.
#pragma once

#include "instruments/drivers/make_link.h"
#include "instruments/transport/serial_line.h"
#include "instruments/transport/tcp_dialer.h"
#include "instruments/transport/tcp_listener.h"
#include "instruments/transport/watched_folder.h"

#include <QString>

#include <memory>
#include <string>
#include <variant>

namespace fasit::services {

struct LineSetup {
    QString name;
    std::string driver; ///< In the driver table; of a folder it may be empty: recognised.
    QString site;       ///< Name, organisation number or id; empty: found by the analyser's serial number.
    instruments::drivers::LinkOptions link;
    std::chrono::milliseconds idle{0};
    std::variant<std::monostate, instruments::transport::SerialParameters,
                 instruments::transport::ListenParameters, instruments::transport::DialParameters,
                 instruments::transport::FolderParameters>
        transport;
};

/// How the seconds of an Afinion AS100 become this computer's wall clock, by its time zone.
instruments::afinion_as100::Stamps hostStamps(bool countsUtc);

/// Can this driver's analyser hold a conversation, or does it only write files?
bool holdsConversations(const std::string& driver);

/// Precondition: a transport is chosen, and the driver fits it. `sink` and `observer` (or null) outlive the
/// line.
std::unique_ptr<instruments::transport::Line> makeLine(const LineSetup& setup,
                                                       instruments::transport::DeliverySink& sink,
                                                       instruments::transport::LineObserver* observer);

} // namespace fasit::services
