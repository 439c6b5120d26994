#include "tests/qc-core/rules/rule_pool.h"

#include <algorithm>

namespace fasit::rules::naive {
namespace {

using Kind = Rule::Kind;

const std::vector<Scope> kWithinAndRun{Scope::Within, Scope::Run};
const std::vector<Scope> kWithinAndAcross{Scope::Within, Scope::Across};

} // namespace

std::vector<Rule> sixRules() {
    return {{"1_2s", Kind::Beyond, 1, 200, {Scope::Result}, Action::Warn},
            {"1_3s", Kind::Beyond, 1, 300, {Scope::Result}, Action::Reject},
            {"2_2s", Kind::Beyond, 2, 200, kWithinAndRun, Action::Reject},
            {"R_4s", Kind::Opposite, 1, 200, {Scope::Run}, Action::Reject},
            {"4_1s", Kind::Beyond, 4, 100, kWithinAndAcross, Action::Reject},
            {"10x", Kind::SameSide, 10, 0, kWithinAndAcross, Action::Reject}};
}

std::vector<Rule> rulePool() {
    std::vector<Rule> pool = sixRules();
    const std::vector<Rule> more{
        {"limits", Kind::Limits, 1, 0, {Scope::Result}, Action::Reject},
        {"limits=warn", Kind::Limits, 1, 0, {Scope::Result}, Action::Warn},
        {"1_2s=finding", Kind::Beyond, 1, 200, {Scope::Result}, Action::Finding},
        {"1-2.5s", Kind::Beyond, 1, 250, {Scope::Result}, Action::Reject},
        {"1:1.50s=warn", Kind::Beyond, 1, 150, {Scope::Result}, Action::Warn},
        {"2_2s@within", Kind::Beyond, 2, 200, {Scope::Within}, Action::Reject},
        {"2_2s@run=warn", Kind::Beyond, 2, 200, {Scope::Run}, Action::Warn},
        {"2_2s@across", Kind::Beyond, 2, 200, {Scope::Across}, Action::Reject},
        {"R-4s=finding", Kind::Opposite, 1, 200, {Scope::Run}, Action::Finding},
        {"3_1s", Kind::Beyond, 3, 100, kWithinAndAcross, Action::Reject},
        {"3_1s@run", Kind::Beyond, 3, 100, {Scope::Run}, Action::Reject},
        {"4_1s@within=finding", Kind::Beyond, 4, 100, {Scope::Within}, Action::Finding},
        {"4_1s@across", Kind::Beyond, 4, 100, {Scope::Across}, Action::Reject},
        {"2_1s", Kind::Beyond, 2, 100, kWithinAndRun, Action::Reject},
        {"3x", Kind::SameSide, 3, 0, kWithinAndAcross, Action::Reject},
        {"4x@within", Kind::SameSide, 4, 0, {Scope::Within}, Action::Reject},
        {"5-x@across=warn", Kind::SameSide, 5, 0, {Scope::Across}, Action::Warn},
        {"6x=finding", Kind::SameSide, 6, 0, kWithinAndAcross, Action::Finding},
        {"2of3_2s", Kind::SomeBeyond, 2, 200, kWithinAndRun, Action::Reject, 3},
        {"2/3-1s@within=warn", Kind::SomeBeyond, 2, 100, {Scope::Within}, Action::Warn, 3},
        {"2of31s@run", Kind::SomeBeyond, 2, 100, {Scope::Run}, Action::Reject, 3},
        {"3of4_1s", Kind::SomeBeyond, 3, 100, kWithinAndRun, Action::Reject, 4},
        {"3of5x=finding", Kind::SomeOnSide, 3, 0, {Scope::Within}, Action::Finding, 5},
        {"3T", Kind::Trend, 3, 0, {Scope::Within}, Action::Finding},
        {"4t=reject", Kind::Trend, 4, 0, {Scope::Within}, Action::Reject},
        {"R_4s:range", Kind::Range, 1, 400, {Scope::Run}, Action::Reject}};
    pool.insert(pool.end(), more.begin(), more.end());
    return pool;
}

bool overlap(const Rule& a, const Rule& b) {
    return a.kind == b.kind && a.count == b.count && a.window == b.window && a.hundredths == b.hundredths &&
           std::any_of(a.scopes.begin(), a.scopes.end(), [&](Scope scope) {
               return std::find(b.scopes.begin(), b.scopes.end(), scope) != b.scopes.end();
           });
}

} // namespace fasit::rules::naive
