// Connects the pages Users and Audit log with their services. GUI thread only.
#pragma once

namespace fasit::services {
struct Services;
} // namespace fasit::services

namespace fasit::pages {
class AuditPage;
class UsersPage;
} // namespace fasit::pages

namespace fasit::desktop {

class WhoAsker;

/// What the page changes is done in the name of whoever works, or answers `asker`.
void connectUsers(pages::UsersPage& page, services::Services& services, WhoAsker& asker);
void connectAudit(pages::AuditPage& page, services::Services& services);

} // namespace fasit::desktop
