package se.jobbspar.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.jobbspar.contracts.Claims;
import se.jobbspar.contracts.Desk;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;

/** Who sends the request, from the checked token and from nowhere else. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    public Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The identity provider's id of the user or system; not a name. */
    public String subject() {
        return token.getSubject();
    }

    /** Whoever calls, told from everybody else's: a subject is unique with its issuer only. */
    public String account() {
        return token.getIssuer() + " " + token.getSubject();
    }

    /** What whoever calls is called, as far as the token says: a person's name, a system's client; else {@link #subject}. */
    public String name() {
        Stream<String> claims = isSystem() ? Stream.of("azp", "client_id") : Stream.of("name", "preferred_username");
        return claims.map(token::<Object>getClaim)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(this::subject);
    }

    /** @param role one of {@code Roles}, or of {@code Scopes}, which only a partner's system has */
    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** Whether a partner's system calls, and no person. */
    public boolean isSystem() {
        return is(Roles.PARTNER);
    }

    /** @throws ProblemException 403 when the token places the caller in no municipality */
    public MunicipalityCode requireMunicipality() {
        return MunicipalityCode.parse(require(Claims.MUNICIPALITY))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.FORBIDDEN,
                        Wording.of(
                                "The token's claim " + Claims.MUNICIPALITY + " is not the code of a municipality.",
                                "Uppgiften " + Claims.MUNICIPALITY + " i din token är inte en kommunkod.")));
    }

    /**
     * The desk that the caller works at with people: HR's for the role {@code hr}, whatever other role the token has, and the
     * labour-market unit's for every other.
     *
     * @throws ProblemException 403 when the token places the caller in no municipality
     */
    public Workplace requireWorkplace() {
        return new Workplace(requireMunicipality(), is(Roles.HR) ? Desk.STAFF : Desk.LABOUR_MARKET);
    }

    /** Organisation number of the caller's employer, as the token spells it; empty when the token names none. */
    public Optional<String> organisation() {
        return claim(Claims.ORGANISATION);
    }

    private String require(String claim) {
        return claim(claim)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.FORBIDDEN,
                        Wording.of(
                                "The token has no claim " + claim + ".", "Din token saknar uppgiften " + claim + ".")));
    }

    private Optional<String> claim(String claim) {
        return token.<Object>claim(claim).map(Object::toString).filter(value -> !value.isBlank());
    }
}
