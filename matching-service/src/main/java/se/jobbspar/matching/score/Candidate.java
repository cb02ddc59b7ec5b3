package se.jobbspar.matching.score;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.taxonomy.Taxonomy;

/** A person as the policy sees one: facts with strengths, related concepts included, and the skills that are the person's own. */
public final class Candidate {
    private final ScoringPolicy policy;
    private final ParticipantSnapshot snapshot;
    private final Map<Fact, Facts.Noted> facts;
    private final Set<String> skills;

    private Candidate(ScoringPolicy policy, ParticipantSnapshot snapshot, Facts facts) {
        this.policy = policy;
        this.snapshot = snapshot;
        this.facts = facts.noted();
        this.skills = Set.copyOf(facts.ownSkills());
    }

    public static Candidate of(ParticipantSnapshot snapshot, ScoringPolicy policy, Taxonomy taxonomy) {
        return new Candidate(policy, snapshot, policy.facts(snapshot, taxonomy));
    }

    /** By which the facts were noted. */
    public ScoringPolicy policy() {
        return policy;
    }

    public ParticipantSnapshot snapshot() {
        return snapshot;
    }

    /** Whether nothing is recorded at all; such a profile has no score. Where a person lives is no part of the profile. */
    public boolean isEmpty() {
        return snapshot.skills().isEmpty()
                && snapshot.experiences().isEmpty()
                && snapshot.educations().isEmpty()
                && snapshot.languages().isEmpty()
                && snapshot.licences().isEmpty()
                && snapshot.wishes().occupations().isEmpty()
                && snapshot.wishes().municipalities().isEmpty()
                && snapshot.wishes().workingTimes().isEmpty();
    }

    /** 0 when the fact does not hold. */
    public int strength(Fact fact) {
        Facts.Noted noted = facts.get(fact);
        return noted == null ? 0 : noted.strength();
    }

    /** The profile's record that gives the fact its strength. */
    public Optional<Record> source(Fact fact) {
        return Optional.ofNullable(facts.get(fact)).map(Facts.Noted::source);
    }

    /** The person's own skills, without those that only related ones give credit for. */
    public Set<String> skills() {
        return skills;
    }

    public void forEachFact(ObjIntConsumer<Fact> visitor) {
        facts.forEach((fact, noted) -> visitor.accept(fact, noted.strength()));
    }
}
