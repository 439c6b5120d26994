#include "sample-data/generator/catalogue.h"

namespace fasit::sample {
namespace {

const std::vector<Analyte> kAnalytes{
    {"crp", "NPU19748", "CRP", "CRP", "CRP", "CRP", "mg/L", 0},
    {"hb", "NOR05172", "Hb", "Hemoglobin", "Hemoglobin", "Haemoglobin", "g/dL", 1},
    {"glukose", "NPU22089", "Glukose", "Glukose", "Glukose", "Glucose", "mmol/L", 1},
    {"hba1c", "NPU27300", "HbA1c", "HbA1c", "HbA1c", "HbA1c", "mmol/mol", 0},
    {"inr", "NPU01685", "INR", "PT-INR", "PT-INR", "PT-INR", "", 1},
    {"u-glukose",
     "NPU04207",
     "U-Glukose",
     "U-Glukose",
     "U-Glukose",
     "U-Glucose",
     "",
     0,
     {"neg", "spor", "1+", "2+", "3+"}},
    {"u-protein",
     "NPU04206",
     "U-Protein",
     "U-Protein",
     "U-Protein",
     "U-Protein",
     "",
     0,
     {"neg", "spor", "1+", "2+", "3+"}},
    {"u-blod", "NPU04208", "U-Blod", "U-Blod", "U-Blod", "U-Blood", "", 0, {"neg", "spor", "1+", "2+", "3+"}},
    {"u-leukocytter",
     "NPU03987",
     "U-Leukocytter",
     "U-Leukocytter",
     "U-Leukocyttar",
     "U-Leucocytes",
     "",
     0,
     {"neg", "spor", "1+", "2+", "3+"}},
    {"u-nitritt", "NPU21578", "U-Nitritt", "U-Nitritt", "U-Nitritt", "U-Nitrite", "", 0, {"neg", "pos"}},
};

} // namespace

const std::vector<Analyte>& analytes() {
    return kAnalytes;
}

} // namespace fasit::sample
