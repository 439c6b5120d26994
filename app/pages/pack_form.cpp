#include "app/pages/pack_form.h"

#include "app/pages/typed_date.h"
#include "app/text/due_text.h"

#include <QLineEdit>

namespace fasit::pages {

PackForm::PackForm(QWidget* parent)
    : BenchForm(QStringLiteral("pack"), tr("Save, and measure the control"), parent)
    , m_lot(new QLineEdit(this))
    , m_expiry(new QLineEdit(this)) {
    m_lot->setObjectName(QStringLiteral("packLot"));
    m_lot->setMaxLength(40);
    m_expiry->setObjectName(QStringLiteral("packExpiry"));
    m_expiry->setMaxLength(10);
    m_expiry->setPlaceholderText(tr("07.10.2027 or 10.2027"));
    addField(tr("Lot, as printed on the pack"), m_lot);
    addField(tr("Expiry"), m_expiry);
    connect(m_lot, &QLineEdit::returnPressed, m_expiry, [this] { m_expiry->setFocus(Qt::OtherFocusReason); });
    connect(m_expiry, &QLineEdit::returnPressed, this, [this] { save(); });
}

void PackForm::begin(const reports::DueControl& control) {
    m_control = control;
    setHeading(
        tr("New pack for %1, %2").arg(QString::fromStdString(control.analyteName), text::placeText(control)));
    m_lot->clear();
    m_expiry->clear();
    say({});
    m_lot->setFocus(Qt::OtherFocusReason);
}

void PackForm::save() {
    if (m_lot->text().trimmed().isEmpty()) {
        say(tr("Type the lot that is printed on the pack."));
        m_lot->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto expiry = typedDate(m_expiry->text());
    if (!expiry) {
        say(tr("Type the expiry date that is printed on the pack."));
        m_expiry->setFocus(Qt::OtherFocusReason);
        return;
    }
    waitForSaving();
    emit packTyped(
        {m_control.site, m_control.instrument, m_control.analyte, m_lot->text().trimmed(), *expiry});
}

} // namespace fasit::pages
