#include "app/lines/test_words.h"

#include "app/lines/line_words.h"
#include "app/text/numbers.h"

#include <QCoreApplication>

namespace fasit::lines {
namespace {

using namespace instruments::transport;
using instruments::drivers::Format;
using services::LineSetup;
using services::TestFinding;
using Kind = TestFinding::Kind;
using text::Tone;

constexpr std::size_t kControlsNamed = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TestWords)

  public:
    static TestWords waiting(const LineSetup& setup, const QStringList& addresses);
    static TestWords nobody(const LineSetup& setup);
    static TestWords silent(const LineSetup& setup);
    static TestWords notUnderstood(const TestFinding& finding, const LineSetup& setup);
    static TestWords heard(const TestFinding& finding);
    static QString formatName(Format format);
    static QString other(const TestFinding& finding, const LineSetup& setup);
};

template <class Transport>
bool is(const LineSetup& setup) {
    return std::holds_alternative<Transport>(setup.transport);
}

QString capital(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

Format formatOf(const LineSetup& setup) {
    const auto* row = instruments::drivers::findDriver(setup.driver);
    return !row          ? Format::Unknown
           : row->astm   ? Format::Astm
           : row->hl7    ? Format::Hl7
           : row->poct1a ? Format::Poct1a
                         : Format::Unknown;
}

TestWords Words::waiting(const LineSetup& setup, const QStringList& addresses) {
    if (is<FolderParameters>(setup)) {
        return {Tone::Quiet, tr("… The folder is there. Waiting for a file."),
                tr("Let the other program lay a file of control results in it.")};
    }
    const auto* listen = std::get_if<ListenParameters>(&setup.transport);
    return {Tone::Quiet, tr("… The port is open. Waiting for the analyser to connect."),
            tr("In the analyser's settings write the address of this computer, %1, and port %2. Then run a "
               "control on it.")
                .arg(addresses.isEmpty() ? tr("which is on no network now") : addresses.join(tr(" or ")))
                .arg(listen ? listen->port : 0)};
}

TestWords Words::nobody(const LineSetup& setup) {
    if (is<FolderParameters>(setup)) {
        return {
            Tone::Watch, tr("⚠ No file has come yet."),
            tr("Look whether the other program writes into this folder, under a name that does not end in "
               ".tmp or .part.")};
    }
    return {
        Tone::Watch, tr("⚠ No analyser has connected yet."),
        tr("Look at the address and the port in the analyser's settings, at the network cable, and whether "
           "a firewall on this computer lets the port through. The test goes on.")};
}

TestWords Words::silent(const LineSetup& setup) {
    const QString common =
        tr("Run a control on the analyser, or choose there to send a result again. The test "
           "goes on.");
    return {
        Tone::Watch, tr("⚠ The line is open, and nothing has come."),
        is<SerialParameters>(setup)
            ? tr("Look at the cable (some analysers need a crossed one) and whether the analyser is set to "
                 "send to a computer.") +
                  QLatin1Char(' ') + common
            : common};
}

QString Words::formatName(Format format) {
    switch (format) {
    case Format::Astm:
        return QStringLiteral("ASTM (LIS2-A2)");
    case Format::Hl7:
        return QStringLiteral("HL7");
    case Format::Poct1a:
        return QStringLiteral("POCT1-A");
    case Format::Delimited:
        return tr("a table with a heading line");
    default:
        return {};
    }
}

/// Where the bytes look like something else than the driver is for.
QString Words::other(const TestFinding& finding, const LineSetup& setup) {
    const QString name = formatName(finding.looksLike);
    return name.isEmpty() || finding.looksLike == formatOf(setup)
               ? QString()
               : tr("They look like %1: choose a driver for that.").arg(name) + QLatin1Char(' ');
}

TestWords Words::notUnderstood(const TestFinding& finding, const LineSetup& setup) {
    return {
        Tone::Stop,
        tr("✖ Something comes, but it means nothing to this driver: %n bytes.", nullptr,
           static_cast<int>(finding.bytes)),
        other(finding, setup) +
            (is<SerialParameters>(setup)
                 ? tr("Compare driver, speed, data bits, parity and stop bits with the analyser's settings.")
                 : tr("Compare the driver with the analyser and with the protocol it is set to."))};
}

TestWords Words::heard(const TestFinding& finding) {
    QStringList controls;
    for (const auto& control : finding.controls) {
        if (controls.size() < static_cast<qsizetype>(kControlsNamed)) {
            const QString value =
                text::withUnit(text::valueText(control.value.toStdString()), control.unit.toStdString());
            controls << (control.level.isEmpty()
                             ? tr("%1: %2").arg(control.code, value)
                             : tr("%1, level %2: %3").arg(control.code, control.level, value));
        }
    }
    const QString more = finding.controls.size() > kControlsNamed ? QStringLiteral(" …") : QString();
    const QString left = finding.patients > 0 ? QLatin1Char(' ') + tr("%n patient results were left out.",
                                                                      nullptr, finding.patients)
                                              : QString();
    if (finding.controls.empty()) {
        return {
            Tone::Watch, tr("⚠ The analyser is understood, and sent patient results only."),
            tr("Run a control on it. If that was one, enter the sample id of your controls in the form.") +
                left};
    }
    return {Tone::Good,
            tr("✔ The analyser is understood: %n control results.", nullptr,
               static_cast<int>(finding.controls.size())),
            controls.join(QStringLiteral("; ")) + more + QStringLiteral(". ") + left.trimmed() +
                (left.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("Save the line. The analyser keeps what was sent now; let it send it again.")};
}

} // namespace

TestWords testWords(const TestFinding& finding, const LineSetup& setup, const QStringList& addresses) {
    switch (finding.kind) {
    case Kind::Opening:
        return {Tone::Quiet, Words::tr("… The line is being opened."), {}};
    case Kind::Waiting:
        return Words::waiting(setup, addresses);
    case Kind::Open:
        return {Tone::Quiet, Words::tr("… The line is open. Waiting for the analyser to say something."),
                Words::tr("Run a control on it, or choose there to send a result again.")};
    case Kind::NobodyCame:
        return Words::nobody(setup);
    case Kind::Silent:
        return Words::silent(setup);
    case Kind::NotUnderstood:
        return Words::notUnderstood(finding, setup);
    case Kind::Damaged:
        return {
            Tone::Stop, Words::tr("✖ A message came, but nothing in it could be used."),
            Words::other(finding, setup) +
                Words::tr("Compare the driver and the line's settings with the analyser's, and let it send "
                          "again. The line monitor shows what came.")};
    case Kind::Heard:
        return Words::heard(finding);
    case Kind::NotLetIn:
        return {Tone::Stop, Words::tr("✖ %1 wanted to connect and was not let in.").arg(finding.peer),
                finding.reason == CloseReason::PeerNotAllowed
                    ? Words::tr("Add this address to those that may connect, if it is an analyser of yours.")
                    : capital(closeReasonText(finding.reason)) + QLatin1Char('.')};
    case Kind::Closed:
        return {Tone::Stop, Words::tr("✖ The line cannot be opened."),
                capital(closeReasonText(finding.reason)) + QLatin1Char('.')};
    case Kind::Ended:
        break;
    }
    return {Tone::Quiet, Words::tr("The test is over."), {}};
}

} // namespace fasit::lines
