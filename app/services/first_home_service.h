// FirstHomeService: whether anything is set up, and the first home with its first users. GUI thread only.
#pragma once

#include "app/services/first_home.h"
#include "app/services/laboratory_client.h"
#include "qc-core/domain/ids.h"

namespace fasit::services {

class FirstHomeService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit FirstHomeService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestState();
    /// Everything is looked at before anything is written.
    void create(const FirstHome& home, const FirstUsers& users);

  signals:
    /// Empty: no home is set up.
    void stateReady(bool empty);
    void created(fasit::domain::SiteId site);
    void userRefused(fasit::services::UserFault fault);
    /// The numbers of the home make no sense.
    void homeRefused();

  private:
    Newest m_state = kind();
};

} // namespace fasit::services
