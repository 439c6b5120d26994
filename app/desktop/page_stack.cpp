#include "app/desktop/page_stack.h"

#include <utility>

namespace fasit::desktop {

void PageStack::addPage(std::function<QWidget*()> build) {
    insertWidget(static_cast<int>(m_builds.size()), new QWidget(this)); // holds its place
    m_builds.push_back(std::move(build));
}

void PageStack::openPage(int index) {
    if (const auto build = std::exchange(m_builds[static_cast<std::size_t>(index)], nullptr)) {
        auto* place = widget(index);
        insertWidget(index, build());
        removeWidget(place);
        place->deleteLater();
    }
    setCurrentIndex(index);
}

} // namespace fasit::desktop
