#include "app/pages/setup/settings_page.h"

#include "app/pages/row_painting.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace fasit::pages {

namespace {

constexpr int kRoomBesideTitle = 36;

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_titles(new QListWidget(this))
    , m_sections(new QStackedWidget(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_titles);
    row->addWidget(m_sections, 1);
    m_titles->setObjectName(QStringLiteral("sections"));
    m_titles->setAccessibleName(tr("Sections of the settings"));
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_titles);
    connect(m_titles, &QListWidget::currentRowChanged, this, &SettingsPage::openSection);
    connect(m_titles, &QListWidget::itemActivated, this,
            [this] { m_sections->currentWidget()->setFocus(Qt::OtherFocusReason); });
}

void SettingsPage::addSection(const QString& title, QWidget* section) {
    m_sections->addWidget(section);
    section->setAccessibleName(title);
    auto* item = new QListWidgetItem(title, m_titles);
    item->setSizeHint({m_titles->fontMetrics().horizontalAdvance(title), kTouchTarget});
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + kRoomBesideTitle);
    if (m_titles->currentRow() < 0) {
        m_titles->setCurrentRow(0);
    }
}

void SettingsPage::showSite(domain::SiteId site) {
    m_site = site;
    tellSection();
}

int SettingsPage::section() const {
    return m_titles->currentRow();
}

int SettingsPage::sections() const {
    return m_sections->count();
}

void SettingsPage::openSection(int index) {
    if (index < 0 || index >= m_sections->count()) {
        return;
    }
    if (m_titles->currentRow() != index) {
        m_titles->setCurrentRow(index); // Comes here again.
        return;
    }
    m_sections->setCurrentIndex(index);
    tellSection();
}

void SettingsPage::tellSection() {
    if (m_sections->currentWidget() && m_site != domain::SiteId{}) {
        emit sectionShown(m_sections->currentWidget(), m_site);
    }
}

} // namespace fasit::pages
