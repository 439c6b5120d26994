// SettingsPage: what a home, and what all homes, have chosen: its sections at the left, the open one at the
// right. GUI thread only.
#pragma once

#include "qc-core/domain/ids.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace fasit::pages {

class SettingsPage : public QWidget {
    Q_OBJECT

  public:
    explicit SettingsPage(QWidget* parent = nullptr);

    /// Behind those that are there; the section belongs to this page from then on. Enter on its title gives
    /// it the keyboard: give it a focus proxy where it does not itself take focus.
    void addSection(const QString& title, QWidget* section);

    /// The home that is asked about; the open section is told at once, another when it is opened.
    void showSite(domain::SiteId site);
    domain::SiteId site() const { return m_site; }

    int section() const;
    int sections() const;
    void openSection(int index);

  signals:
    /// The section has come into sight, or the home is another, or is to be read anew.
    void sectionShown(QWidget* section, fasit::domain::SiteId site);

  private:
    void tellSection();

    domain::SiteId m_site;
    QListWidget* m_titles;
    QStackedWidget* m_sections;
};

} // namespace fasit::pages
