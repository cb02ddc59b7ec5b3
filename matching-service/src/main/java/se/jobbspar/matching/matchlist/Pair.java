package se.jobbspar.matching.matchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.WireName;

/** What is matched with what, read from the words of a request. */
public sealed interface Pair {
    /** A person as the subject of a list, or as what an item is about. */
    String PERSON = "participant";

    /** People as what a demand is matched with. */
    String PEOPLE = "participants";

    /** A person, and the demands of one kind. */
    record DemandsForPerson(DemandKind<?> kind) implements Pair {}

    /** A demand of one kind, and people. */
    record PeopleForDemand(DemandKind<?> kind) implements Pair {}

    /** @throws ProblemException 400 for a word that nobody knows, 422 when the two are not matched */
    static Pair of(String subject, String against, DemandKinds kinds) {
        requireOneOf(subjects(kinds), "subject.type", subject);
        requireOneOf(againsts(kinds), "against", against);
        Optional<? extends Pair> pair = subject.equals(PERSON)
                ? kinds.ofPlural(against).map(DemandsForPerson::new)
                : kinds.ofWire(subject).filter(kind -> against.equals(PEOPLE)).map(PeopleForDemand::new);
        return pair.orElseThrow(() -> unsupported(subject, subject.equals(PERSON) ? plurals(kinds) : List.of(PEOPLE)));
    }

    /** The words for what a list can be made for. */
    static List<String> subjects(DemandKinds kinds) {
        List<String> words = new ArrayList<>(List.of(PERSON));
        kinds.all().forEach(kind -> words.add(kind.wire()));
        return words;
    }

    /** The words for what a subject can be matched with. */
    static List<String> againsts(DemandKinds kinds) {
        List<String> words = new ArrayList<>(plurals(kinds));
        words.add(PEOPLE);
        return words;
    }

    private static List<String> plurals(DemandKinds kinds) {
        return kinds.all().stream().<String>map(DemandKind::plural).toList();
    }

    /** @throws ProblemException 400 for a word that is none of them */
    static void requireOneOf(List<String> allowed, String field, String word) {
        if (!allowed.contains(word)) {
            throw WireName.unknown(field, allowed);
        }
    }

    private static ProblemException unsupported(String subject, List<String> allowed) {
        return ProblemException.of(
                ProblemType.UNSUPPORTED_PAIR,
                Wording.of(
                        "A " + subject + " is matched against " + String.join(" or ", allowed) + ".",
                        subject + " matchas mot " + String.join(" eller ", allowed) + "."),
                List.of(FieldError.notOneOf(
                        "against",
                        Wording.of("is not matched with a " + subject, "matchas inte med " + subject),
                        allowed)));
    }
}
