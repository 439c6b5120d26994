#include "app/cli/setup_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/input_file.h"
#include "app/cli/setup_problem_text.h"
#include "qc-core/workflow/setup_file.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct SetupText {
    Q_DECLARE_TR_FUNCTIONS(SetupText)
};

} // namespace

int setupCommand(const SetupOptions& options) {
    const QString file = QString::fromStdString(options.file.string());
    const auto json = readWhole(options.file);
    if (!json) {
        complain(
            SetupText::tr("%1 cannot be read. Check the name and that you may read the file.").arg(file));
        return kRefused;
    }
    OpenLaboratory laboratory(options.database);
    const auto added = workflow::loadSetup(*laboratory, *json, "setup");
    if (!added) {
        complain(SetupText::tr("%1, %2. Nothing was stored; correct it and load the file again.")
                     .arg(file, setupProblemText(added.error())));
        return kRefused;
    }
    say(SetupText::tr("%1: %2 new rows").arg(file).arg(*added));
    return kDone;
}

} // namespace fasit::cli
