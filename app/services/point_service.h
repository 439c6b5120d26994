// PointService: the story of one point of a chart, and what a person says of it. GUI thread only.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/reports/point_story.h"

#include <QString>

#include <vector>

namespace fasit::services {

/// Why what a person said of a point was not stored.
enum class PointFault {
    NotAllowed,
    TextMissing,
    TextUnusable,
    IdentityNumber,
    NoSuchResult,
    AlreadySo,  ///< Somebody else was first.
    Superseded, ///< Another result has taken its place.
};

class PointService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit PointService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestStory(const reports::PointRef& point);
    void exclude(const domain::Actor& actor, const reports::PointRef& point, const QString& reason);
    void takeIn(const domain::Actor& actor, const reports::PointRef& point, const QString& reason);
    /// Stands under the axis where the point was measured.
    void comment(const domain::Actor& actor, const reports::PointRef& point, const QString& text);

  signals:
    void storyReady(fasit::reports::PointStory story);
    void marked(fasit::reports::PointRef point, bool excluded,
                std::vector<fasit::reports::ControlOutcome> changed);
    void commented(fasit::reports::PointRef point);
    void refused(fasit::reports::PointRef point, fasit::services::PointFault fault);

  private:
    void mark(const domain::Actor& actor, const reports::PointRef& point, const QString& reason,
              bool excluding);

    Newest m_story = kind();
};

} // namespace fasit::services
