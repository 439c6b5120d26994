#include "app/cli/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::cli {
namespace {

using instruments::ProblemKind;

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)

  public:
    static QString ofFile(ProblemKind kind);
    static QString ofFrames(ProblemKind kind);
    static QString ofMessages(ProblemKind kind);
    static QString ofLines(ProblemKind kind);
    static QString place(const instruments::Problem& problem) {
        return problem.line ? tr("Line %1").arg(*problem.line) : tr("Byte %1").arg(problem.offset);
    }
    static QString ofStorage(storage::StorageErrorKind kind);
    static QString ofServer(storage::StorageErrorKind kind);
};

QString Problems::ofFile(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::UnknownFormat:
        return tr("This is no file of control results that Fasit knows. Check that it is the right file, or "
                  "name the "
                  "driver with --driver.");
    case ProblemKind::UnknownDriver:
        return tr("There is no driver with this name. Leave --driver out, or choose one of those that "
                  "“fasit decode --drivers” lists.");
    case ProblemKind::TooManyProblems:
        return tr("There are more problems, which are not listed. The file is badly damaged; fetch it anew.");
    default:
        return ofFrames(kind);
    }
}

QString Problems::ofFrames(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::BadChecksum:
        return tr("The checksum of a frame is wrong; the frame was left out. Send the results from the "
                  "analyser again.");
    case ProblemKind::FrameCut:
        return tr("A frame was cut off and left out. Send the results from the analyser again.");
    case ProblemKind::BytesBeforeStx:
        return tr("Bytes that belong to no frame were skipped. If results are missing, send them again.");
    case ProblemKind::MissingLineEnd:
        return tr("A frame lacks its line end. Nothing is lost.");
    case ProblemKind::TooLarge:
        return tr("A frame, message or line is too large and was left out. Check that it is the right file.");
    default:
        return ofMessages(kind);
    }
}

QString Problems::ofMessages(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::UnknownDelimiters:
        return tr(
            "The message does not say how it is to be read. Check the analyser's communication settings.");
    case ProblemKind::UnreadableMessage:
        return tr("A message breaks the rules of its form, and nothing of it was read. Check the analyser's "
                  "communication settings.");
    case ProblemKind::UnknownMessage:
        return tr("A message is of a kind that Fasit does not take; it was left out. If results are missing, "
                  "check which messages the analyser is set to send.");
    case ProblemKind::MissingHeader:
        return tr("Results without a message header were left out. Send them from the analyser again.");
    case ProblemKind::MessageCut:
        return tr("The message ended early; its last result was left out. Send it from the analyser again.");
    case ProblemKind::ResultsNotTrusted:
        return tr("Results behind a damaged frame were left out. Send them from the analyser again.");
    case ProblemKind::UnknownInstrument:
        return tr("No driver knows this analyser; its results were treated as patients' and dropped.");
    case ProblemKind::RecordOutOfOrder:
        return tr("A result without its order was left out. Send it from the analyser again.");
    default:
        return ofLines(kind);
    }
}

QString Problems::ofLines(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::MissingColumn:
        return tr("A column is missing; nothing was read. Add it to the heading line.");
    case ProblemKind::DuplicateColumn:
        return tr("Two columns mean the same; nothing was read. Remove one of them.");
    case ProblemKind::TooFewColumns:
        return tr("The line has too few columns and was left out. Complete it and import the file again.");
    case ProblemKind::TooManyColumns:
        return tr(
            "The line has too many columns and was left out. Put numbers with a decimal comma in quotes.");
    case ProblemKind::UnterminatedQuote:
        return tr(
            "A quotation mark is not closed; the line was left out. Close it and import the file again.");
    case ProblemKind::NotUtf8Nor1252:
        return tr(
            "The text is neither UTF-8 nor Windows-1252; the line was left out. Save the file as UTF-8.");
    case ProblemKind::NoValue:
        return tr("A value is missing; the line was left out. Fill it in and import the file again.");
    case ProblemKind::NotANumber:
        return tr("A number is expected here. Correct it and import the file again.");
    case ProblemKind::NoSuchDate:
        return tr("The date or time is missing or does not exist. Correct it and import the file again.");
    case ProblemKind::UnknownWord:
        return tr("The word is not one that Fasit knows here; the line was left out. Write ok or failed, or "
                  "nothing, and import the file again.");
    default:
        return {};
    }
}

QString Problems::ofStorage(storage::StorageErrorKind kind) {
    using storage::StorageErrorKind;
    switch (kind) {
    case StorageErrorKind::CannotOpen:
        return tr(
            "The database file cannot be opened. Check that the folder exists and that you may write there.");
    case StorageErrorKind::NotADatabase:
        return tr(
            "The file is not a Fasit database, or it is damaged. Choose another file, or restore a backup.");
    case StorageErrorKind::NewerSchema:
        return tr(
            "The database was written by a newer Fasit. Install that version; this one leaves it untouched.");
    case StorageErrorKind::NetworkFileSystem:
        return tr("The database lies on a network drive, where it is not safe. Put it on this computer's own "
                  "disk.");
    case StorageErrorKind::DiskFull:
        return tr(
            "The disk is full. Nothing of the last part was stored; make room and run the command again.");
    case StorageErrorKind::NoBackup:
        return tr("The database is of an older Fasit and must be upgraded, but no backup of it could be made "
                  "first, so it was left as it was. Make room on the disk, see that you may write in the "
                  "folder, and "
                  "run the command again.");
    case StorageErrorKind::Busy:
        return tr("Another program holds the database. Wait until it is done and run the command again.");
    default:
        return ofServer(kind);
    }
}

QString Problems::ofServer(storage::StorageErrorKind kind) {
    using storage::StorageErrorKind;
    switch (kind) {
    case StorageErrorKind::CannotConnect:
        return tr("The database server cannot be reached, or refuses this user. Check the address and the "
                  "network; passwords are read from PGPASSFILE.");
    case StorageErrorKind::ConnectionLost:
        return tr("The connection to the database server broke. Nothing of the last part was stored; run the "
                  "command again.");
    case StorageErrorKind::OlderSchema:
        return tr("The database must first be brought up to date by its owner: any command run as that user "
                  "does so.");
    case StorageErrorKind::NotAllowed:
        return tr("The database does not allow this user to do that. Nothing of the last part was stored.");
    case StorageErrorKind::OutcomeUnknown:
        return tr("The connection broke while saving, and it is not known what was stored. Run the command "
                  "again: nothing is stored twice.");
    default:
        break;
    }
    return tr("The database failed. Nothing of the last part was stored; run the command again.");
}

} // namespace

QString placeText(const instruments::Problem& problem) {
    return Problems::place(problem);
}

QString problemText(const instruments::Problem& problem) {
    const QString place = Problems::place(problem);
    const QString where =
        problem.detail.empty()
            ? place
            : place + QStringLiteral(" (") + QString::fromStdString(problem.detail) + QStringLiteral(")");
    return where + QStringLiteral(": ") + Problems::ofFile(problem.kind);
}

QStringList problemTexts(const std::vector<instruments::Problem>& problems) {
    const auto unknown = std::find_if(problems.begin(), problems.end(), [](const auto& problem) {
        return problem.kind == ProblemKind::UnknownFormat;
    });
    if (unknown != problems.end()) {
        return {problemText(*unknown)};
    }
    QStringList texts;
    for (const auto& problem : problems) {
        texts << problemText(problem);
    }
    return texts;
}

QString storageErrorText(const storage::StorageError& error) {
    return Problems::ofStorage(error.kind()) + QStringLiteral(" [") + QString::fromUtf8(error.what()) +
           QStringLiteral("]");
}

} // namespace fasit::cli
