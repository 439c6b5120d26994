// The rule sets of a home, walked in the window against a real database.
#include "app/charts/diagram_view.h"
#include "app/models/rule_use_model.h"
#include "tests/app/pages/setup_walk.h"

#include <QAbstractItemModelTester>

namespace fasit::pages {
namespace {

using domain::Role;

class RuleWalk : public SetupWalk {
  protected:
    RuleWalk()
        : m_responsible(m_home.add(Role::LaboratoryResponsible, "Ansvarlig Nummer En"))
        , m_adviser(m_home.add(Role::Coordinator, "Rådgiver Nummer To")) {
        m_services.session.signIn(m_responsible, QStringLiteral("Ansvarlig Nummer En"));
        open(RuleSets);
        waitForRows("ruleUses", 3);
    }

    void expectSaid(const char* name, const char* wanted) {
        auto* label = part<QLabel>(name);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return label->isVisible() && label->text().contains(QString::fromUtf8(wanted));
        })) << label->text().toStdString();
    }
    void chooseSet(const char* name) {
        auto* sets = part<QComboBox>("ruleSets");
        sets->setFocus();
        const int row = sets->findText(QString::fromUtf8(name));
        ASSERT_GE(row, 0) << name;
        while (sets->currentIndex() < row) {
            QTest::keyClick(sets, Qt::Key_Down);
        }
        while (sets->currentIndex() > row) {
            QTest::keyClick(sets, Qt::Key_Up);
        }
    }
    QString setOf(int row) {
        const auto* model = part<QTableView>("ruleUses")->model();
        return model->index(row, models::RuleUseModel::RuleSet).data().toString();
    }

    domain::Actor m_responsible;
    domain::Actor m_adviser;
};

TEST_F(RuleWalk, ASetIsReadInWordsWithItsCurveAndFalseAlarms) {
    EXPECT_EQ(setOf(0), QStringLiteral("Sykehjem, versjon 1"));
    expectSaid("ruleWords", "1_3s: en kontroll mer enn 3 SD fra middelverdien. Stopper.");
    expectSaid("ruleWords", "4_1s: 4 på rad mer enn 1 SD fra middelverdien, på samme side. "
                            "Sies bare til laboratorierådgiveren.");
    expectSaid("ruleAlarms", "gode kontroller blir stoppet.");
    auto* curve = part<charts::DiagramView>("powerCurve");
    ASSERT_TRUE(QTest::qWaitFor([&] { return curve->diagram().panels.size() == 1; }));
    EXPECT_EQ(curve->diagram().panels[0].strokes.back().points.size(), 17);
    EXPECT_TRUE(
        curve->accessibleName().contains(QStringLiteral("Hva Sykehjem, versjon 1 oppdager. Omtrent 1 av")));
    expectSaid("ruleAdvice", "Ingen anbefaling ennå: det trengs 20 resultater med en lot, og det er 0.");
}

TEST_F(RuleWalk, AnotherSetIsChosenByTheAdviserOnly) {
    chooseSet("Westgard, versjon 1 (følger med Fasit)");
    QTest::mouseClick(part<QPushButton>("chooseRules"), Qt::LeftButton);
    expectSaid("ruleSetsMessage", "✖ Bare en laboratorierådgiver velger regler.");
    EXPECT_EQ(setOf(0), QStringLiteral("Sykehjem, versjon 1"));
    m_services.session.signIn(m_adviser, QStringLiteral("Rådgiver Nummer To"));
    QTest::keyClick(part<QPushButton>("chooseRules"), Qt::Key_Return);
    expectSaid("ruleSetsMessage", "✔ Reglene gjelder fra nå av.");
    EXPECT_TRUE(QTest::qWaitFor([this] { return setOf(0) == QStringLiteral("Westgard, versjon 1"); }));
    EXPECT_EQ(setOf(1), QStringLiteral("Sykehjem, versjon 1"));
}

TEST(RuleModel, IsWellFormed) {
    models::RuleUseModel model;
    const QAbstractItemModelTester tester(&model);
    reports::RuleUse use;
    use.analyteName = "CRP";
    model.setUses({use, use});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.data(model.index(1, models::RuleUseModel::Analyte), Qt::DisplayRole).toString(),
              QStringLiteral("CRP"));
}

} // namespace
} // namespace fasit::pages
