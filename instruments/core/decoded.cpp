#include "instruments/core/decoded.h"

#include <utility>

namespace fasit::instruments {

void Decoded::report(Problem problem) {
    if (problems.size() < kMaxProblems) {
        problems.push_back(std::move(problem));
    } else if (problems.size() == kMaxProblems) {
        problems.push_back({ProblemKind::TooManyProblems, problem.offset, problem.line, {}});
    }
}

} // namespace fasit::instruments
