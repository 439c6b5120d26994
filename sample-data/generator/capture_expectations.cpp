// expected.csv, written by hand from what the captures are meant to hold, not by any program that reads them.
#include "sample-data/generator/captures.h"

namespace fasit::sample {

std::string expectedOfCaptures() {
    return R"(file,driver,patients,serial,material,lot,level,code,value,unit,low,high,target,sd,flags,operator,measured_at,reagent_lot
hemoscreen-qc.hl7,hemoscreen-hl7,2,HS-0004417,PIX260911N,PIX260911N,,WBC,7.4,10*3/uL,6.1,9.1,,,,,2026-11-18T07:41:00,
hemoscreen-qc.hl7,hemoscreen-hl7,2,HS-0004417,PIX260911N,PIX260911N,,HGB,15.8,g/dL,14.1,17.3,,,,,2026-11-18T07:41:00,
hemoscreen-qc.hl7,hemoscreen-hl7,2,HS-0004417,PIX260911N,PIX260911N,,MCHC,0.00,g/dL,31.0,38.0,,,,,2026-11-18T07:41:00,
cobas-pure-qc.hl7,cobas-pure,1,26K1-07,PKON1,815027,,29080,4.11,mmol/L,,,4.05,0.11,N,BIOING~BATCH,2026-11-18T08:15:00,R1:851003
cobas-pure-qc.hl7,cobas-pure,1,26K1-07,PKON1,815027,,20411,6.02,mmol/L,,,5.88,0.21,N,BIOING~BATCH,2026-11-18T08:15:00,R1:871144
mindray-haematology-qc.hl7,mindray-haematology,2,,,QC260714,M,6690-2,8.42,10*9/L,7.40,9.40,,,N,,2026-11-18T07:12:00,
mindray-haematology-qc.hl7,mindray-haematology,2,,,QC260714,M,718-7,131,g/L,125,137,,,N,,2026-11-18T07:12:00,
mindray-chemistry-qc.hl7,mindray-chemistry,1,,KONTROLL N,MK1188,,GLU,5.61,mmol/L,,,,,N,,2026-11-18T07:28:50,
zybio-qc.hl7,zybio,1,,Prøvekontroll,ZK2607,,GLU,5.61,mmol/L,,,5.5,0.2,N,,2026-11-18T07:28:50,
edan-i15-qc.hl7,edan-i15,2,,,,,pH,7.398,,7.350,7.450,,,,,2026-11-18T07:54:00,
edan-i15-qc.hl7,edan-i15,2,,,,,Na+,139.5,mmol/L,135.0,145.0,,,,,2026-11-18T07:54:00,
standard-qc.hl7,hl7,0,LX1,KONTROLL HØY,,,1988-5,<5,mg/L,20,30,,,L,TL,2026-11-18T07:59:00,
dca-vantage-qc.poct1a,dca-vantage-poct1a,1,S071944,DCA N,0311,1,HbA1c,34,mmol/mol,31,38,,,,4711,2026-11-18T07:21:40,R260
hemoscreen-qc.poct1a,hemoscreen-poct1a,2,HS-0004417,PIX260911N,PIX260911,N,6690-2,7.4,10*3/uL,6.1,9.1,,,,4711,2026-11-18T07:21:40,R260
hemoscreen-qc.poct1a,hemoscreen-poct1a,2,HS-0004417,PIX260911N,PIX260911,N,786-4,0.00,g/dL,31,38,,,,4711,2026-11-18T07:21:40,R260
quikread-go-qc.poct1a,quikread-go-poct1a,1,QRG-20881,CRP Control,KC4410,1,CRP,26,mg/l,22,30,,,,4711,2026-11-18T07:21:40,R260
hemocue-201-dm-qc.poct1a,hemocue-201-dm,1,1124450087,GlucoTrol,72091,2,GLU,HHH,mmol/L,,,,,,4711,2026-11-18T07:21:40,R260
coaguchek-pro2-qc.poct1a,coaguchek-poct1a,1,UU1288410,ROCHE,89,1,6301-6,1.1,{INR},0.9,1.3,,,,4711,2026-11-18T07:21:40,R260
cobas-b101-qc.poct1a,cobas-b101-poct1a,1,B101-33017,HbA1c Control,41207,2,HbA1c,88,mmol/mol,80,96,,,,4711,2026-11-18T07:21:40,R260
statstrip-qc.poct1a,nova-statstrip,1,N8831,GLU CTRL,0426107249,1,2341-6,3.4,mmol/L,2.9,3.9,,,,4711,2026-11-18T07:21:40,R260
other-device-qc.poct1a,poct1a,1,M-1,KONTROLL,K77,1,CRP,<5,mg/L,,,,,,4711,2026-11-18T07:21:40,R260
)";
}

} // namespace fasit::sample
