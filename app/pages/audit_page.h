// AuditPage: the audit log of a home, with filters, what an entry wrote, CSV, and the proof that nothing was
// changed. GUI thread only.
#pragma once

#include "app/models/audit_model.h"
#include "app/services/audit_answers.h"
#include "app/services/failure.h"
#include "qc-core/base/clock.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace fasit::pages {

class AuditPage : public QWidget {
    Q_OBJECT

  public:
    explicit AuditPage(const Clock& clock, QWidget* parent = nullptr);

    /// Asks for the entries of this home.
    void showSite(domain::SiteId site);
    void setEntries(domain::SiteId site, const std::vector<services::LoggedEntry>& entries);
    void setFacts(const std::vector<services::WrittenFact>& facts);
    void showProgress(int percent);
    void showAnswer(const services::AuditReport& report);
    void showCancelled();
    void showFailure(const services::Failure& failure);

    /// The rows that are shown, UTF-8 with semicolons. False: the file could not be written.
    bool writeCsv(const QString& file) const;

  signals:
    void entriesWanted(fasit::domain::SiteId site, fasit::Date from, fasit::Date until);
    void factsWanted(fasit::domain::AuditEntry entry);
    void verifyWanted();
    void cancelWanted();

  private:
    QWidget* makeFilters();
    QWidget* makeTable();
    QWidget* makeProof();
    QDateEdit* makeDay(const QString& name, const char* objectName, Date day);
    QComboBox* makeChoice(const QString& name, const char* objectName);
    void ask();
    void filter();
    void fillChoice(QComboBox& box, int column, const QString& all);
    void showRow(const QModelIndex& index);
    void exportRows();
    void endVerifying();
    void say(const QString& text);

    domain::SiteId m_site;
    models::AuditModel m_model;
    QSortFilterProxyModel m_byPerson, m_byDeed, m_shown; ///< Each on the one before.
    QDateEdit* m_from;
    QDateEdit* m_until;
    QComboBox* m_person;
    QComboBox* m_deed;
    QLineEdit* m_text = nullptr;
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_facts = nullptr;
    QLabel* m_answer = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace fasit::pages
