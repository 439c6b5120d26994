// What a POCT1-A device says, document by document. Pure, thread-safe.
#pragma once

#include "instruments/simulator/dialect.h"

#include <string>
#include <string_view>

namespace fasit::instruments::simulator {

std::string greetingDocument(const Part& part);
/// DST: this many observations are new.
std::string statusDocument(const Part& part, int observations);
std::string observationDocument(const Part& part, const Sample& sample);
/// ACK of what the host sent; EOT, KPA and END.
std::string acknowledgingDocument(const Part& part, std::string_view controlId);
std::string topicEndDocument(const Part& part);
std::string keepAliveDocument(const Part& part);
std::string endDocument(const Part& part);

} // namespace fasit::instruments::simulator
