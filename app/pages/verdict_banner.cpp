#include "app/pages/verdict_banner.h"

#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace fasit::pages {

VerdictBanner::VerdictBanner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_whatToDo(touchButton(tr("What to do"), this))
    , m_seen(touchButton(tr("I have seen it"), this)) {
    setObjectName(QStringLiteral("banner"));
    setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_whatToDo->setObjectName(QStringLiteral("bannerWhatToDo"));
    m_seen->setObjectName(QStringLiteral("bannerSeen"));
    row->addWidget(m_text, 1);
    row->addWidget(m_whatToDo);
    row->addWidget(m_seen);
    connect(m_seen, &QPushButton::clicked, this, [this] {
        const auto& newest = m_verdicts.back().verdict;
        emit seen(newest.site, newest.key);
    });
    connect(m_whatToDo, &QPushButton::clicked, this, [this] {
        const auto& newest = m_verdicts.back().verdict;
        emit whatToDoWanted({newest.site, newest.instrument, newest.analyte, newest.run});
    });
    hide();
}

void VerdictBanner::setVerdicts(std::vector<services::UnseenVerdict> verdicts) {
    m_verdicts = std::move(verdicts);
    if (m_verdicts.empty()) {
        hide();
        return;
    }
    const auto& newest = m_verdicts.back();
    const bool rejected = newest.verdict.kind == domain::VerdictKind::Reject;
    const auto what = rejected ? tr("not accepted") : tr("cannot be judged");
    auto text =
        (rejected ? QStringLiteral("✖ ") : QStringLiteral("? ")) +
        tr("%1 on %2, %3: %4. Nobody has said that they saw it.")
            .arg(QString::fromStdString(newest.analyteName), QString::fromStdString(newest.instrumentName),
                 text::timeText(newest.verdict.openedAt), what);
    if (m_verdicts.size() > 1) {
        text += QLatin1Char(' ') + tr("(and %n more)", nullptr, static_cast<int>(m_verdicts.size()) - 1);
    }
    wearTone(*this, rejected ? text::Tone::Stop : text::Tone::Watch);
    m_text->setText(text);
    m_whatToDo->setVisible(rejected);
    show();
}

} // namespace fasit::pages
