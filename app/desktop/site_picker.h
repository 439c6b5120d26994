// SitePicker: the home that is worked with; a list that can be searched where there are many. GUI thread
// only.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/reports/overview.h"

#include <QComboBox>

#include <vector>

namespace fasit::desktop {

class SitePicker : public QComboBox {
    Q_OBJECT

  public:
    explicit SitePicker(QWidget* parent = nullptr);

    /// Keeps the home that is chosen; where it is not among them, the first is.
    void setSites(const std::vector<reports::SiteState>& sites);
    void choose(domain::SiteId site);
    domain::SiteId site() const;

  signals:
    void siteChosen(fasit::domain::SiteId site);

  private:
    void tell();

    domain::SiteId m_told;   ///< The last that siteChosen named.
    domain::SiteId m_wanted; ///< Chosen before it was known.
};

} // namespace fasit::desktop
