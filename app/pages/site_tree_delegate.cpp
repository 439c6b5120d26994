#include "app/pages/site_tree_delegate.h"

#include "app/models/site_tree_model.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/text/status_text.h"

#include <QPainter>

namespace fasit::pages {
namespace {

constexpr int kSymbolWidth = 26;
constexpr int kMargin = 6;

text::StatusText statusOf(const QModelIndex& index) {
    return text::statusText(
        static_cast<reports::ControlStatus>(index.data(models::SiteTreeModel::StatusRole).toInt()));
}

bool isAnalyte(const QModelIndex& index) {
    return index.data(models::SiteTreeModel::AnalyteRole).toLongLong() != 0;
}

QFont nameFont(const QStyleOptionViewItem& option, const QModelIndex& index) {
    auto font = option.font;
    font.setBold(!index.parent().isValid());
    return font;
}

/// The second line: of an analyte its state in words, of what is above it the place, or first what nobody has
/// seen.
QString secondLine(const QModelIndex& index, const text::StatusText& status) {
    const auto unseen = text::unseenText(index.data(models::SiteTreeModel::UnseenRole).toInt());
    if (isAnalyte(index)) {
        return unseen.isEmpty() ? status.word : status.word + QStringLiteral(" · ⚠ ") + unseen;
    }
    return unseen.isEmpty() ? index.data(models::SiteTreeModel::PlaceRole).toString()
                            : QStringLiteral("⚠ ") + unseen;
}

} // namespace

void SiteTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    paintRowSurface(*painter, option);
    const auto status = statusOf(index);
    const auto colours = toneColours(status.tone, option.palette);
    const auto rect = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
    auto font = nameFont(option, index);
    painter->setFont(font);
    painter->setPen(onRow(option, colours.text));
    painter->drawText(QRect(rect.left(), rect.top(), kSymbolWidth, rect.height() / 2), Qt::AlignCenter,
                      status.symbol);
    const auto texts = rect.adjusted(kSymbolWidth + kMargin, 0, 0, 0);
    const auto upper = QRect(texts.left(), texts.top(), texts.width(), texts.height() / 2);
    const auto lower = upper.translated(0, upper.height());
    painter->setPen(onRow(option, option.palette.color(QPalette::Text)));
    paintLine(*painter, upper, index.data().toString(), Qt::AlignVCenter);
    painter->setFont(option.font);
    painter->setPen(onRow(option, isAnalyte(index) ? colours.text : option.palette.color(QPalette::Text)));
    paintLine(*painter, lower, secondLine(index, status), Qt::AlignVCenter);
    painter->restore();
}

QSize SiteTreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.fontMetrics.averageCharWidth() * 24,
            qMax(kTouchTarget, 2 * option.fontMetrics.height() + 2 * kMargin)};
}

} // namespace fasit::pages
