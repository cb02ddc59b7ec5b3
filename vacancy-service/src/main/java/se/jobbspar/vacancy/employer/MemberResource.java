package se.jobbspar.vacancy.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.personalnumber.PersonalNumbers;

/** Who acts for an employer, over HTTP. */
@Path("/employers/{id}/members")
@RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.PLANNER, Roles.ADMIN})
public class MemberResource {
    private final Members members;
    private final Employers employers;
    private final Caller caller;

    public MemberResource(Members members, Employers employers, Caller caller) {
        this.members = members;
        this.employers = employers;
        this.caller = caller;
    }

    @GET
    public Page<Member> listMembers(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return members.of(id, view(), paging);
    }

    @PUT
    @Path("/{subject}")
    public Member addMember(
            @PathParam("id") UUID id, @PathParam("subject") String subject, @NotNull @Valid MemberRequest request) {
        return members.admit(id, checked(subject), request.name().strip(), caller.name(), view());
    }

    @DELETE
    @Path("/{subject}")
    public void removeMember(@PathParam("id") UUID id, @PathParam("subject") String subject) {
        members.dismiss(id, subject, view());
    }

    /** A planner acts for no employer, but says who does. */
    private EmployerView view() {
        return caller.is(Roles.PLANNER)
                ? new EmployerView.Keeper(caller.requireMunicipality())
                : employers.viewOf(caller);
    }

    private static String checked(String subject) {
        if (!subject.matches("[\\x21-\\x7e]{1,255}") || PersonalNumbers.in(subject)) {
            throw ProblemException.validation(
                    "subject",
                    Wording.of(
                            "must be the id that the identity provider gives the user",
                            "ska vara det id som användaren har hos identitetsleverantören"));
        }
        return subject;
    }
}
