// What a storage error means to the person at the screen. Internal to the room.
#pragma once

#include "app/services/failure.h"

namespace fasit::storage {
class StorageError;
}

namespace fasit::services {

FailureKind failureKind(const storage::StorageError& error);

} // namespace fasit::services
