#include "app/pages/setup/line_form.h"

#include "app/lines/driver_words.h"
#include "app/pages/touch_button.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace fasit::pages {
namespace {

using lines::LineDraft;
using Way = LineDraft::Way;

constexpr int kLongText = 4096;

QString dataOf(const QComboBox* choice) {
    return choice->currentData().toString();
}

void choose(QComboBox* choice, const QString& data) {
    choice->setCurrentIndex(std::max(0, choice->findData(data)));
}

/// "/dev/ttyUSB0 – FT232R" is chosen by its name, which may also be typed.
QString portOf(const QComboBox* choice) {
    const int index = choice->findText(choice->currentText());
    return (index >= 0 ? choice->itemData(index).toString() : choice->currentText()).trimmed();
}

} // namespace

LineForm::LineForm(QWidget* parent)
    : CheckedForm(parent)
    , m_name(addText(tr("What you call the line"), "lineName"))
    , m_way(addChoice(tr("How the analyser is connected"), "lineWay"))
    , m_driver(addChoice(tr("Analyser and protocol"), "lineDriver"))
    , m_evidence(new QLabel(this)) {
    m_way->addItem(tr("Serial cable or USB"));
    m_way->addItem(tr("Network: it connects here"));
    m_way->addItem(tr("Network: we connect to it"));
    m_way->addItem(tr("Files in a folder"));
    m_evidence->setObjectName(QStringLiteral("lineEvidence"));
    m_evidence->setWordWrap(true);
    m_evidence->setMargin(4);
    addNote(m_evidence);
    addSerial();
    addNetwork();
    addContent();
    connect(m_way, &QComboBox::currentIndexChanged, this, &LineForm::showWay);
    connect(m_driver, &QComboBox::currentIndexChanged, this, &LineForm::showEvidence);
    show({});
}

QComboBox* LineForm::addWords(const QString& name, const char* objectName,
                              const std::vector<std::pair<QString, const char*>>& words) {
    auto* choice = addChoice(name, objectName);
    for (const auto& [text, word] : words) {
        choice->addItem(text, QString::fromLatin1(word));
    }
    return choice;
}

/// One of these or another one.
QComboBox* LineForm::addTyped(const QString& name, const char* objectName, const QStringList& offered) {
    auto* choice = addChoice(name, objectName);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->lineEdit()->setAccessibleName(name);
    choice->lineEdit()->setMaxLength(kLongText);
    choice->addItems(offered);
    return choice;
}

void LineForm::addSerial() {
    m_port = addTyped(tr("Port of this computer"), "linePort", {});
    m_baud = addTyped(tr("Speed (baud)"), "lineBaud",
                      {QStringLiteral("1200"), QStringLiteral("2400"), QStringLiteral("4800"),
                       QStringLiteral("9600"), QStringLiteral("19200"), QStringLiteral("38400"),
                       QStringLiteral("57600"), QStringLiteral("115200")});
    m_dataBits = addWords(tr("Data bits"), "lineDataBits",
                          {{QStringLiteral("8"), "8"},
                           {QStringLiteral("7"), "7"},
                           {QStringLiteral("6"), "6"},
                           {QStringLiteral("5"), "5"}});
    m_parity = addWords(tr("Parity"), "lineParity",
                        {{tr("None"), "none"},
                         {tr("Even"), "even"},
                         {tr("Odd"), "odd"},
                         {tr("Mark"), "mark"},
                         {tr("Space"), "space"}});
    m_stopBits = addWords(tr("Stop bits"), "lineStopBits",
                          {{QStringLiteral("1"), "1"}, {tr("1.5"), "1.5"}, {QStringLiteral("2"), "2"}});
    m_flow = addWords(tr("Flow control"), "lineFlow",
                      {{tr("None"), "none"},
                       {tr("Hardware (RTS/CTS)"), "hardware"},
                       {tr("Software (XON/XOFF)"), "software"}});
}

void LineForm::addNetwork() {
    m_listenPort = addText(tr("Port of this computer that the analyser connects to"), "lineListenPort");
    m_allow = addText(tr("Addresses of the analysers that may connect, such as 10.1.2.3 or 10.1.2.0/24"),
                      "lineAllow");
    m_allow->setMaxLength(kLongText);
    m_host = addText(tr("Address of the analyser, or of the adapter before it"), "lineHost");
    m_dialPort = addText(tr("Port of the analyser"), "lineDialPort");
    m_folder = addText(tr("Folder where the files come"), "lineFolder");
    m_folder->setMaxLength(kLongText);
    auto* button = touchButton(tr("Choose a folder …"), this);
    button->setObjectName(QStringLiteral("chooseFolder"));
    m_chooseFolder = button;
    addNote(button);
    connect(button, &QPushButton::clicked, this, [this] {
        const auto folder =
            QFileDialog::getExistingDirectory(this, m_folder->accessibleName(), m_folder->text());
        if (!folder.isEmpty()) {
            m_folder->setText(folder);
        }
    });
}

void LineForm::addContent() {
    m_controls =
        addText(tr("Sample ids of controls, where the analyser does not mark them itself: QC01, CTRL*"),
                "lineControls");
    m_controls->setMaxLength(kLongText);
    m_codes = addText(tr("Other names for the analyser's codes: 7 = CRP, 12 = HGB"), "lineCodes");
    m_codes->setMaxLength(kLongText);
    m_site = addChoice(tr("Which home the results belong to"), "lineSite");
    m_site->addItem(tr("By the serial number"));
}

void LineForm::setPorts(const std::vector<services::SerialPort>& ports) {
    const QString before = portOf(m_port);
    const QSignalBlocker quiet(m_port);
    m_port->clear();
    for (const auto& port : ports) {
        m_port->addItem(port.description.isEmpty()
                            ? port.port
                            : QStringLiteral("%1 – %2").arg(port.port, port.description),
                        port.port);
    }
    const int index = m_port->findData(before);
    m_port->setCurrentIndex(index);
    if (index < 0) {
        m_port->setEditText(before);
    }
    m_port->lineEdit()->setPlaceholderText(ports.empty() ? tr("No port was found: plug the cable in")
                                                         : QString());
}

void LineForm::setHome(domain::SiteId site, const QString& name) {
    const QVariant chosen = m_site->currentData();
    while (m_site->count() > 1) {
        m_site->removeItem(1);
    }
    const QString id = QString::number(site.value);
    m_site->addItem(tr("Only %1").arg(name), id);
    if (!m_shownSite.isEmpty() && m_shownSite != id) {
        m_site->addItem(tr("Another home (%1)").arg(m_shownSite), m_shownSite);
    }
    m_site->setCurrentIndex(std::max(0, m_site->findData(chosen)));
}

void LineForm::fillDrivers(const QString& chosen) {
    m_driver->clear();
    m_driver->addItem(way() == Way::Folder ? tr("Recognised from the file") : tr("Choose the analyser"),
                      QString());
    for (const auto& choice : lines::driverChoices(way() == Way::Folder)) {
        m_driver->addItem(choice.name, QString::fromStdString(choice.driver));
    }
    choose(m_driver, chosen);
}

Way LineForm::way() const {
    return static_cast<Way>(std::max(0, m_way->currentIndex()));
}

void LineForm::showWay() {
    const Way chosen = way();
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_port, m_baud, m_dataBits, m_parity, m_stopBits, m_flow}) {
        setShown(field, chosen == Way::Serial);
    }
    setShown(m_listenPort, chosen == Way::Listen);
    setShown(m_allow, chosen == Way::Listen);
    setShown(m_host, chosen == Way::Dial);
    setShown(m_dialPort, chosen == Way::Dial);
    setShown(m_folder, chosen == Way::Folder);
    m_chooseFolder->setVisible(chosen == Way::Folder);
    fillDrivers(dataOf(m_driver));
}

void LineForm::showEvidence() {
    const QString evidence = lines::evidenceText(dataOf(m_driver).toStdString());
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
}

void LineForm::show(const LineDraft& draft) {
    m_name->setText(draft.name);
    m_way->setCurrentIndex(static_cast<int>(draft.way));
    showWay();
    fillDrivers(draft.driver);
    const int port = m_port->findData(draft.port);
    m_port->setCurrentIndex(port);
    if (port < 0) {
        m_port->setEditText(draft.port);
    }
    m_baud->setCurrentText(draft.baud);
    choose(m_dataBits, draft.dataBits);
    choose(m_parity, draft.parity);
    choose(m_stopBits, draft.stopBits);
    choose(m_flow, draft.flow);
    m_listenPort->setText(draft.listenPort);
    m_allow->setText(draft.allow);
    m_host->setText(draft.host);
    m_dialPort->setText(draft.dialPort);
    m_folder->setText(draft.folder);
    m_controls->setText(draft.controls);
    m_codes->setText(draft.codes);
    m_shownSite = draft.site;
    if (!draft.site.isEmpty() && m_site->findData(draft.site) < 0) {
        m_site->addItem(tr("Another home (%1)").arg(draft.site), draft.site);
    }
    m_site->setCurrentIndex(draft.site.isEmpty() ? 0 : m_site->findData(draft.site));
    showEvidence();
    forgetProblems();
}

LineDraft LineForm::draft() const {
    LineDraft draft;
    draft.name = m_name->text().trimmed();
    draft.driver = dataOf(m_driver);
    draft.way = way();
    draft.port = portOf(m_port);
    draft.baud = m_baud->currentText();
    draft.dataBits = dataOf(m_dataBits);
    draft.parity = dataOf(m_parity);
    draft.stopBits = dataOf(m_stopBits);
    draft.flow = dataOf(m_flow);
    draft.listenPort = m_listenPort->text();
    draft.allow = m_allow->text();
    draft.host = m_host->text();
    draft.dialPort = m_dialPort->text();
    draft.folder = m_folder->text();
    draft.controls = m_controls->text();
    draft.codes = m_codes->text();
    draft.site = dataOf(m_site);
    return draft;
}

QWidget* LineForm::fieldOf(const QString& place) const {
    const std::initializer_list<std::pair<const char*, QWidget*>> fields{{"name", m_name},
                                                                         {"driver", m_driver},
                                                                         {"serial.port", m_port},
                                                                         {"serial.baud", m_baud},
                                                                         {"serial.data_bits", m_dataBits},
                                                                         {"serial.parity", m_parity},
                                                                         {"serial.stop_bits", m_stopBits},
                                                                         {"serial.flow", m_flow},
                                                                         {"listen.port", m_listenPort},
                                                                         {"listen.allow", m_allow},
                                                                         {"dial.host", m_host},
                                                                         {"dial.port", m_dialPort},
                                                                         {"folder.path", m_folder},
                                                                         {"controls", m_controls},
                                                                         {"codes", m_codes},
                                                                         {"site", m_site}};
    for (const auto& [known, field] : fields) {
        if (place == QLatin1String(known)) {
            return field;
        }
    }
    return nullptr;
}

QString LineForm::showFaults(const std::vector<lines::ConfigFault>& faults) {
    QStringList others;
    for (const auto& fault : faults) {
        if (auto* field = fieldOf(fault.place)) {
            say(field, fault.text.left(1).toUpper() + fault.text.mid(1));
        } else {
            others << textOf(fault);
        }
    }
    return others.join(QLatin1Char(' '));
}

} // namespace fasit::pages
