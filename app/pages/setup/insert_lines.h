// InsertLines: the lowest and highest value of each level, as they stand in the insert; what is wrong is said
// beside its field. GUI thread only.
#pragma once

#include "qc-core/base/decimal.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace fasit::pages {

struct InsertLabel {
    QString name; ///< "CRP, QuikRead go, level 1"
    QString unit;
    std::optional<Decimal> low = {}; ///< Stand in the fields.
    std::optional<Decimal> high = {};
};

class InsertLines : public QWidget {
    Q_OBJECT

  public:
    using Range = std::pair<Decimal, Decimal>;
    using Ranges = std::vector<std::optional<Range>>; ///< Absent where both fields are empty.

    explicit InsertLines(QWidget* parent = nullptr);

    /// `before` is the field that Tab leaves for the first line.
    void setLines(const std::vector<InsertLabel>& lines, QWidget* before);
    /// One a line; nothing where a field is wrong: it has the keyboard then, and the reason stands beside it.
    std::optional<Ranges> ranges();
    /// With the keyboard in its first field.
    void startTyping();

  signals:
    /// Enter in the last field.
    void finished();

  private:
    struct Line {
        QLineEdit* low;
        QLineEdit* high;
        QLabel* fault;
    };
    QLineEdit* addField(QGridLayout& grid, int column, const QString& name, const QString& objectName);
    void addLine(QGridLayout& grid, const InsertLabel& label);
    void chain(QWidget* before);
    bool read(const Line& line, std::optional<Range>& range);
    static void say(const Line& line, QLineEdit* field, const QString& fault);

    std::vector<Line> m_lines;
    QWidget* m_fields = nullptr;
};

} // namespace fasit::pages
