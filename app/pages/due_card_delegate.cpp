#include "app/pages/due_card_delegate.h"

#include "app/models/due_list_model.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/text/due_text.h"

#include <QPainter>
#include <QPainterPath>

namespace fasit::pages {
namespace {

constexpr int kGap = 6;      ///< Between cards.
constexpr int kPadding = 12; ///< Inside a card.
constexpr int kLines = 3;

reports::DueControl controlOf(const QModelIndex& index) {
    return index.data(models::DueListModel::ControlRole).value<reports::DueControl>();
}

void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const ToneColours& colours) {
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const auto frame = QRectF(option.rect).adjusted(2, kGap / 2.0, -2, -kGap / 2.0);
    QPainterPath path;
    path.addRoundedRect(frame, 6, 6);
    painter.fillPath(path, colours.surface);
    painter.setPen(focused ? QPen(option.palette.color(QPalette::Highlight), 3) : QPen(colours.edge, 1));
    painter.drawPath(path);
}

} // namespace

DueCardDelegate::DueCardDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock) {}

void DueCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto control = controlOf(index);
    const auto state = text::dueText(control, dateOf(m_clock.wallNow()));
    const auto colours = toneColours(state.tone, option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, option, colours);
    painter->setPen(colours.text);
    const auto inner = option.rect.adjusted(kPadding + 4, kPadding, -kPadding - 4, -kPadding);
    const int height = inner.height() / kLines;
    const auto line = [&](int n) {
        return QRect(inner.left(), inner.top() + n * height, inner.width(), height);
    };
    auto bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    const int taken = paintLine(*painter, line(0), state.symbol + QLatin1Char(' ') + state.word,
                                Qt::AlignRight | Qt::AlignVCenter);
    paintLine(*painter, line(0).adjusted(0, 0, -taken - kPadding, 0),
              QString::fromStdString(control.analyteName), Qt::AlignVCenter);
    painter->setFont(option.font);
    const int meters = index.data(models::DueListModel::MetersRole).toInt();
    paintLine(*painter, line(1), meters > 1 ? text::roundText(control, meters) : text::placeText(control),
              Qt::AlignVCenter);
    const auto done =
        paintLine(*painter, line(2), text::lastDoneText(control), Qt::AlignRight | Qt::AlignVCenter);
    paintLine(*painter, line(2).adjusted(0, 0, -done - kPadding, 0),
              text::levelsText(control) + QStringLiteral(" · ") + text::bottlesText(control),
              Qt::AlignVCenter);
    painter->restore();
}

QSize DueCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.fontMetrics.averageCharWidth() * 40,
            kLines * (option.fontMetrics.height() + 3) + 2 * kPadding + kGap};
}

} // namespace fasit::pages
