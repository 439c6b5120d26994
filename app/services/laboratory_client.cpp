#include "app/services/laboratory_client.h"

#include <mutex>
#include <utility>

namespace fasit::services {

LaboratoryClient::LaboratoryClient(LaboratoryLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link) {}

LaboratoryClient::~LaboratoryClient() {
    const std::unique_lock waited(m_life->running);
    m_life->ended = true;
}

LaboratoryLink::OnFailure LaboratoryClient::onFailure(Request request) {
    return here([this, request](FailureKind kind) { emit failed({request, kind}); });
}

LaboratoryLink::OnFailure LaboratoryClient::here(std::function<void(FailureKind)> tell) {
    return [this, life = m_life, tell = std::move(tell)](FailureKind kind) {
        const std::shared_lock held(life->running);
        if (!life->ended) {
            QMetaObject::invokeMethod(this, [tell, kind] { tell(kind); });
        }
    };
}

} // namespace fasit::services
