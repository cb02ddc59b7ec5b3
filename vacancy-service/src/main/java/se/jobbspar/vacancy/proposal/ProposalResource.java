package se.jobbspar.vacancy.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ConceptCheck;

/** What a pasted ad asks for; nothing of it is kept. */
@Path("/proposals")
public class ProposalResource {
    private final AdTexts texts;
    private final Taxonomy taxonomy;

    public ProposalResource(AdTexts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    @POST
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.PLANNER, Roles.ADMIN})
    public ProposalResponse proposeRequirements(@NotNull @Valid ProposalRequest request) {
        return new ProposalResponse(
                texts.read(request.text(), occupation(request.occupation())).proposals());
    }

    private String occupation(String given) {
        if (given == null) {
            return null;
        }
        ConceptCheck check = new ConceptCheck(taxonomy);
        String occupation = check.canonical(given, ConceptType.OCCUPATION, "occupation");
        check.verify();
        return occupation;
    }
}
