#include "app/desktop/draft_wiring.h"

#include "app/pages/entry_panel.h"
#include "app/settings/drafts.h"
#include "qc-core/workflow/free_text.h"

namespace fasit::desktop {
namespace {

using pages::EntryDraft;
using pages::EntryPanel;
using settings::KeptDraft;

/// What may not be stored is not kept on this computer either.
QString keptComment(const QString& comment) {
    return workflow::freeTextFault(comment.toStdString()) ? QString() : comment;
}

KeptDraft kept(const EntryDraft& draft) {
    KeptDraft result{draft.instrument.value, draft.analyte.value,        draft.id, draft.measuredAt.seconds,
                     draft.afterwards,       keptComment(draft.comment), {}};
    for (const auto& level : draft.typed) {
        result.levels.push_back({level.level, level.text, level.before});
    }
    return result;
}

EntryDraft taken(const KeptDraft& draft) {
    EntryDraft result{{draft.instrument}, {draft.analyte},  draft.id,     {},
                      {draft.measuredAt}, draft.afterwards, draft.comment};
    for (const auto& level : draft.levels) {
        result.typed.push_back({level.level, level.text, level.before});
    }
    return result;
}

} // namespace

void connectDrafts(EntryPanel& entry, settings::Drafts& drafts) {
    QObject::connect(&entry, &EntryPanel::draftChanged, &entry,
                     [&drafts](domain::SiteId site, const auto& draft) {
                         drafts.keep(site.value, draft ? std::optional(kept(*draft)) : std::nullopt);
                     });
    QObject::connect(&entry, &EntryPanel::draftWanted, &entry, [&entry, &drafts](domain::SiteId site) {
        if (const auto draft = drafts.of(site.value)) {
            entry.offer(taken(*draft));
        }
    });
}

} // namespace fasit::desktop
