#include "app/pages/failure_text.h"

#include <QCoreApplication>

namespace fasit::pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

} // namespace

QString failureText(services::FailureKind kind) {
    using services::FailureKind;
    switch (kind) {
    case FailureKind::CannotOpen:
        return Words::tr(
            "The database cannot be opened. Check that the folder is there and may be written to.");
    case FailureKind::NotADatabase:
        return Words::tr("The file is not a Fasit database. Choose another file.");
    case FailureKind::NewerSchema:
        return Words::tr("The database was written by a newer Fasit. Install the newest version.");
    case FailureKind::NetworkDrive:
        return Words::tr("The database lies on a network drive, where it is not safe. "
                         "Move it to this computer, or use a database server.");
    case FailureKind::DiskFull:
        return Words::tr("The disk is full. Make room, and try again.");
    case FailureKind::Busy:
        return Words::tr("Another program is using the database. Wait a little, and try again.");
    case FailureKind::NoServer:
        return Words::tr("The database server does not answer. Check the network, and try again.");
    case FailureKind::OlderSchema:
        return Words::tr("The database must be brought up to date first. Tell those who look after it.");
    case FailureKind::NotAllowed:
        return Words::tr("The database does not allow this. Tell those who look after it.");
    case FailureKind::OutcomeUnknown:
        return Words::tr("The connection broke, and it is not known whether it was stored. Look whether "
                         "it is there before you save it again.");
    case FailureKind::OurMistake:
        return Words::tr("Fasit itself failed at this. Start it anew; if it happens again, tell those who "
                         "look after it.");
    case FailureKind::Other:
        break;
    }
    return Words::tr("The database does not answer. Try again.");
}

QString failureText(const services::Failure& failure) {
    const auto text = failureText(failure.kind);
    const bool said = failure.kind == services::FailureKind::OutcomeUnknown;
    if (said || failure.request == services::Request::Reading) {
        return text;
    }
    return Words::tr("Not stored. What you typed still stands here.") + QLatin1Char(' ') + text;
}

} // namespace fasit::pages
