#include "qc-core/eqa/ordinal_grade.h"

#include <cstdlib>

namespace fasit::eqa {

domain::EqaGrade stepGrade(int step, int assigned, const StepLimits& limits) {
    const long off = std::labs(long(step) - assigned);
    if (off <= limits.good) {
        return domain::EqaGrade::Good;
    }
    return off <= limits.acceptable ? domain::EqaGrade::Acceptable : domain::EqaGrade::Poor;
}

} // namespace fasit::eqa
