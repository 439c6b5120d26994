// OwnSecretWiring: from the header to the page where the own PIN or password is changed, and back. GUI thread
// only.
#pragma once

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace fasit::services {
struct Services;
} // namespace fasit::services

namespace fasit::pages {
class OwnSecretPage;
} // namespace fasit::pages

namespace fasit::desktop {

class Header;

class OwnSecretWiring : public QObject {
    Q_OBJECT

  public:
    /// Puts the page into `pages`, behind those of the menu.
    OwnSecretWiring(services::Services& services, Header& header, QStackedWidget& pages, QObject* parent);

  signals:
    void said(const QString& text);

  private:
    void ask();
    void goBack();
    bool isAsking() const;

    services::Services& m_services;
    QStackedWidget& m_pages;
    pages::OwnSecretPage* m_page;
    QPointer<QWidget> m_before; ///< The page to go back to.
};

} // namespace fasit::desktop
