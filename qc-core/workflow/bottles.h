// Opening a bottle of control material: a fact of its own, since every result names its bottle.
#pragma once

#include "qc-core/domain/material.h"
#include "qc-core/workflow/laboratory.h"

#include <string>

namespace fasit::workflow {

/// A new bottle of this lot, opened now; its running number follows the lot's last bottle at the home.
domain::ControlBottle openBottle(const Laboratory& laboratory, domain::SiteId site, domain::LotId lot,
                                 const std::string& by);

} // namespace fasit::workflow
