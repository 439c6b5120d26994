// The menu: its pages, their names, and who sees which. What somebody may do there is asked by the
// laboratory itself (workflow/permissions.h). GUI thread only.
#pragma once

#include "qc-core/domain/user.h"

#include <QString>

#include <optional>

namespace fasit::desktop {

enum class Page { Today, Charts, Settings, Users, AuditLog };

QString menuName(Page page);

/// Nobody in particular sees what holds no personal data.
bool isOpenTo(Page page, std::optional<domain::Role> role);

} // namespace fasit::desktop
