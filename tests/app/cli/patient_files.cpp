#include "tests/app/cli/patient_files.h"

#include "tests/instruments/support/capture_builder.h"

#include <algorithm>

namespace fasit::cli_test {
namespace {

using namespace instruments::testing;

using Frames = std::vector<std::string>;

Frames framesOf(const Records& records) {
    Frames frames;
    for (const std::string& record : records) {
        frames.push_back(frame(static_cast<int>(frames.size()) + 1, record + '\r'));
    }
    return frames;
}

std::string joined(const Frames& frames) {
    std::string bytes;
    for (const std::string& one : frames) {
        bytes += one;
    }
    return bytes;
}

std::string session(const std::string& bytes) {
    return "\x05" + bytes + "\x04";
}

Records afinion(Canaries& c) {
    return {"H|\\^&|||Afinion 2 Analyzer^^AF20099001|||||||P|1|20260312101235",
            "P|1||" + c.text() + "||" + c.text() + "^OLA||" + c.text() + "|U",
            "O|1|" + c.text() + "|" + c.text() + "|^^^HbA1c|||||||N||||^O||||||||^10244413||F",
            "R|1|^^^HbA1c|" + c.number() + "|%||||F||" + c.text() + "||20260312110615",
            "C|1|I|" + c.text() + "|G",
            "L|1|N"};
}

Records yumizen(Canaries& c) {
    return {"H|\\^&|||H500^771YOXH09001^2.2.2.2b|||||||P|LIS2-A2|20260312091640",
            "P|1||" + c.text() + "||" + c.text() + "^OLA||" + c.text() + "|M",
            "O|1|" + c.text() + "||^^^DIF|R|20260312091502|||||||||||||||||||F|||||",
            "C|1|I|" + c.text() + "|G",
            "R|1|^^^WBC^6690-2|" + c.number() + "|10E3/uL|||N||F||LKH^^USER|20260312091502||",
            "R|2|^^^HGB^718-7|" + c.number() + "|g/dL|||N||F||LKH^^USER|20260312091502||",
            "L|1|N"};
}

Records c311(Canaries& c) {
    return {"H|\\^&|||H7600^1|||||host|RSUPL^REAL|P|1",
            "P|1||" + c.text() + "||" + c.text() + "||" + c.text() + "|U||||||^",
            "O|1|" + c.text() + "|1^50001^1^^S1^SC|^^^798^|R||||||A||||1|||||||20260312081234|||F",
            "R|1|^^^798/|" + c.number() + "|mmol/l||N||F||BIOANA |||P1",
            "C|1|I|" + c.text() + "|I",
            "L|1|N"};
}

Records unknown(Canaries& c) {
    return {"H|\\^&|||LAB-9^00-01^^^^B1001||||||||E1394-97",
            "P|1||" + c.text() + "||" + c.text() + "||" + c.text(),
            "O|1||^^ " + c.text() + "^A|^^^^WBC|||||||N||||||||||||||F",
            "R|1|^^^^WBC^1|" + c.number() + "|10*3/uL||N||||               ||20260312172452", "L|1|N"};
}

/// Says of itself that it is neither a patient's nor a control.
Records undecided(Canaries& c) {
    Records records = afinion(c);
    records[0].replace(records[0].find("|P|"), 3, "|X|");
    return records;
}

/// The patient between two controls of the same analyser.
std::string between(const Sender& sender, const std::string& patient) {
    const std::string control = sender.control.empty() ? "" : session(framed(sender.control));
    return control + patient + control;
}

/// One frame made wrong: each of these must cost data and betray none.
struct Damage {
    const char* name;
    void (*apply)(Frames& frames, std::size_t at);
};

const Damage kDamages[] = {
    {"checksum", [](Frames& frames, std::size_t at) { frames[at].end()[-3] ^= 1; }},
    {"cut", [](Frames& frames, std::size_t at) { frames[at].resize(frames[at].size() / 2); }},
    {"lost", [](Frames& frames, std::size_t at) { frames[at].clear(); }},
    {"no STX", [](Frames& frames, std::size_t at) { frames[at].erase(0, 1); }},
    {"no ETX", [](Frames& frames, std::size_t at) { frames[at].erase(frames[at].find('\x03'), 1); }},
    {"a bit", [](Frames& frames, std::size_t at) { frames[at][frames[at].size() / 3] ^= 4; }},
};

void addDamaged(const Sender& sender, std::vector<PatientFile>& files) {
    const Frames whole = framesOf(sender.patient);
    for (const Damage& damage : kDamages) {
        for (std::size_t at = 0; at < whole.size(); ++at) {
            Frames frames = whole;
            damage.apply(frames, at);
            files.push_back({sender.name + ", " + damage.name + ' ' + std::to_string(at),
                             between(sender, session(joined(frames)))});
        }
    }
}

void addWhole(const Sender& sender, std::vector<PatientFile>& files) {
    const std::string text = joined([&] {
        Frames records = sender.patient;
        for (std::string& record : records) {
            record += '\r';
        }
        return records;
    }());
    Records noHeader(sender.patient.begin() + 1, sender.patient.end());
    Records otherHeader = sender.patient;
    otherHeader[0].replace(0, 5, "HQQQQ");
    files.push_back({sender.name, between(sender, session(framed(sender.patient)))});
    files.push_back({sender.name + ", one frame", between(sender, frame(1, text, true, "\r"))});
    files.push_back({sender.name + ", split", between(sender, session(splitFrames(sender.patient, 60)))});
    files.push_back({sender.name + ", no frames", between(sender, text)});
    files.push_back({sender.name + ", no header", between(sender, framed(noHeader))});
    files.push_back({sender.name + ", other delimiters", between(sender, framed(otherHeader))});
    const std::string all = between(sender, session(framed(sender.patient)));
    for (std::size_t part = 1; part < 8; ++part) {
        files.push_back(
            {sender.name + ", part " + std::to_string(part), all.substr(0, all.size() * part / 8)});
        files.push_back({sender.name + ", from " + std::to_string(part), all.substr(all.size() * part / 8)});
    }
}

void addDelimited(Canaries& c, std::vector<PatientFile>& files) {
    const std::string heading =
        "serienummer;analytt;materiale;lot;nivå;verdi;enhet;tidspunkt;operatør;merknad;prøvetype\n";
    const std::string control = "QR-1;CRP;;A1;Lav;25;mg/L;2026-10-05 08:00;AB;;kontroll\n";
    const auto row = [&](const std::string& kind) {
        return "QR-1;CRP;" + c.text() + ";A1;" + c.text() + ";" + c.number() + ";mg/L;2026-10-05 09:00;" +
               c.text() + ";" + c.text() + " " + c.text() + ";" + kind + "\n";
    };
    files.push_back({"rows", heading + control + row("Pasient") + row("patient") + control});
    files.push_back({"other kinds", heading + row("prøve") + row("P") + row("?") + control});
    std::string few = row("Pasient");
    files.push_back({"too few columns", heading + few.substr(0, few.rfind(';')) + "\n" + control});
    files.push_back({"too many columns", heading + row("x;" + c.text()) + control});
    files.push_back({"open quote", heading + "\"" + row("Pasient") + control});
    std::string notUtf8 = row("Pasient");
    files.push_back({"no text", heading + notUtf8.insert(20, "\x81\xFF") + control});
    files.push_back({"no heading", row("Pasient") + row("Pasient")});
    files.push_back({"missing column", "analytt;verdi;prøvetype\nCRP;" + c.number() + ";pasient\n"});
    files.push_back(
        {"a list", "navn;fødselsnummer;svar\n" + c.text() + ";" + c.text() + ";" + c.number() + "\n"});
    files.push_back({"a letter", "Kjære " + c.text() + ",\nsvaret ditt er " + c.number() + ".\n"});
}

// --- recordings -------------------------------------------------------------------------------------------

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts{""};
    for (const char c : text) {
        if (c == separator) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

std::string join(const std::vector<std::string>& parts, char separator) {
    std::string text;
    for (const std::string& part : parts) {
        text += part + separator;
    }
    text.pop_back();
    return text;
}

void replaceFields(std::vector<std::string>& fields, const std::vector<std::size_t>& which, Canaries& c) {
    for (const std::size_t i : which) {
        if (i < fields.size() && !fields[i].empty()) {
            fields[i] = c.text();
        }
    }
}

/// A record of ASTM or a segment of HL7: who and what, replaced.
std::string replaceRecord(const std::string& record, Canaries& c) {
    std::vector<std::string> fields = split(record, '|');
    const std::string kind = fields[0];
    if (kind == "P" || kind == "PID") {
        replaceFields(fields, {2, 3, 4, 5, 6, 7, 8, 9, 10}, c);
    } else if (kind == "O") {
        replaceFields(fields, {2, 3}, c);
    } else if (kind == "OBX") {
        replaceFields(fields, {5}, c);
    } else if (kind == "C" || kind == "M") {
        replaceFields(fields, {3}, c);
    } else if (kind == "R" && fields.size() > 3) {
        fields[3] = c.number();
        replaceFields(fields, {10}, c);
    }
    return join(fields, '|');
}

std::string replaceRecords(const std::string& text, Canaries& c) {
    std::vector<std::string> records = split(text, '\r');
    for (std::string& record : records) {
        record = replaceRecord(record, c);
    }
    return join(records, '\r');
}

/// The values of these XML elements.
std::string replaceElements(std::string text, Canaries& c) {
    for (const char* element : {"<PT.patient_id V=\"", "<OBS.value V=\""}) {
        for (std::size_t at = text.find(element); at != std::string::npos; at = text.find(element, at + 1)) {
            const std::size_t begin = at + std::string(element).size();
            text.replace(begin, text.find('"', begin) - begin, c.text());
        }
    }
    return text;
}

} // namespace

std::string Canaries::text() {
    constexpr std::string_view kLetters = "BCDFGHJKLMNPQRSTVWXZ23456789";
    std::string canary;
    while (canary.size() < 12) {
        canary += kLetters[m_random() % kLetters.size()];
    }
    return m_all.emplace_back(canary);
}

std::string Canaries::number() {
    const auto digits = [&](int count) {
        std::string text;
        while (count-- > 0) {
            text += static_cast<char>('1' + m_random() % 9);
        }
        return text;
    };
    return m_all.emplace_back(digits(5) + '.' + digits(6));
}

std::vector<Sender> senders(Canaries& canaries) {
    return {{"afinion", afinion(canaries), afinionControl()},
            {"yumizen", yumizen(canaries), yumizenControl()},
            {"c311", c311(canaries), c311Control()},
            {"unknown", unknown(canaries), {}},
            {"undecided", undecided(canaries), afinionControl()}};
}

std::vector<PatientFile> patientFiles(Canaries& canaries) {
    std::vector<PatientFile> files;
    for (const Sender& sender : senders(canaries)) {
        addWhole(sender, files);
        addDamaged(sender, files);
    }
    addDelimited(canaries, files);
    return files;
}

std::vector<PatientFile> filesRunTogether(Canaries& canaries) {
    std::vector<PatientFile> files;
    for (const Sender& sender : senders(canaries)) {
        for (std::ptrdiff_t lost = 1; lost < 4 && !sender.control.empty(); ++lost) {
            Frames control = framesOf(sender.control);
            Frames patient = framesOf(sender.patient);
            control.pop_back();
            patient.erase(patient.begin(), patient.begin() + lost);
            files.push_back(
                {sender.name + ' ' + std::to_string(lost), session(joined(control) + joined(patient))});
        }
    }
    return files;
}

std::string withCanaries(const std::string& recording, Canaries& canaries) {
    const auto begin = recording.find('\x02');
    if (begin == std::string::npos) {
        return replaceElements(replaceRecords(recording, canaries), canaries);
    }
    std::string text;
    for (std::size_t at = begin; at != std::string::npos; at = recording.find('\x02', at + 1)) {
        const std::size_t end = recording.find_first_of("\x03\x17", at);
        text += recording.substr(at + 2, end - at - 2);
    }
    return frame(1, replaceRecords(text, canaries));
}

} // namespace fasit::cli_test
