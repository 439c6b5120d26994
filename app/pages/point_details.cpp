#include "app/pages/point_details.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/level_name.h"
#include "app/text/point_story_text.h"
#include "app/text/point_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

QLabel* wordLabel(const char* name, QVBoxLayout& column, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    column.addWidget(label);
    return label;
}

struct Found {
    const reports::LevelSeries* level = nullptr;
    const reports::ChartPoint* point = nullptr;
};

Found found(const reports::LeveyJennings& chart, domain::FactKey key) {
    for (const auto& level : chart.levels) {
        for (const auto& point : level.points) {
            if (point.key == key) {
                return {&level, &point};
            }
        }
    }
    return {};
}

} // namespace

PointDetails::PointDetails(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    makeSteps(*column);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("About the point"));
    auto* inside = new QWidget(scroll);
    auto* texts = new QVBoxLayout(inside);
    texts->setContentsMargins(0, 0, 4, 0);
    makeTexts(*texts);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    makeDeeds(*column);
    clear();
}

void PointDetails::makeSteps(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    m_previous = touchButton(QStringLiteral("◀ ") + tr("Previous"), this);
    m_next = touchButton(tr("Next") + QStringLiteral(" ▶"), this);
    m_previous->setAccessibleName(tr("Previous point"));
    m_next->setAccessibleName(tr("Next point"));
    m_previous->setObjectName(QStringLiteral("previousPoint"));
    m_next->setObjectName(QStringLiteral("nextPoint"));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    column.addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
}

void PointDetails::makeTexts(QVBoxLayout& column) {
    m_facts = wordLabel("pointFacts", column, this);
    m_actions = wordLabel("pointActions", column, this);
    m_marks = wordLabel("pointMarks", column, this);
    m_verdicts = wordLabel("pointVerdicts", column, this);
    column.addStretch();
}

void PointDetails::makeDeeds(QVBoxLayout& column) {
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("pointSaid"));
    m_said->setWordWrap(true);
    m_said->setMargin(8);
    column.addWidget(m_said);
    m_deeds = new QWidget(this);
    auto* deeds = new QVBoxLayout(m_deeds);
    deeds->setContentsMargins(0, 0, 0, 0);
    m_text = new QLineEdit(m_deeds);
    m_text->setObjectName(QStringLiteral("pointWords"));
    m_text->setMinimumHeight(kTouchTarget);
    m_text->setPlaceholderText(tr("Reason or comment"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMaxLength(500);
    m_mark = touchButton(tr("Exclude the result"), m_deeds);
    m_mark->setObjectName(QStringLiteral("markPoint"));
    m_comment = touchButton(tr("Save as comment"), m_deeds);
    m_comment->setObjectName(QStringLiteral("commentPoint"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_mark, m_comment}) {
        deeds->addWidget(widget);
    }
    column.addWidget(m_deeds);
    connect(m_mark, &QPushButton::clicked, this, &PointDetails::markWanted);
    connect(m_comment, &QPushButton::clicked, this, [this] {
        if (m_point) {
            emit commentWanted(*m_point, m_text->text());
        }
    });
}

void PointDetails::markWanted() {
    if (!m_point) {
        return;
    }
    if (m_isExcluded) {
        emit takeInWanted(*m_point, m_text->text());
    } else {
        emit excludeWanted(*m_point, m_text->text());
    }
}

void PointDetails::clear() {
    m_point.reset();
    m_facts->setText(tr("Choose a point in the chart, with a click or with the arrow keys."));
    for (QLabel* label : {m_actions, m_marks, m_verdicts}) {
        label->hide();
    }
    m_said->hide();
    m_deeds->hide();
}

void PointDetails::setPoint(const reports::LeveyJennings& chart, const reports::PointRef& point) {
    const Found own = found(chart, point.key);
    if (!own.point) {
        clear();
        return;
    }
    const bool same = m_point && m_point->key == point.key;
    m_point = point;
    m_isExcluded = own.point->state == reports::PointState::Excluded;
    m_facts->setText(
        text::pointText(*own.point, text::levelCalled(own.level->level, own.level->name), chart.unit));
    m_mark->setText(m_isExcluded ? tr("Take the result in again") : tr("Exclude the result"));
    m_deeds->setVisible(m_deedsShown);
    if (!same) {
        m_said->hide();
        m_text->clear();
        for (QLabel* label : {m_actions, m_marks, m_verdicts}) {
            label->hide();
        }
    }
}

void PointDetails::setStory(const reports::PointStory& story) {
    if (!m_point || m_point->key != story.point.key) {
        return;
    }
    showLines(text::actionLines(story), *m_actions, tr("What was done"));
    showLines(text::markLines(story), *m_marks, tr("History of the result"));
    showLines(m_deedsShown ? text::verdictLines(story) : QStringList(), *m_verdicts,
              tr("History of the verdict"));
}

void PointDetails::showLines(const QStringList& lines, QLabel& label, const QString& heading) {
    label.setVisible(!lines.isEmpty());
    label.setText(heading + QStringLiteral("\n• ") + lines.join(QStringLiteral("\n• ")));
}

void PointDetails::say(text::Tone tone, const QString& message) {
    wearTone(*m_said, tone);
    m_said->setText(message);
    m_said->show();
}

void PointDetails::clearTyped() {
    m_text->clear();
}

void PointDetails::setDeedsShown(bool shown) {
    m_deedsShown = shown;
    m_deeds->setVisible(shown && m_point);
}

} // namespace fasit::pages
