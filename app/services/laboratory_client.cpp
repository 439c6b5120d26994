#include "app/services/laboratory_client.h"

#include <mutex>

namespace fasit::services {

LaboratoryClient::LaboratoryClient(LaboratoryLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link) {}

LaboratoryClient::~LaboratoryClient() {
    const std::unique_lock waited(m_life->running);
    m_life->ended = true;
}

LaboratoryLink::OnFailure LaboratoryClient::onFailure(Request request) {
    return [this, life = m_life, request](FailureKind kind) {
        const std::shared_lock held(life->running);
        if (!life->ended) {
            QMetaObject::invokeMethod(this, [this, request, kind] { emit failed({request, kind}); });
        }
    };
}

} // namespace fasit::services
