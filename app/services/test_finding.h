// TestFinding: what the test of a connection has come to. Values; any thread.
//
// Of a control its code, level, lot and value; of a patient nothing.
#pragma once

#include "instruments/drivers/sniff.h"
#include "instruments/transport/line.h"

#include <QString>

#include <vector>

namespace fasit::services {

struct HeardControl {
    QString code;
    QString level;
    QString lot;
    QString value;
    QString unit;

    friend bool operator==(const HeardControl&, const HeardControl&) = default;
};

struct TestFinding {
    enum class Kind {
        Opening,
        Waiting,       ///< Open, for an analyser to connect or a file to come.
        Open,          ///< Connected; nothing has come yet.
        NobodyCame,    ///< Nobody has connected for a while.
        Silent,        ///< Open, and nothing has come for a while.
        NotUnderstood, ///< Bytes came that mean nothing to this driver.
        Damaged,       ///< A message came, and nothing in it could be read.
        Heard,         ///< A message was understood.
        NotLetIn,      ///< Somebody connected whose address is not on the list.
        Closed,        ///< And why.
        Ended,         ///< The test is over.
    };
    Kind kind = Kind::Opening;
    instruments::transport::CloseReason reason = instruments::transport::CloseReason::None;
    QString peer; ///< Of NotLetIn.
    qint64 bytes = 0;
    std::vector<HeardControl> controls;
    int patients = 0;
    int problems = 0;
    instruments::drivers::Format looksLike = instruments::drivers::Format::Undecided;

    friend bool operator==(const TestFinding&, const TestFinding&) = default;
};

} // namespace fasit::services
