#include "app/desktop/site_picker.h"

#include "app/pages/row_painting.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace fasit::desktop {
namespace {

constexpr int kFewHomes = 8; ///< Those are found by looking.
constexpr int kLettersShown = 24;

} // namespace

SitePicker::SitePicker(QWidget* parent)
    : QComboBox(parent) {
    setObjectName(QStringLiteral("site"));
    setAccessibleName(tr("Home"));
    setMinimumHeight(pages::kTouchTarget);
    setMinimumContentsLength(kLettersShown);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setInsertPolicy(QComboBox::NoInsert);
    connect(this, &QComboBox::activated, this, &SitePicker::tell);
}

void SitePicker::setSites(const std::vector<reports::SiteState>& sites) {
    auto keep = m_wanted == domain::SiteId{} ? site() : m_wanted;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const auto& home : sites) {
            addItem(QString::fromStdString(home.name), QVariant::fromValue<qint64>(home.site.value));
        }
        setCurrentIndex(std::max(0, findData(QVariant::fromValue<qint64>(keep.value))));
    }
    setEditable(count() > kFewHomes);
    if (isEditable()) {
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCaseSensitivity(Qt::CaseInsensitive);
        lineEdit()->setPlaceholderText(tr("Search for a home"));
        lineEdit()->setAccessibleName(accessibleName());
    }
    setVisible(count() > 0);
    tell();
}

void SitePicker::choose(domain::SiteId site) {
    m_wanted = site;
    const int row = findData(QVariant::fromValue<qint64>(site.value));
    if (row >= 0) {
        setCurrentIndex(row);
        tell();
    }
}

domain::SiteId SitePicker::site() const {
    return {currentData().toLongLong()};
}

void SitePicker::tell() {
    const auto now = site();
    m_wanted = {};
    if (now != domain::SiteId{} && std::exchange(m_told, now) != now) {
        emit siteChosen(now);
    }
}

} // namespace fasit::desktop
