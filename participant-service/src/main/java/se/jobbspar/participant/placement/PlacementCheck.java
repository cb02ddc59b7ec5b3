package se.jobbspar.participant.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.claim.Gains;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.SamePeople;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** What a placement is held against before it is said. */
@ApplicationScoped
public class PlacementCheck {
    private final History history;
    private final SamePeople people;
    private final Taxonomy taxonomy;
    private final Today today;

    public PlacementCheck(History history, SamePeople people, Taxonomy taxonomy, Today today) {
        this.history = history;
        this.people = people;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * @return the fact with canonical ids and codes
     * @throws ProblemException 422 with everything that cannot be true
     */
    Placement verify(Placement given) {
        Placement placement = canonical(given);
        var check = new ClaimCheck(today.date());
        check.plausible(placement.from(), "from");
        check.refuseUnless(
                !placement.to().isBefore(placement.from()),
                "to",
                Wording.of("must not be before from", "får inte vara före from"));
        check.refuseUnless(
                placement.measure() == null || isItsMeasure(placement),
                "measure",
                Wording.of("is no work placement of this participant", "är ingen arbetspraktik för deltagaren"));
        var order = new SigningOrder(check);
        order.verify(placement);
        Optional.ofNullable(placement.id())
                .flatMap(id -> history.standing(Placement.KIND, id))
                .ifPresent(before -> order.unchanged(before, placement));
        if (placement.closing() != null) {
            closing(check, placement, placement.closing());
        }
        check.verify();
        return placement;
    }

    private Placement canonical(Placement given) {
        Closing closing = given.closing();
        if (closing == null || closing.shown() == null) {
            return given;
        }
        var concepts = new ConceptCheck(taxonomy);
        Gains shown = closing.shown().canonical(concepts, "closing.shown");
        concepts.verify();
        return given.closed(closing.showing(shown));
    }

    private boolean isItsMeasure(Placement placement) {
        return history.standing(Measure.KIND, placement.measure())
                .filter(measure -> measure.kind() == MeasureKind.WORK_PLACEMENT)
                .filter(measure -> people.are(measure.participant(), placement.participant()))
                .isPresent();
    }

    /** What is broken off need not have been signed by everybody, nor have begun. */
    private static void closing(ClaimCheck check, Placement placement, Closing closing) {
        check.happened(closing.on(), "closing.on");
        if (closing.interruption() == null) {
            check.refuseUnless(
                    !closing.on().isBefore(placement.from()),
                    "closing.on",
                    Wording.of("must not be before from", "får inte vara före from"));
            check.refuseUnless(
                    isSigned(placement),
                    "signatures",
                    Wording.of(
                            "everybody has to have signed what was completed",
                            "alla ska ha skrivit under det som fullföljdes"));
        }
        if (closing.shown() != null) {
            closing.shown().verify(check, "closing.shown");
        }
    }

    private static boolean isSigned(Placement placement) {
        List<Prolongation> later = placement.prolongations();
        return SigningOrder.isComplete(
                later.isEmpty() ? placement.signatures() : later.getLast().signatures());
    }
}
