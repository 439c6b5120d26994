// The rules that the oracle tests draw from, each as it is written and as its meaning. For tests only.
#pragma once

#include "tests/qc-core/rules/naive_oracle.h"

#include <vector>

namespace fasit::rules::naive {

/// 1_2s, 1_3s, 2_2s, R_4s, 4_1s, 10x with their default scopes and actions.
std::vector<Rule> sixRules();

/// A wide choice of names, scopes and actions.
std::vector<Rule> rulePool();

/// Would a list refuse the two together: the same rule in one scope?
bool overlap(const Rule& a, const Rule& b);

} // namespace fasit::rules::naive
