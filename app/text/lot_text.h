// How a lot stands, when it ends, and what a home's own results of it carry, in words.
#pragma once

#include "app/text/tone.h"
#include "qc-core/reports/lot_library.h"

#include <QString>

namespace fasit::text {

/// "In use"; never without its symbol where it stands in a list.
QString lotStageText(reports::LotStage stage);
/// "✔ In use", "⚑ To approve"; with what ends soon: "✔ In use, ⚠ 9 days left".
QString lotStateText(const reports::LotRow& row);
Tone lotTone(const reports::LotRow& row);
/// "Expires 30.06.2027, in 9 days." or "Expired 01.11.2026."
QString lotExpiryText(const reports::LotRow& row);

/// "CRP, Afinion på vaktrommet"
QString lotPlaceText(const reports::LotValues& values);
/// "22–28 mg/L"
QString areaText(const reports::LotValues& values);
/// "25 ± 1 (SD)", or only the mean where the insert does not tell an SD; empty where neither is known.
QString meanAndSdText(const std::optional<Decimal>& mean, const std::optional<domain::Spread>& spread,
                      int decimals);
/// "12 on 12 days, mean 25.1, SD 1.1"; what the number does not carry is not said.
QString ownNumbersText(const reports::OwnNumbers& own);
/// Whether the number of results carries a mean and an SD, in a sentence.
QString carriesText(const reports::OwnNumbers& own);
/// "Parallel period", "Proposed", "Preliminary"; how this level stands on this analyser.
QString valuesStateText(const reports::LotValues& values);

} // namespace fasit::text
