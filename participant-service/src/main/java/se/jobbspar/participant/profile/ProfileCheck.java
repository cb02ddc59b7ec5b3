package se.jobbspar.participant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Indexed;
import se.jobbspar.participant.claim.Wishes;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** Reads a profile as the taxonomy does: every concept and language known and in its canonical form, and nothing that cannot be true. */
@ApplicationScoped
public class ProfileCheck {
    private final Taxonomy taxonomy;
    private final Today today;

    public ProfileCheck(Taxonomy taxonomy, Today today) {
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * @return the profile with canonical concept ids and codes
     * @throws ProblemException 422 with every unknown concept, else with everything that cannot be true
     */
    public Profile verify(Profile given) {
        return verify(given, new ConceptCheck(taxonomy));
    }

    /** The same for a file that people write: a concept may be given by its name, where only one is called so. */
    public Profile verifyNamed(Profile given) {
        return verify(given, ConceptCheck.byNameToo(taxonomy));
    }

    private Profile verify(Profile given, ConceptCheck check) {
        Profile profile = canonical(given, check);
        new Plausibility(today.date()).verify(profile);
        return profile;
    }

    /** One row by itself, as {@link #verify(Profile)}. */
    public <C extends Claim<C>> C verify(C given) {
        return verified(check -> given.canonical(check, ""), (row, check) -> row.verify(check, ""));
    }

    /** The wishes by themselves, as {@link #verify(Profile)}. */
    public Wishes verify(Wishes given) {
        return verified(check -> given.canonical(check, ""), (wishes, check) -> wishes.verify(check, ""));
    }

    private <T> T verified(Function<ConceptCheck, T> canonical, BiConsumer<T, ClaimCheck> plausible) {
        var concepts = new ConceptCheck(taxonomy);
        T known = canonical.apply(concepts);
        concepts.verify();
        var claims = new ClaimCheck(today.date());
        plausible.accept(known, claims);
        claims.verify();
        return known;
    }

    private static Profile canonical(Profile given, ConceptCheck check) {
        var profile = new Profile(
                canonical(given, Section.SKILLS, check),
                canonical(given, Section.EXPERIENCES, check),
                canonical(given, Section.EDUCATIONS, check),
                canonical(given, Section.LANGUAGES, check),
                canonical(given, Section.LICENCES, check),
                given.wishes().canonical(check, "wishes"));
        check.verify();
        return profile;
    }

    private static <C extends Claim<C>> List<C> canonical(Profile given, Section<C> section, ConceptCheck check) {
        return Indexed.map(section.rows().apply(given), section.name(), (row, at) -> row.canonical(check, at));
    }
}
