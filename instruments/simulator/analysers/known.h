// The analysers that are played in their own way or with their own controls. Internal to the room.
#pragma once

#include "instruments/simulator/analyser.h"

#include <vector>

namespace fasit::instruments::simulator {

/// Those of the sample data, with the lots that are in use there on 20 November 2026.
Analyser afinion2();
Analyser horibaYumizen();
Analyser rocheC311();

Analyser siemensDca();
Analyser sysmexXp();
Analyser cobasInfinity();
std::vector<Analyser> hl7Analysers();
std::vector<Analyser> poct1aAnalysers();
std::vector<Analyser> otherAnalysers();

} // namespace fasit::instruments::simulator
