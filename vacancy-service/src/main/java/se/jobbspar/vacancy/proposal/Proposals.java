package se.jobbspar.vacancy.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.vocabulary.Requirement;

/**
 * The proposals of one vacancy. What a person has decided stays, whatever the text says later.
 *
 * @param readOf the text they were read in, see {@link Reading#of}; null = none since a person wrote the vacancy
 */
public record Proposals(String readOf, List<Proposal> all) {
    public static final Proposals NONE = new Proposals(null, List.of());

    public Proposals {
        all = List.copyOf(all);
    }

    /** Those of a new reading, each as it was decided before, and after them the decided ones whose words are gone. */
    public Proposals read(Reading reading) {
        if (reading.of().equals(readOf)) {
            return this;
        }
        List<Proposal> read = new ArrayList<>();
        for (Proposal found : reading.proposals()) {
            read.add(find(found.id())
                    .filter(known -> !known.undecided())
                    .map(known -> known.at(found))
                    .orElse(found));
        }
        all.stream()
                .filter(known -> !known.undecided())
                .filter(known -> read.stream().noneMatch(now -> now.id().equals(known.id())))
                .map(Proposal::nowhere)
                .forEach(read::add);
        return new Proposals(reading.of(), read);
    }

    public Optional<Proposal> find(UUID id) {
        return all.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    public Proposals with(Proposal decided) {
        return new Proposals(
                readOf,
                all.stream()
                        .map(known -> known.id().equals(decided.id()) ? decided : known)
                        .toList());
    }

    /** After a person wrote the vacancy anew: what was confirmed and is no requirement any more was dropped by that. */
    public Proposals written(List<Requirement> requirements) {
        return new Proposals(
                null,
                all.stream()
                        .filter(known -> !known.undecided())
                        .map(known -> known.wasConfirmed() ? written(known, requirements) : known)
                        .toList());
    }

    private static Proposal written(Proposal known, List<Requirement> requirements) {
        return requirements.stream()
                .filter(known.requirement()::sameThing)
                .findFirst()
                .map(kept -> kept.equals(known.requirement()) ? known : known.decided(Decision.CHANGE, kept))
                .orElseGet(() -> known.decided(Decision.DROP, known.requirement()));
    }

    /** What a feed states, and what people confirmed before it, who know better where both ask for the same thing. */
    public List<Requirement> over(List<Requirement> stated) {
        List<Requirement> confirmed = all.stream()
                .filter(Proposal::wasConfirmed)
                .map(Proposal::requirement)
                .toList();
        return Stream.concat(
                        stated.stream().filter(one -> confirmed.stream().noneMatch(one::sameThing)), confirmed.stream())
                .toList();
    }

    /** Those that nobody has decided on and that ask for what is not among the requirements. */
    public Stream<Proposal> open(List<Requirement> requirements) {
        return all.stream().filter(Proposal::undecided).filter(proposal -> requirements.stream()
                .noneMatch(proposal.requirement()::sameThing));
    }

    /** The open ones as wishes, as far as a matcher can tell what they ask for. */
    public Stream<Requirement> wishes(List<Requirement> requirements) {
        Function<Requirement, Requirement> wish =
                read -> new Requirement(read.kind(), read.concept(), read.level(), Importance.WISH);
        return open(requirements)
                .map(Proposal::requirement)
                .filter(read -> read.concept() != null || read.kind() == RequirementKind.EDUCATION)
                .map(wish);
    }
}
