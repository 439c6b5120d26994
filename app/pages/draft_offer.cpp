#include "app/pages/draft_offer.h"

#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fasit::pages {

DraftOffer::DraftOffer(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("draftOffer"));
    wearTone(*this, text::Tone::Watch);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    const auto add = [&](const QString& text, const char* name, auto wanted) {
        auto* button = touchButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    add(tr("Continue"), "draftGoOn", &DraftOffer::goOnWanted);
    add(tr("Discard"), "draftDrop", &DraftOffer::dropWanted);
    hide();
}

void DraftOffer::offer(const reports::DueControl& control, const EntryDraft& draft) {
    QStringList values;
    for (const auto& level : draft.typed) {
        values << level.text;
    }
    m_text->setText(QStringLiteral("⚠ ") + tr("You had begun on %1, %2, measured %3: %4. It is not saved.")
                                               .arg(QString::fromStdString(control.analyteName),
                                                    QString::fromStdString(control.instrumentName),
                                                    text::timeText(draft.measuredAt),
                                                    values.join(QStringLiteral("  ·  "))));
    setAccessibleName(m_text->text());
    show();
}

} // namespace fasit::pages
