#include "app/desktop/header.h"

#include "app/desktop/site_picker.h"
#include "app/pages/row_painting.h"
#include "app/pages/touch_button.h"
#include "app/pages/user_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <initializer_list>

namespace fasit::desktop {
namespace {

using services::Session;
using settings::Brightness;

QComboBox* choice(const QString& name, const char* objectName, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setMinimumHeight(pages::kTouchTarget);
    return box;
}

} // namespace

Header::Header(QWidget* parent)
    : QWidget(parent)
    , m_sites(new SitePicker(this))
    , m_name(new QLabel(this))
    , m_left(new QLabel(this)) {
    setObjectName(QStringLiteral("header"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_sites);
    row->addStretch(1);
    addPerson(*row);
    row->addStretch(1);
    addChoices(*row);
}

void Header::addPerson(QHBoxLayout& row) {
    auto font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_name->setFont(font);
    m_name->setObjectName(QStringLiteral("workingName"));
    m_name->setTextFormat(Qt::PlainText);
    m_left->setObjectName(QStringLiteral("timeLeft"));
    m_who = pages::touchButton(tr("Who are you?"), this);
    m_who->setObjectName(QStringLiteral("who"));
    m_end = pages::touchButton(tr("Not me"), this);
    m_end->setObjectName(QStringLiteral("notMe"));
    m_secret = pages::touchButton({}, this);
    m_secret->setObjectName(QStringLiteral("ownSecret"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_left, m_end, m_secret}) {
        part->hide();
    }
    row.addWidget(m_name);
    row.addWidget(m_left);
    row.addWidget(m_who);
    row.addWidget(m_end);
    row.addWidget(m_secret);
    connect(m_secret, &QPushButton::clicked, this, &Header::ownSecretWanted);
    connect(m_who, &QPushButton::clicked, this, &Header::whoWanted);
    connect(m_end, &QPushButton::clicked, this, &Header::endWanted);
}

void Header::addChoices(QHBoxLayout& row) {
    m_language = choice(tr("Language"), "language", this);
    // Each language is named in itself, so that whoever reads only that one finds it.
    m_language->addItem(QStringLiteral("Bokmål"), QStringLiteral("nb"));
    m_language->addItem(QStringLiteral("Nynorsk"), QStringLiteral("nn"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_brightness = choice(tr("Light or dark"), "brightness", this);
    m_brightness->addItem(tr("As the computer"), static_cast<int>(Brightness::AsSystem));
    m_brightness->addItem(tr("Light"), static_cast<int>(Brightness::Light));
    m_brightness->addItem(tr("Dark"), static_cast<int>(Brightness::Dark));
    row.addWidget(m_language);
    row.addWidget(m_brightness);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_brightness, &QComboBox::activated, this,
            [this] { emit brightnessChosen(static_cast<Brightness>(m_brightness->currentData().toInt())); });
}

void Header::showPerson(const Session& session) {
    const auto kind = session.kind();
    const bool somebody = kind != Session::Kind::Nobody;
    const bool signedIn = kind == Session::Kind::SignedIn;
    m_name->setText(session.name());
    m_name->setVisible(somebody);
    m_left->setText(pages::timeLeftText(session.secondsLeft()));
    m_left->setVisible(somebody && !signedIn);
    m_who->setVisible(!somebody);
    m_end->setText(signedIn ? tr("Sign out") : tr("Not me"));
    m_end->setVisible(somebody);
    m_secret->setText(signedIn ? tr("New password") : tr("New PIN"));
    m_secret->setVisible(signedIn || kind == Session::Kind::Pin);
}

void Header::showChoices(const QString& language, Brightness brightness) {
    m_language->setCurrentIndex(m_language->findData(language));
    m_brightness->setCurrentIndex(m_brightness->findData(static_cast<int>(brightness)));
}

} // namespace fasit::desktop
