// The commands that keep a database sound: audit, backup, restore, doctor, export.
#pragma once

#include "app/cli/audit_command.h"
#include "app/cli/backup_command.h"
#include "app/cli/command_parts.h"
#include "app/cli/doctor_command.h"
#include "app/cli/export_command.h"
#include "app/cli/restore_command.h"

namespace fasit::cli {

class OperationCommands {
  public:
    void addTo(CLI::App& app, Command& chosen);

  private:
    void addAudit(CLI::App& app, Command& chosen);
    void addBackup(CLI::App& app, Command& chosen);
    void addRestore(CLI::App& app, Command& chosen);
    void addDoctor(CLI::App& app, Command& chosen);
    void addExport(CLI::App& app, Command& chosen);

    AuditCommand m_audit;
    BackupCommand m_backup;
    RestoreCommand m_restore;
    DoctorCommand m_doctor;
    ExportCommand m_export;
};

} // namespace fasit::cli
