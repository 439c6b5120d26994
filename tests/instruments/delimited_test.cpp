// Delimited files of control results, good and bad.
#include "instruments/delimited/delimited_reader.h"
#include "instruments/drivers/decode.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace fasit::instruments {
namespace {

using testing::decodeAllWays;
using testing::describeContent;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string kHeading =
    "Serienummer;Analytt;Materiale;Lot;Nivå;Verdi;Enhet;Tidspunkt;Operatør;Kommentar\n";
const std::string kGood = "QRG-1;CRP;QuikRead;24517;1;25,4;mg/L;2026-03-12 07:10;LKH;\n";

/// "kind line detail" of each problem.
std::vector<std::string> problemsOf(const Decoded& decoded) {
    std::vector<std::string> texts;
    for (const Problem& problem : decoded.problems) {
        texts.push_back(std::string(nameOf(problem.kind)) + ' ' + std::to_string(problem.line.value_or(0)) +
                        (problem.detail.empty() ? "" : " " + problem.detail));
    }
    return texts;
}

TEST(Delimited, ReadsARow) {
    const Decoded decoded = decodeAllWays(kHeading + kGood);
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(
        describeContent(decoded.readings[0]),
        "delimited  serial=\"QRG-1\" material=\"QuikRead\" lot=\"24517\" level=\"1\" code=CRP value=25,4 "
        "unit=\"mg/L\" low=- high=- target=- sd=- flags=- operator=\"LKH\" at=2026-03-12T07:10:00 reagent=- "
        "comment=- specimen=QuikRead/24517/1 ordinal=0");
    EXPECT_EQ(decoded.readings[0].line, 2);
    EXPECT_EQ(decoded.readings[0].offset, kHeading.size());
    EXPECT_EQ(decoded.readings[0].origin, domain::ResultOrigin::Imported);
    EXPECT_THAT(decoded.problems, IsEmpty());
}

TEST(Delimited, ReadsWhatTheAnalyserItselfSaid) {
    using domain::AnalyserJudgement;
    for (const char* heading : {"analysatorens vurdering", "Apparatets_vurdering", "ANALYSER_JUDGEMENT"}) {
        const Decoded decoded =
            decodeAllWays("serial;code;value;time;" + std::string(heading) +
                          "\nA;X;1;2026-03-12;ok\nA;X;2;2026-03-12;Feil\nA;X;3;2026-03-12;\n");
        ASSERT_EQ(decoded.readings.size(), 3U) << heading;
        EXPECT_EQ(decoded.readings[0].analyserJudgement, AnalyserJudgement::Passed);
        EXPECT_EQ(decoded.readings[1].analyserJudgement, AnalyserJudgement::Failed);
        EXPECT_FALSE(decoded.readings[2].analyserJudgement);
    }
}

TEST(Delimited, AnotherWordOfTheAnalyserCostsItsLine) {
    const Decoded decoded = decodeAllWays("serial;code;value;time;flagg;analysatorens vurdering\n"
                                          "A;X;1;2026-03-12;H;\nA;X;2;2026-03-12;;H\n");
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_FALSE(decoded.readings[0].analyserJudgement) << "a flag is no judgement of the control";
    EXPECT_THAT(problemsOf(decoded), ElementsAre("unknown-word 3 analysatorens vurdering"));
}

TEST(Delimited, FindsTheSeparatorAndTheHeadingsOfEitherLanguage) {
    for (const char* heading : {"serial,code,value,measured_at\nA,CRP,\"5,6\",2026-03-12T07:10\n",
                                "DATO\tAPPARAT\tANALYSE\tRESULTAT\r\n2026-03-12T07:10\tA\tCRP\t5,6\r\n",
                                "målt;Utført_av;instrument;test;RESULT\n12.03.2026 07:10;;A;CRP;5,6",
                                "\xEF\xBB\xBF\"Serienummer\";\"Analytt\";\"Verdi\";\"MÅLT\"\n\"A\";\"CRP\";"
                                "\"5,6\";\"20260312071000\"\n"}) {
        const Decoded decoded = decodeAllWays(heading);
        ASSERT_EQ(decoded.readings.size(), 1U) << heading;
        EXPECT_EQ(decoded.readings[0].serial, "A");
        EXPECT_EQ(decoded.readings[0].code, "CRP");
        EXPECT_EQ(decoded.readings[0].value, "5,6");
        EXPECT_EQ(isoText(decoded.readings[0].measuredAt.value()), "2026-03-12T07:10:00");
        EXPECT_THAT(decoded.problems, IsEmpty());
    }
}

TEST(Delimited, Pitfall5_Windows1252IsReadAsWellAsUtf8) {
    const Decoded decoded = decodeAllWays(
        "serienummer;analytt;verdi;m\xE5lt;niv\xE5;merknad\nA;CRP;5;2026-03-12;H\xF8y;bl\xE5 \x96 ok\n");
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(decoded.readings[0].level, "Høy");
    EXPECT_EQ(decoded.readings[0].comment, "blå – ok");
    EXPECT_FALSE(decoded.readings[0].hasTimeOfDay);
}

TEST(Delimited, Pitfall12_ValuesAreNotJudged) {
    for (const char* value : {"<5", "> 200", "5,6", "---", "neg", "1+", "spor", "LO", "3.26E+05"}) {
        const Decoded decoded = decode("serial;code;value;time\nA;X;" + std::string(value) + ";2026-03-12\n");
        ASSERT_EQ(decoded.readings.size(), 1U) << value;
        EXPECT_EQ(decoded.readings[0].value, value);
    }
}

TEST(Delimited, Pitfall20_MultibyteTextAcrossBufferBordersStaysWhole) {
    for (const std::size_t border : {std::size_t{4096}, std::size_t{65536}}) {
        for (std::size_t shift = 0; shift < 3; ++shift) {
            std::string bytes = "serial;code;value;time;kommentar\n";
            while (bytes.size() + 100 < border) {
                bytes += "A;X;1;2026-03-12;\n";
            }
            const std::string row = "A;X;2;2026-03-12;";
            bytes += row + std::string(border - bytes.size() - row.size() - shift, '.') + "ååå\n";
            StreamDecoder decoder;
            for (std::size_t at = 0; at < bytes.size(); at += border) {
                decoder.feed(std::string_view(bytes).substr(at, border));
            }
            const std::string comment = decoder.finish().readings.back().comment.value();
            EXPECT_EQ(comment.substr(comment.find("å")), "ååå");
        }
    }
}

TEST(Delimited, Pitfall21_PatientRowsAreDroppedAndCounted) {
    const Decoded decoded = decodeAllWays("serial;code;value;time;prøvetype;comment\n"
                                          "A;CRP;5;2026-03-12;kontroll;\n"
                                          "A;CRP;987.654;2026-03-12;Pasient;KANARI-Q7ZX2\n"
                                          "A;CRP;987.654;ugyldig;patient;KANARI-Q7ZX2\n"
                                          "A;CRP;987.654;2026-03-12;kalibrering;KANARI-Q7ZX2\n"
                                          "A;CRP;6;2026-03-12;QC;\n"
                                          "A;CRP;7;2026-03-12;;\n");
    EXPECT_EQ(decoded.readings.size(), 3U);
    EXPECT_EQ(decoded.patientResultsDropped, 3);
    EXPECT_THAT(decoded.problems, IsEmpty());
    EXPECT_EQ(testing::describe(decoded).find("KANARI"), std::string::npos);
}

TEST(Delimited, EachBadLineIsReportedAndTheOthersAreKept) {
    const std::string bytes = kHeading + kGood + "QRG-1;CRP;QuikRead;24517;1;25,4\n" +          // 3
                              "QRG-1;CRP;QuikRead;24517;1;25,4;mg/L;2026-02-30 07:10;LKH;\n" +  // 4
                              kGood +                                                           // 5
                              "QRG-1;CRP;QuikRead;24517;1;;mg/L;2026-03-12 07:10;LKH;\n" +      // 6
                              ";CRP;QuikRead;24517;1;25,4;mg/L;2026-03-12 07:10;LKH;\n" +       // 7
                              "QRG-1;CRP;QuikRead;24517;1;25;4;mg/L;2026-03-12 07:10;LKH;x\n" + // 8
                              "QRG-1;CRP;QuikRead;24517;1;25,4;mg/L;i går;LKH;\n" +             // 9
                              "QRG-1;CRP;Quik\x81;24517;1;25,4;mg/L;2026-03-12 07:10;LKH;\n" +  // 10
                              kGood;                                                            // 11
    const Decoded decoded = decodeAllWays(bytes);
    EXPECT_EQ(decoded.readings.size(), 3U);
    EXPECT_THAT(problemsOf(decoded),
                ElementsAre("too-few-columns 3", "no-such-date 4 tidspunkt", "no-value 6 verdi",
                            "no-value 7 serienummer", "too-many-columns 8", "no-such-date 9 tidspunkt",
                            "not-utf8-nor-1252 10"));
}

TEST(Delimited, ADecimalCommaWithoutQuotesIsNeverAShiftedColumn) {
    const Decoded decoded =
        decode("serial,code,time,value\nA,CRP,2026-03-12,5,6\nA,CRP,2026-03-12,\"5,6\"\n");
    EXPECT_THAT(problemsOf(decoded), ElementsAre("too-many-columns 2"));
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(decoded.readings[0].value, "5,6");
}

TEST(Delimited, LimitsTargetAndSdMustBeNumbers) {
    const Decoded decoded = decode("serial;code;value;time;nedre;øvre;fasit;sd\n"
                                   "A;CRP;5;2026-03-12;4,5;5,5;5,0;0,2\n"
                                   "A;CRP;5;2026-03-12;4,5;høy;5,0;0,2\n");
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(decoded.readings[0].low, "4,5");
    EXPECT_EQ(decoded.readings[0].sd, "0,2");
    EXPECT_THAT(problemsOf(decoded), ElementsAre("not-a-number 3 øvre"));
}

TEST(Delimited, AnUnterminatedQuoteCostsItsLineOnly) {
    const std::string bad = "QRG-1;CRP;\"QuikRead;24517;1;25,4;mg/L;2026-03-12 07:10;LKH;\n";
    for (const std::string& rest :
         {kGood, kGood + kGood, kGood + "QRG-1;CRP;\"Quik\";24517;1;25,4;mg/L;2026-03-12;LKH;\n"}) {
        const Decoded decoded = decodeAllWays(kHeading + kGood + bad + rest);
        EXPECT_EQ(decoded.readings.size(), 1U + (rest.size() > kGood.size() ? 2U : 1U));
        EXPECT_THAT(problemsOf(decoded), ElementsAre("unterminated-quote 3"));
    }
    std::string many = kHeading + bad;
    for (int i = 0; i < 100; ++i) {
        many += kGood;
    }
    EXPECT_EQ(decodeAllWays(many).readings.size(), 100U);
}

TEST(Delimited, AQuotedCellMayGoOverLines) {
    const Decoded decoded =
        decodeAllWays(kHeading + "QRG-1;CRP;Q;1;1;25;mg/L;2026-03-12;LKH;\"to\nlinjer\"\n" + kGood + "x\n");
    ASSERT_EQ(decoded.readings.size(), 2U);
    EXPECT_EQ(decoded.readings[0].comment, "to\nlinjer");
    EXPECT_EQ(decoded.readings[1].line, 4);
    EXPECT_THAT(problemsOf(decoded), ElementsAre("too-few-columns 5"));
}

TEST(Delimited, AHeadingWithoutAColumnThatMustBeThereReadsNothing) {
    const Decoded decoded = decodeAllWays("serienummer;verdi;lot\nA;5;1\n");
    EXPECT_THAT(decoded.readings, IsEmpty());
    EXPECT_THAT(problemsOf(decoded), ElementsAre("missing-column 1 analytt", "missing-column 1 tidspunkt"));
}

TEST(Delimited, TwoColumnsOfTheSameMeaningReadNothing) {
    const Decoded decoded =
        decodeAllWays("serienummer;analytt;verdi;tidspunkt;dato\nA;CRP;5;2026-03-12;2026-03-13\n");
    EXPECT_THAT(decoded.readings, IsEmpty());
    EXPECT_THAT(problemsOf(decoded), ElementsAre("duplicate-column 1 tidspunkt"));
}

TEST(Delimited, BlankLinesAndTrailingSeparatorsAreNoRows) {
    const Decoded decoded =
        decodeAllWays("\n\nserial;code;value;time;;\n\nA;CRP;5;2026-03-12;;\n;;;;;\n   \n");
    EXPECT_EQ(decoded.readings.size(), 1U);
    EXPECT_THAT(decoded.problems, IsEmpty());
}

TEST(Delimited, ATooLongLineCostsThatLine) {
    const Decoded decoded = decodeAllWays(kHeading + kGood + std::string(70'000, 'x') + "\n" + kGood);
    EXPECT_EQ(decoded.readings.size(), 2U);
    EXPECT_THAT(problemsOf(decoded), ElementsAre("too-large 3"));
}

TEST(Delimited, RowsOfOneAnalyserAnalyteAndTimeAreOneMessage) {
    const Decoded decoded = decode("serial;code;level;value;time\n"
                                   "A;CRP;1;25;2026-03-12 07:10\n"
                                   "A;HB;1;13;2026-03-12 07:10\n"
                                   "A;CRP;2;60;2026-03-12 07:10\n"
                                   "A;CRP;1;25;2026-03-13 07:10\n");
    ASSERT_EQ(decoded.readings.size(), 4U);
    EXPECT_EQ(decoded.readings[0].message, decoded.readings[2].message);
    EXPECT_NE(decoded.readings[0].message, decoded.readings[1].message);
    EXPECT_NE(decoded.readings[0].message, decoded.readings[3].message);
}

TEST(Delimited, AlikeRowsAreNumberedAndLevelsAreNotAlike) {
    const Decoded decoded = decode("serial;code;level;value;time\n"
                                   "A;CRP;1;25;2026-03-12 07:10\n"
                                   "A;CRP;2;25;2026-03-12 07:10\n"
                                   "A;CRP;1;25;2026-03-12 07:10\n");
    ASSERT_EQ(decoded.readings.size(), 3U);
    EXPECT_EQ(decoded.readings[0].ordinal, 0);
    EXPECT_EQ(decoded.readings[1].ordinal, 0);
    EXPECT_EQ(decoded.readings[2].ordinal, 1);
}

TEST(Delimited, AskedForByNameAFileOfAnotherKindIsRefused) {
    EXPECT_THAT(problemsOf(decode("H|\\^&|||H500\r", "delimited")), ElementsAre("unknown-format 1"));
    EXPECT_THAT(problemsOf(decode("", "delimited")), ElementsAre("unknown-format 0"));
}

TEST(Delimited, DamagedBytesNeverCrashAndReadTheSameInPieces) {
    const std::string good =
        kHeading + kGood + "QRG-1;\"C\"\"RP\";Q;1;1;25;mg/L;2026-03-12;LKH;\"to\nlinjer\"\n" + kGood;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> byte(0, 255);
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (const char c : {'"', ';', '\n', '\0', static_cast<char>(byte(random))}) {
            std::string damaged = good;
            damaged[at] = c;
            EXPECT_EQ(testing::describe(decode(damaged)),
                      testing::describe(testing::decodeByteByByte(damaged)));
        }
        EXPECT_EQ(testing::describe(decode(good.substr(0, at))),
                  testing::describe(testing::decodeCutAtRandom(good.substr(0, at), 3)));
    }
}

} // namespace
} // namespace fasit::instruments
