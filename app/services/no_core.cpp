#include "app/services/no_core.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace fasit::services {

void leaveNoCore() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace fasit::services
