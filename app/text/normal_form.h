// The one form in which a password or PIN goes on to the laboratory, on whatever keyboard it was typed.
#pragma once

#include "qc-core/base/crypto/secret.h"

#include <QString>

namespace fasit::text {

/// Unicode normal form C, as UTF-8: "ø" and "å" are one character each, however they were typed. Wipes
/// `typed`; what Qt copied before cannot be reached.
crypto::Secret inNormalForm(QString typed);

} // namespace fasit::text
