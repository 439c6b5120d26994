// Session: who works at this computer now. Asked before anything is saved. GUI thread only.
//
// Somebody who signed in with a password stays until signing out; whoever confirmed by PIN or works as a
// substitute for five minutes, counted anew from each save.
#pragma once

#include "qc-core/base/clock.h"
#include "qc-core/workflow/sign_in.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace fasit::services {

class Session : public QObject {
    Q_OBJECT

  public:
    enum class Kind { Nobody, SignedIn, Pin, Substitute };

    /// The clock must outlive the session.
    explicit Session(const Clock& clock, QObject* parent = nullptr);

    /// Nobody's is absent, and that of an identity whose time is over.
    std::optional<domain::Actor> actor() const;
    /// Absent too where this home is not the one that the person works at.
    std::optional<domain::Actor> actorAt(domain::SiteId site) const;
    Kind kind() const;
    QString name() const;
    /// Of an identity that ends by itself; else 0.
    int secondsLeft() const;

    void signIn(const domain::Actor& actor, const QString& name);
    void identify(const workflow::PinIdentity& identity, const QString& name, Kind kind = Kind::Pin);
    /// Something was saved: the five minutes begin again.
    void renew();
    /// Signs out, or says that this is somebody else.
    void end();

  signals:
    /// Another person, or nobody any more.
    void changed();
    /// The time that is left is another.
    void ticked();

  private:
    bool holds() const;
    void look();

    const Clock& m_clock;
    QTimer m_timer;
    Kind m_kind = Kind::Nobody;
    QString m_name;
    workflow::PinIdentity m_identity; ///< Of somebody who signed in only the actor counts.
};

} // namespace fasit::services
