#include "app/pages/setup/section_parts.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {
namespace {

constexpr int kNarrowestForms = 290;

} // namespace

QTableView* rowTable(QAbstractItemModel& model, const QString& name, const char* objectName,
                     QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kTouchTarget);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QScrollArea* scrolledForms(QWidget* forms) {
    auto* side = new QScrollArea(forms->parentWidget());
    side->setWidget(forms);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(std::max(kNarrowestForms, forms->minimumSizeHint().width()) +
                          2 * side->verticalScrollBar()->sizeHint().width());
    return side;
}

QWidget* formsAbove(QWidget* forms, QWidget* save) {
    auto* place = new QWidget(forms->parentWidget());
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolledForms(forms), 1);
    column->addWidget(save);
    return place;
}

void layOutListAndForm(QWidget& section, QWidget* message, QWidget* list, QWidget* form) {
    auto* whole = new QVBoxLayout(&section);
    whole->setContentsMargins(14, 16, 14, 16);
    whole->addWidget(message);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(list, 1);
    row->addWidget(form);
    whole->addLayout(row, 1);
}

SectionMessage::SectionMessage(const char* objectName, QWidget* parent)
    : QLabel(parent) {
    setObjectName(QString::fromLatin1(objectName));
    setWordWrap(true);
    setMargin(10);
    hide();
}

void SectionMessage::sayDone(const QString& text) {
    wearTone(*this, text::Tone::Good);
    setText(QStringLiteral("✔ ") + text);
    show();
}

void SectionMessage::sayRefused(const QString& text) {
    wearTone(*this, text::Tone::Stop);
    setText(QStringLiteral("✖ ") + text);
    show();
}

} // namespace fasit::pages
