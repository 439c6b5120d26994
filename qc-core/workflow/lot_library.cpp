#include "qc-core/workflow/lot_library.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/lots_in_use.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;
using reports::LotRow;
using reports::LotStage;

bool isSeenAt(const ControlLot& lot, SiteId site) {
    return lot.site == kProgramme || lot.site == site;
}

LotStage stageOf(const ControlLot& lot, const LotsInUse& uses, Date today) {
    if (lot.preliminary) {
        return LotStage::ToApprove;
    }
    if (lot.expiry < today) {
        return LotStage::Expired;
    }
    if (uses.isEstablishing(lot.id)) {
        return LotStage::Establishing;
    }
    return uses.isInUse(lot.id) ? LotStage::InUse : LotStage::NotInUse;
}

LotRow rowOf(const Catalogue& catalogue, const ControlLot& lot, const LotsInUse& uses, Date today) {
    LotRow row;
    row.lot = lot;
    const ControlMaterial* material = catalogue.material(lot.material);
    row.materialName = material ? material->name : std::string();
    row.stage = stageOf(lot, uses, today);
    row.daysLeft = lot.expiry.days - today.days;
    return row;
}

/// What needs a person comes first, what is over last.
int rankOf(const LotRow& row) {
    switch (row.stage) {
    case LotStage::ToApprove:
        return 0;
    case LotStage::Establishing:
        return 1;
    case LotStage::InUse:
        return 2;
    case LotStage::NotInUse:
        return 3;
    case LotStage::Expired:
        break;
    }
    return 4;
}

/// Quantities that the home is to control, where nothing tells what a material is for.
std::set<std::pair<AnalyteId, std::string>> measuredAt(const Catalogue& catalogue, SiteId site) {
    std::set<std::pair<AnalyteId, std::string>> found;
    for (const Schedule& schedule : catalogue.schedules) {
        const Instrument* instrument = catalogue.instrument(schedule.instrument);
        if (schedule.site == site && instrument) {
            found.emplace(schedule.analyte, instrument->model);
        }
    }
    return found;
}

/// Analytes and models that earlier lots of the material have values for.
std::set<std::pair<AnalyteId, std::string>> earlierUses(const Catalogue& catalogue, MaterialId material) {
    std::set<std::pair<AnalyteId, std::string>> found;
    for (const Target& target : catalogue.targets) {
        const ControlLot* lot = catalogue.lot(target.lot);
        const Instrument* own = target.instrument ? catalogue.instrument(*target.instrument) : nullptr;
        if (lot && lot->material == material) {
            found.emplace(target.analyte, own ? own->model : target.instrumentModel);
        }
    }
    return found;
}

std::set<std::string> modelsAt(const Catalogue& catalogue, SiteId site) {
    std::set<std::string> models;
    for (const Instrument& instrument : catalogue.instruments) {
        if (instrument.site == site) {
            models.insert(instrument.model);
        }
    }
    return models;
}

void addLines(reports::MaterialChoice& choice, const ControlMaterial& material, const Analyte& analyte,
              const std::string& model) {
    for (const ControlLevel& level : material.levels) {
        choice.lines.push_back(
            {analyte.id, analyte.nameNb, analyte.unit, model, level.number, level.name, false});
    }
}

void addPlaces(reports::MaterialChoice& choice, const Catalogue& catalogue, SiteId site,
               const Analyte& analyte) {
    for (const Schedule& schedule : catalogue.schedules) {
        const Instrument* instrument = catalogue.instrument(schedule.instrument);
        const bool isLine =
            instrument && std::any_of(choice.lines.begin(), choice.lines.end(), [&](const auto& line) {
                return line.analyte == analyte.id && line.model == instrument->model;
            });
        if (schedule.site == site && schedule.analyte == analyte.id && isLine) {
            choice.places.push_back({instrument->id, analyte.id,
                                     analyte.nameNb + ", " + instrument->localName, instrument->model});
        }
    }
}

reports::MaterialChoice choiceOf(const Catalogue& catalogue, const ControlMaterial& material, SiteId site) {
    reports::MaterialChoice choice{material.id, material.name, {}, {}, {}};
    for (const ControlLevel& level : material.levels) {
        choice.codes.insert(choice.codes.end(), level.aliases.begin(), level.aliases.end());
    }
    auto uses = earlierUses(catalogue, material.id);
    if (uses.empty()) {
        uses = measuredAt(catalogue, site);
    }
    std::set<AnalyteId> analytes;
    for (const auto& [analyteId, model] : uses) {
        const Analyte* analyte = catalogue.analyte(analyteId);
        if (analyte && analyte->kind == ValueKind::Quantity) {
            addLines(choice, material, *analyte, model);
            analytes.insert(analyteId);
        }
    }
    const auto here = modelsAt(catalogue, site);
    for (auto& line : choice.lines) {
        line.isHere = here.count(line.model) > 0;
    }
    for (const AnalyteId analyte : analytes) {
        addPlaces(choice, catalogue, site, *catalogue.analyte(analyte));
    }
    return choice;
}

} // namespace

std::vector<LotRow> lotLibrary(const Laboratory& laboratory, SiteId site) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    const Date today = dateOf(laboratory.clock.wallNow());
    const LotsInUse uses(catalogue, laboratory.database.history(), site);
    std::vector<LotRow> rows;
    for (const ControlLot& lot : catalogue.lots) {
        if (isSeenAt(lot, site)) {
            rows.push_back(rowOf(catalogue, lot, uses, today));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const LotRow& a, const LotRow& b) {
        return std::tuple(rankOf(a), a.materialName, a.lot.expiry, a.lot.number, a.lot.id) <
               std::tuple(rankOf(b), b.materialName, b.lot.expiry, b.lot.number, b.lot.id);
    });
    return rows;
}

std::optional<LotRow> lotRow(const Laboratory& laboratory, SiteId site, LotId id) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    const ControlLot* lot = catalogue.lot(id);
    if (!lot || !isSeenAt(*lot, site)) {
        return std::nullopt;
    }
    return rowOf(catalogue, *lot, LotsInUse(catalogue, laboratory.database.history(), site),
                 dateOf(laboratory.clock.wallNow()));
}

std::vector<reports::MaterialChoice> materialChoices(const Laboratory& laboratory, SiteId site) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    std::vector<reports::MaterialChoice> choices;
    for (const ControlMaterial& material : catalogue.materials) {
        auto choice = choiceOf(catalogue, material, site);
        if (!choice.lines.empty()) {
            choices.push_back(std::move(choice));
        }
    }
    std::sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.isMeasuredHere(), a.name) < std::tuple(!b.isMeasuredHere(), b.name);
    });
    return choices;
}

} // namespace fasit::workflow
