#include "app/text/rule_name.h"

#include "qc-core/domain/analyser_judgement.h"

#include <QRegularExpression>

namespace fasit::text {

RuleName ruleName(const std::string& written) {
    if (written == domain::kAnalyserRule) {
        return {RuleForm::Analyser, 1, 1, {}};
    }
    static const QRegularExpression kForm(
        QStringLiteral("^(?:(?<limits>limits)|R_(?<spread>[\\d.]+)s(?::range)?|(?<some>\\d+)of(?<among>\\d+)"
                       "(?:_(?<someK>[\\d.]+)s|x)"
                       "|(?<beyond>\\d+)_(?<k>[\\d.]+)s|(?<side>\\d+)x|(?<trend>\\d+)T)(?:@\\w+)?$"));
    const auto match = kForm.match(QString::fromStdString(written));
    const auto part = [&](const char* name) { return match.captured(QLatin1String(name)); };
    if (!part("limits").isEmpty()) {
        return {RuleForm::Limits, 1, 1, {}};
    }
    if (!part("spread").isEmpty()) {
        return {RuleForm::Spread, 1, 1, part("spread")};
    }
    if (!part("some").isEmpty()) {
        return {RuleForm::SomeBeyond, part("some").toInt(), part("among").toInt(), part("someK")};
    }
    if (!part("beyond").isEmpty()) {
        return {RuleForm::Beyond, part("beyond").toInt(), 1, part("k")};
    }
    if (!part("side").isEmpty()) {
        return {RuleForm::SameSide, part("side").toInt(), 1, {}};
    }
    return part("trend").isEmpty() ? RuleName{} : RuleName{RuleForm::Trend, part("trend").toInt(), 1, {}};
}

} // namespace fasit::text
