package se.jobbspar.participant.placement;

import java.time.LocalDate;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.WireName;
import se.jobbspar.vocabulary.ClaimCheck;

/** Nobody signs before it is their turn, and nobody has signed what is changed later. */
final class SigningOrder {
    private static final Party[] TURNS = Party.values();

    private final ClaimCheck check;
    /** When somebody signed last; null before the first. */
    private LocalDate last;

    SigningOrder(ClaimCheck check) {
        this.check = check;
    }

    /** Collects what cannot be true of the signatures of an agreement and of its prolongations. */
    void verify(Placement placement) {
        verify(placement.signatures(), "signatures");
        List<Signature> former = placement.signatures();
        LocalDate end = placement.to();
        for (int i = 0; i < placement.prolongations().size(); i++) {
            Prolongation prolongation = placement.prolongations().get(i);
            String at = "prolongations[" + i + "]";
            check.refuseUnless(
                    isComplete(former),
                    at,
                    Wording.of(
                            "cannot be before everybody has signed the end before it",
                            "kan inte finnas förrän alla har skrivit under slutet före"));
            check.refuseUnless(
                    prolongation.to().isAfter(end),
                    at + ".to",
                    Wording.of("must be after " + end, "ska vara efter " + end));
            verify(prolongation.signatures(), at + ".signatures");
            former = prolongation.signatures();
            end = prolongation.to();
        }
    }

    /** Collects what was signed as something else than it is now. */
    void unchanged(Placement before, Placement now) {
        unchanged(before.terms(), before.signatures(), now.terms(), now.signatures(), "signatures");
        int both = Math.min(before.prolongations().size(), now.prolongations().size());
        for (int i = 0; i < both; i++) {
            Prolongation old = before.prolongations().get(i);
            Prolongation anew = now.prolongations().get(i);
            unchanged(old.to(), old.signatures(), anew.to(), anew.signatures(), "prolongations[" + i + "].signatures");
        }
    }

    static boolean isComplete(List<Signature> signatures) {
        return signatures.size() == TURNS.length;
    }

    private void verify(List<Signature> signatures, String path) {
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            String at = path + "[" + i + "]";
            String turn = WireName.of(TURNS[i]);
            check.refuseUnless(
                    signature.party() == TURNS[i],
                    at + ".party",
                    Wording.of("must be " + turn + ", whose turn it is", "ska vara " + turn + ", som står i tur"));
            check.refuseUnless(
                    last == null || !signature.on().isBefore(last),
                    at + ".on",
                    Wording.of(
                            "must not be before who signed before, " + last,
                            "får inte vara före den som skrev under innan, " + last));
            check.happened(signature.on(), at + ".on");
            last = signature.on();
        }
    }

    private void unchanged(
            Object before, List<Signature> signedBefore, Object now, List<Signature> signedNow, String at) {
        check.refuseUnless(
                signedBefore.isEmpty() || signedNow.isEmpty() || before.equals(now),
                at,
                Wording.of(
                        "signatures were given to other terms: take them away and have it signed anew",
                        "underskrifterna gavs till andra villkor: ta bort dem och låt skriva under på nytt"));
    }
}
