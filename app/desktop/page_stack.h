// PageStack: the pages of the menu, each built when it is first opened, so that the window is there at once.
// GUI thread only.
#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace fasit::desktop {

class PageStack : public QStackedWidget {
    Q_OBJECT

  public:
    using QStackedWidget::QStackedWidget;

    /// Behind those that are there. `build` is called once, at the first opening; the page belongs to the
    /// stack.
    void addPage(std::function<QWidget*()> build);
    void openPage(int index);

  private:
    std::vector<std::function<QWidget*()>> m_builds; ///< Empty: built.
};

} // namespace fasit::desktop
