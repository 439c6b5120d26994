// What is printed at the bench: the note on a stopped instrument, and the form for when the computer is not
// at hand. Painted on any paged device; safe on any thread.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/reports/due_control.h"

class QPagedPaintDevice;

namespace fasit::printing {

/// "NOT IN USE – CRP", with what to do meanwhile. One page.
void paintOutOfUseNote(QPagedPaintDevice& paper, const reports::DueControl& control, WallTime now);

/// The limits in force, lot and bottle, what to do when outside, and ten empty rows. One page.
void paintControlForm(QPagedPaintDevice& paper, const reports::DueControl& control);

} // namespace fasit::printing
