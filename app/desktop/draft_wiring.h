// Keeps what is typed at the bench on this computer until it is saved, and offers it again after a crash.
#pragma once

namespace fasit::pages {
class EntryPanel;
} // namespace fasit::pages

namespace fasit::settings {
class Drafts;
} // namespace fasit::settings

namespace fasit::desktop {

/// The drafts must outlive the panel.
void connectDrafts(pages::EntryPanel& entry, settings::Drafts& drafts);

} // namespace fasit::desktop
