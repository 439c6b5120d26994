// LinesSection: the lines of this computer to its analysers: how each stands, how it is set up, a test of it,
// and what happens on it. GUI thread only.
#pragma once

#include "app/lines/line_draft.h"
#include "app/lines/test_words.h"
#include "app/models/text_table.h"
#include "app/services/line_status.h"
#include "qc-core/domain/ids.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace fasit::pages {

class LineForm;
class LineMonitorView;
class SectionMessage;

class LinesSection : public QWidget {
    Q_OBJECT

  public:
    explicit LinesSection(QWidget* parent = nullptr);

    LineMonitorView& monitor() { return *m_monitor; }

    /// All of them, as they are stored; what is typed of another one stays.
    void setLines(std::vector<lines::LineDraft> drafts);
    void setStatus(const std::vector<services::LineStatus>& status);
    void setHome(domain::SiteId site, const QString& name);
    /// The form of this line; nothing where there is none.
    void choose(const QString& name);

    void showStored(const QString& name);
    void showRemoved();
    void showFaults(const std::vector<lines::ConfigFault>& faults);
    void showNotAllowed();
    /// The file of the lines cannot be used: why, and which it is.
    void showUnreadable(const QString& file, const QStringList& faults);
    void showTest(const lines::TestWords& words, bool isOver);

  signals:
    /// Its place in the list; absent: a new one.
    void saveWanted(const fasit::lines::LineDraft& draft, std::optional<std::size_t> index);
    void removeWanted(std::size_t index);
    void testWanted(const fasit::lines::LineDraft& draft, std::optional<std::size_t> index);
    void testEndWanted();

  protected:
    void showEvent(QShowEvent* event) override;
    /// Nobody sees any longer what a test finds.
    void hideEvent(QHideEvent* event) override;

  private:
    QWidget* makeList();
    QWidget* makeForm();
    QWidget* makeButtons(QWidget* parent);
    std::optional<std::size_t> chosen() const;
    void keepDraft();
    void showChosen();
    void beginNew();
    void fillTable();
    void test();
    void openMonitor();

    std::vector<lines::LineDraft> m_lines;
    std::vector<services::LineStatus> m_status;
    std::map<std::optional<std::size_t>, lines::LineDraft> m_typed; ///< Of those that are not shown.
    std::optional<std::size_t> m_edited;                            ///< Absent: a new one.
    models::TextTable m_model;
    QStackedWidget* m_stack;
    SectionMessage* m_message;
    QTableView* m_table = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_detail = nullptr;
    LineForm* m_form = nullptr;
    QLabel* m_finding = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_watch = nullptr;
    LineMonitorView* m_monitor;
    bool m_isTyped = false;
    bool m_isTesting = false;
};

} // namespace fasit::pages
