#include "qc-core/workflow/own_secret.h"

#include "qc-core/workflow/credentials.h"

namespace fasit::workflow {
namespace {

using domain::Actor;
using domain::CredentialKind;
using Done = Expected<void, OwnSecretFault>;

std::optional<SignInFault> refusal(const Laboratory& laboratory, const Actor& actor, CredentialKind kind,
                                   const crypto::Secret& inForce) {
    if (kind == CredentialKind::Pin) {
        const auto answer = confirmByPin(laboratory, actor.user, inForce);
        return answer ? std::nullopt : std::optional(answer.error());
    }
    const auto answer = signIn(laboratory, actor.user, inForce);
    return answer ? std::nullopt : std::optional(answer.error());
}

} // namespace

Done changeOwnSecret(const Laboratory& laboratory, const Actor& actor, CredentialKind kind,
                     const crypto::Secret& inForce, const crypto::Secret& wanted) {
    if (const auto fault = refusal(laboratory, actor, kind, inForce)) {
        return Unexpected<OwnSecretFault>(*fault);
    }
    const auto set = kind == CredentialKind::Pin ? setPin(laboratory, actor, actor.user, wanted)
                                                 : setPassword(laboratory, actor, actor.user, wanted);
    return set ? Done() : Done(Unexpected<OwnSecretFault>(set.error()));
}

} // namespace fasit::workflow
