#include "app/pages/first_start/home_step.h"

#include "app/pages/headings.h"
#include "app/pages/row_painting.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace fasit::pages {

HomeStep::HomeStep(QWidget* parent)
    : QWidget(parent)
    , m_name(labelledField(tr("Name of the home"), "homeName", this))
    , m_municipality(labelledField(tr("Municipality"), "municipality", this))
    , m_county(labelledField(tr("County"), "county", this))
    , m_model(new QComboBox(this))
    , m_serial(labelledField(tr("Serial number, as on the label"), "serial", this))
    , m_localName(labelledField(tr("What you call the analyser"), "localName", this))
    , m_place(labelledField(tr("Where it stands"), "place", this))
    , m_models(services::knownModels()) {
    m_model->setObjectName(QStringLiteral("model"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setAccessibleName(tr("Analyser: choose the model, or write another"));
    m_model->lineEdit()->setAccessibleName(m_model->accessibleName());
    m_model->setMinimumHeight(kTouchTarget);
    for (const auto& model : m_models) {
        m_model->addItem(model.model);
    }
    m_model->setCurrentText({});
    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_municipality),
          static_cast<QWidget*>(m_county), static_cast<QWidget*>(m_model), static_cast<QWidget*>(m_serial),
          static_cast<QWidget*>(m_localName), static_cast<QWidget*>(m_place)}) {
        rows->addRow(field->accessibleName(), field);
    }
    setFocusProxy(m_name);
}

QString HomeStep::problem() {
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return tr("Write the name of the home.");
    }
    if (m_model->currentText().trimmed().isEmpty()) {
        m_model->setFocus(Qt::OtherFocusReason);
        return tr("Choose the model of the analyser, or write it.");
    }
    return {};
}

void HomeStep::fill(services::FirstHome& home) const {
    home.name = m_name->text().trimmed();
    home.municipality = m_municipality->text().trimmed();
    home.county = m_county->text().trimmed();
    home.serial = m_serial->text().trimmed();
    home.localName = m_localName->text().trimmed();
    home.place = m_place->text().trimmed();
    const auto typed = m_model->currentText().trimmed();
    const auto known = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const auto& model) { return model.model == typed; });
    home.model = known == m_models.end() ? services::KnownModel{{}, {}, typed} : *known;
}

} // namespace fasit::pages
