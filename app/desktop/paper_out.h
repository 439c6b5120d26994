// Puts a page on paper: the default printer, and where there is none, a PDF shown by the computer's own
// program.
#pragma once

#include <functional>

class QPagedPaintDevice;

namespace fasit::desktop {

/// GUI thread only.
void printOrShow(const std::function<void(QPagedPaintDevice&)>& paint);

} // namespace fasit::desktop
