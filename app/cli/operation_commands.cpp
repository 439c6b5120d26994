#include "app/cli/operation_commands.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct OperationText {
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

std::string passphraseText() {
    return OperationText::tr("A file whose first line is the passphrase").toStdString();
}

void addAnchors(CLI::App& command, AnchorOptions& options) {
    command.add_option(
        "--anchor", options.anchors,
        OperationText::tr("The end of a chain that was printed earlier; may be given several times")
            .toStdString());
    command.add_option("--anchors", options.files,
                       OperationText::tr("A file of such ends, as a backup leaves beside it").toStdString());
}

} // namespace

void OperationCommands::addTo(CLI::App& app, Command& chosen) {
    addAudit(app, chosen);
    addBackup(app, chosen);
    addRestore(app, chosen);
    addDoctor(app, chosen);
    addExport(app, chosen);
}

void OperationCommands::addAudit(CLI::App& app, Command& chosen) {
    auto* audit =
        addCommand(app, chosen, "audit",
                   OperationText::tr("Find out whether anything was changed behind Fasit's back"), {});
    audit->require_subcommand(1);
    auto* verify = addCommand(*audit, chosen, "verify",
                              OperationText::tr("Recompute the audit chains from everything that is stored"),
                              [this] { return auditVerifyCommand(m_audit); });
    addDatabase(*verify, m_audit.database);
    addAnchors(*verify, m_audit.anchors);
    verify->add_flag("--json", m_audit.json, jsonText());
    auto* heads = addCommand(*audit, chosen, "heads",
                             OperationText::tr("Print the ends of the audit chains, to be kept elsewhere"),
                             [this] { return auditHeadsCommand(m_audit); });
    addDatabase(*heads, m_audit.database);
    heads->add_flag("--json", m_audit.json, jsonText());
}

void OperationCommands::addBackup(CLI::App& app, Command& chosen) {
    auto* backup = addCommand(app, chosen, "backup",
                              OperationText::tr("Copy the database to a file, also while it is in use"),
                              [this] { return backupCommand(m_backup); });
    addDatabase(*backup, m_backup.database);
    backup->add_option("--to", m_backup.to, OperationText::tr("The file that is written").toStdString())
        ->required();
    backup->add_flag("--force", m_backup.force,
                     OperationText::tr("Replace the file where there is one").toStdString());
    backup->add_option("--passphrase-file", m_backup.passphraseFile, passphraseText());
    backup->add_flag("--json", m_backup.json, jsonText());
}

void OperationCommands::addRestore(CLI::App& app, Command& chosen) {
    auto* restore = addCommand(app, chosen, "restore",
                               OperationText::tr("Make a database of a backup, after it was verified"),
                               [this] { return restoreCommand(m_restore); });
    restore->add_option("FILE", m_restore.from, fileText())->required();
    restore
        ->add_option("--to", m_restore.to, OperationText::tr("The database file that is made").toStdString())
        ->required();
    restore->add_flag(
        "--replace", m_restore.replace,
        OperationText::tr("Put it in the place of the database that is there, which is kept beside")
            .toStdString());
    restore->add_option("--passphrase-file", m_restore.passphraseFile, passphraseText());
    restore->add_flag("--json", m_restore.json, jsonText());
}

void OperationCommands::addDoctor(CLI::App& app, Command& chosen) {
    auto* doctor = addCommand(app, chosen, "doctor", OperationText::tr("Check that the database is sound"),
                              [this] { return doctorCommand(m_doctor); });
    addDatabase(*doctor, m_doctor.database);
    addAnchors(*doctor, m_doctor.anchors);
    doctor->add_flag(
        "--retention", m_doctor.retention,
        OperationText::tr("Erase messages of analysers that are older than 90 days").toStdString());
    doctor->add_flag(
        "--rebuild-sums", m_doctor.rebuildSums,
        OperationText::tr("Build month sums that are wrong anew from the results").toStdString());
    doctor->add_flag("--json", m_doctor.json, jsonText());
}

void OperationCommands::addExport(CLI::App& app, Command& chosen) {
    auto* exporting = addCommand(app, chosen, "export",
                                 OperationText::tr("Write all that is stored of a home as CSV and JSON"),
                                 [this] { return exportCommand(m_export); });
    addDatabase(*exporting, m_export.database);
    exporting
        ->add_option("--site", m_export.site,
                     OperationText::tr("The home, by name or organisation number").toStdString())
        ->required();
    exporting
        ->add_option("--to", m_export.folder, OperationText::tr("A new folder for the files").toStdString())
        ->required();
    exporting->add_flag("--json", m_export.json, jsonText());
}

} // namespace fasit::cli
