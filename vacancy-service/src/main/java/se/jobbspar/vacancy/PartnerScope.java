package se.jobbspar.vacancy;

import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** A partner's system may do what its token's scopes say and no more; other roles have no scopes. */
public final class PartnerScope {
    private PartnerScope() {}

    /** @throws ProblemException 403 when the caller is a partner without the scope */
    public static void require(Caller caller, String scope) {
        if (caller.is(Roles.PARTNER) && !caller.hasScope(scope)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "The token needs the scope " + scope + ".");
        }
    }
}
