#include "app/pages/setup/rules_section.h"

#include "app/charts/diagram_view.h"
#include "app/charts/power_layout.h"
#include "app/pages/failure_text.h"
#include "app/pages/row_painting.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/rule_set_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

constexpr int kTableHeight = 120;
constexpr int kCurveWidth = 380;

QLabel* wordsLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

bool isSame(const domain::RuleSet& a, const domain::RuleSet& b) {
    return a.name == b.name && a.version == b.version && a.definition == b.definition;
}

charts::PowerTexts curveWords(const QString& set) {
    charts::PowerTexts texts;
    texts.title = QCoreApplication::translate("PowerCurve", "What %1 finds").arg(set);
    texts.shift = QCoreApplication::translate("PowerCurve", "Systematic error, in SD");
    texts.detection = QCoreApplication::translate("PowerCurve", "Controls that are stopped, in percent");
    texts.notice =
        QCoreApplication::translate("PowerCurve", "Limits alone have no curve: it is drawn in SD.");
    return texts;
}

} // namespace

RulesSection::RulesSection(QWidget* parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_curve(new charts::DiagramView(this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(10);
    m_message->setObjectName(QStringLiteral("ruleSetsMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    m_message->hide();
    makeTable();
    m_curve->setObjectName(QStringLiteral("powerCurve"));
    m_curve->setMinimumWidth(kCurveWidth);
    m_advice = wordsLabel("ruleAdvice", this);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeSet(), 1);
    row->addWidget(m_curve, 1);
    whole->addWidget(m_message);
    whole->addWidget(m_table, 1);
    whole->addWidget(m_advice);
    whole->addLayout(row, 2);
    setFocusProxy(m_table);
    wearTheme();
}

void RulesSection::makeTable() {
    m_table = rowTable(m_model, tr("Controls of the home and their rule sets"), "ruleUses", this);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setMinimumHeight(kTableHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesSection::showUse);
}

QWidget* RulesSection::makeSet() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_sets = new QComboBox(place);
    m_sets->setObjectName(QStringLiteral("ruleSets"));
    m_sets->setAccessibleName(tr("Rule set"));
    m_sets->setMinimumHeight(kTouchTarget);
    m_choose = touchButton(tr("Use this set from now on"), place);
    m_choose->setObjectName(QStringLiteral("chooseRules"));
    m_rules = wordsLabel("ruleWords", place);
    m_alarms = wordsLabel("ruleAlarms", place);
    auto* area = new QScrollArea(place);
    area->setWidget(m_rules);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::StrongFocus); // The arrow keys roll it.
    area->setObjectName(QStringLiteral("ruleWordsArea"));
    area->setAccessibleName(tr("Rules of the set"));
    m_rules->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_sets);
    column->addWidget(m_choose);
    column->addWidget(m_alarms);
    column->addWidget(area, 1);
    connect(m_sets, &QComboBox::currentIndexChanged, this, &RulesSection::showSet);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        emit chooseWanted({use()->instrument, use()->analyte, *set()});
    });
    return place;
}

void RulesSection::showSite(domain::SiteId site) {
    if (site != m_site) {
        m_message->hide();
    }
    m_site = site;
    if (site != domain::SiteId{}) {
        emit rulesWanted(site);
    }
}

void RulesSection::setRules(domain::SiteId site, reports::RuleLibrary library) {
    if (site != m_site) {
        return;
    }
    const int before = std::max(0, m_table->currentIndex().row());
    m_library = std::move(library);
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        const QSignalBlocker still(m_sets);
        m_model.setUses(m_library.uses);
        m_sets->clear();
        for (const auto& choice : m_library.sets) {
            const auto name = text::ruleSetName(choice.set);
            m_sets->addItem(choice.source.empty() ? name : tr("%1 (comes with Fasit)").arg(name));
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(m_model.index(std::min(before, m_model.rowCount() - 1), 0));
    showUse();
}

const reports::RuleUse* RulesSection::use() const {
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model.use(index.row()) : nullptr;
}

const domain::RuleSet* RulesSection::set() const {
    const int row = m_sets->currentIndex();
    return row < 0 ? nullptr : &m_library.sets[static_cast<std::size_t>(row)].set;
}

/// The control's own set is the one that is looked at first.
void RulesSection::showUse() {
    const auto* chosen = use();
    m_advice->clear();
    if (!chosen) {
        showSet();
        return;
    }
    const auto own = std::find_if(m_library.sets.begin(), m_library.sets.end(),
                                  [&](const auto& choice) { return isSame(choice.set, chosen->set); });
    {
        const QSignalBlocker still(m_sets);
        m_sets->setCurrentIndex(
            own == m_library.sets.end() ? 0 : static_cast<int>(std::distance(m_library.sets.begin(), own)));
    }
    showSet();
    emit adviceWanted(chosen->instrument, chosen->analyte);
}

void RulesSection::showSet() {
    const auto* chosen = use();
    const auto* shown = set();
    m_choose->setEnabled(chosen && shown && !isSame(chosen->set, *shown));
    m_alarms->clear();
    if (!chosen || !shown) {
        m_rules->clear();
        return;
    }
    QStringList rules;
    for (const auto& rule : shown->rules) {
        rules << QStringLiteral("• ") + text::ruleInWords(rule);
    }
    m_rules->setText(rules.join(QLatin1Char('\n')));
    emit powerWanted(shown->definition, chosen->levels);
}

void RulesSection::setPower(const std::string& definition, int levels,
                            const std::optional<reports::RulePower>& power) {
    const auto* chosen = use();
    const auto* shown = set();
    if (!chosen || !shown || shown->definition != definition || chosen->levels != levels) {
        return;
    }
    const auto words = curveWords(text::ruleSetName(*shown));
    m_curve->setMaker([power, words](const charts::DiagramFrame& frame) {
        return charts::layOutPower(power, words, frame);
    });
    const auto said =
        power ? text::falseAlarmText(*power) + QLatin1Char(' ') + text::detectionText(*power) : words.notice;
    m_alarms->setText(said);
    m_curve->setAccessibleName(words.title + QStringLiteral(". ") + said);
}

void RulesSection::setAdvice(domain::InstrumentId instrument, domain::AnalyteId analyte,
                             const reports::RuleAdvice& advice) {
    const auto* chosen = use();
    if (chosen && chosen->instrument == instrument && chosen->analyte == analyte) {
        m_advice->setText(text::ruleAdviceText(advice));
    }
}

void RulesSection::showChosen() {
    say(tr("The rules hold from now on. What was judged stays as it was."), true);
    emit rulesWanted(m_site);
}

void RulesSection::showRefusal(services::RuleFault fault) {
    const auto words = text::refusalText(fault);
    say(words.message + QLatin1Char(' ') + words.whatToDo, false);
}

void RulesSection::showFailure(const services::Failure& failure) {
    say(failureText(failure), false);
}

void RulesSection::wearTheme() {
    m_curve->setTheme(isDark(palette()) ? charts::Theme::Dark : charts::Theme::Light);
}

void RulesSection::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        wearTheme();
    }
    QWidget::changeEvent(event);
}

void RulesSection::say(const QString& text, bool good) {
    wearTone(*m_message, good ? text::Tone::Good : text::Tone::Stop);
    m_message->setText((good ? QStringLiteral("✔ ") : QStringLiteral("✖ ")) + text);
    m_message->show();
}

} // namespace fasit::pages
