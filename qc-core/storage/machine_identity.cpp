#include "qc-core/storage/machine_identity.h"

#include "qc-core/base/crypto/digest.h"

#include <fstream>

namespace fasit::storage {

std::string machineIdentity() {
    std::ifstream file("/etc/machine-id");
    std::string identity;
    if (!std::getline(file, identity) || identity.empty()) {
        return {};
    }
    // systemd asks that the identity itself be shown to nobody.
    return crypto::Digest(crypto::Digest::Size::Fingerprint).field("fasit machine").field(identity).hex();
}

} // namespace fasit::storage
