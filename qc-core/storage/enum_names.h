// The words under which enumerations are stored. One table each; read back strictly.
#pragma once

#include "qc-core/domain/analyser_judgement.h"
#include "qc-core/domain/control_result.h"
#include "qc-core/domain/material.h"
#include "qc-core/domain/schedule.h"
#include "qc-core/domain/stop.h"
#include "qc-core/domain/target.h"
#include "qc-core/domain/user.h"
#include "qc-core/domain/value.h"
#include "qc-core/domain/verdict.h"
#include "qc-core/storage/storage_error.h"

#include <optional>
#include <string_view>

namespace fasit::storage {

std::string_view nameOf(domain::AnalyserJudgement judgement);
std::string_view nameOf(domain::ValueKind kind);
std::string_view nameOf(domain::TargetBasis basis);
std::string_view nameOf(domain::ScheduleKind kind);
std::string_view nameOf(domain::Occasion occasion);
std::string_view nameOf(domain::LevelPlan plan);
std::string_view nameOf(domain::TimeSource source);
std::string_view nameOf(domain::ResultOrigin origin);
std::string_view nameOf(domain::RunState state);
std::string_view nameOf(domain::VerdictKind verdict);
std::string_view nameOf(domain::VerdictCause cause);
std::string_view nameOf(domain::Standing standing);
std::string_view nameOf(domain::RuleAction action);
std::string_view nameOf(domain::RuleScope scope);
std::string_view nameOf(domain::Side side);
std::string_view nameOf(domain::EventKind kind);
std::string_view nameOf(domain::StopEnd end);
std::string_view nameOf(domain::Role role);
std::string_view nameOf(domain::UserStanding standing);
std::string_view nameOf(domain::CredentialKind kind);

/// The value with this stored word; nothing where no value has it.
template <class Enum>
std::optional<Enum> valueNamed(std::string_view name);

/// The same for a word read from the database. Throws StorageError (NotADatabase) where it is none of ours.
template <class Enum>
Enum requiredValue(std::string_view name) {
    const auto value = valueNamed<Enum>(name);
    if (!value) {
        throw StorageError(StorageErrorKind::NotADatabase, "stored word");
    }
    return *value;
}

} // namespace fasit::storage
