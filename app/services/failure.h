// Failure: what of the world failed a request, told once, at the border between the laboratory and the app.
#pragma once

namespace fasit::services {

enum class FailureKind {
    CannotOpen,
    NotADatabase,
    NewerSchema, ///< Written by a newer Fasit.
    NetworkDrive,
    DiskFull,
    Busy,           ///< Another program holds the database.
    NoServer,       ///< It does not answer, or answers no more.
    OlderSchema,    ///< The server's database waits for its owner.
    NotAllowed,     ///< The server lets this user do no such thing.
    OutcomeUnknown, ///< Nobody could be asked what was saved.
    OurMistake,     ///< Fasit itself failed at it; nothing was saved.
    Other,
};

/// What was asked for when it failed.
enum class Request { Reading, Saving };

struct Failure {
    Request request = Request::Reading;
    FailureKind kind = FailureKind::Other;
};

} // namespace fasit::services
