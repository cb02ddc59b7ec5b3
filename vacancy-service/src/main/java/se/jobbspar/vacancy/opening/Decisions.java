package se.jobbspar.vacancy.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.vacancy.proposal.Decision;
import se.jobbspar.vacancy.proposal.Proposal;
import se.jobbspar.vacancy.proposal.Proposals;
import se.jobbspar.vocabulary.JobCheck;
import se.jobbspar.vocabulary.Requirement;

/** Decisions on the proposals of one vacancy, and the requirements that come of them. One per request. */
final class Decisions {
    private final JobCheck check;
    private final List<Requirement> requirements;
    private Proposals proposals;

    /**
     * @param check takes what cannot be
     * @param requirements before the decisions
     */
    Decisions(JobCheck check, Proposals proposals, List<Requirement> requirements) {
        this.check = check;
        this.proposals = proposals;
        this.requirements = new ArrayList<>(requirements);
    }

    /** Takes all of them; they hold once the check has passed. */
    void take(List<DecisionsRequest.One> decisions) {
        for (int i = 0; i < decisions.size(); i++) {
            take(decisions.get(i), "decisions[" + i + "]");
        }
        check.refuseUnless(
                requirements.size() <= VacancyRequest.MOST_REQUIREMENTS,
                "decisions",
                Wording.of(
                        "would make more than " + VacancyRequest.MOST_REQUIREMENTS + " requirements",
                        "skulle ge fler än " + VacancyRequest.MOST_REQUIREMENTS + " krav"));
    }

    private void take(DecisionsRequest.One one, String field) {
        Optional<Proposal> proposal = proposals.find(one.proposal());
        check.refuseUnless(
                proposal.isPresent(),
                field + ".proposal",
                Wording.of("is no proposal of this vacancy", "är inget förslag för den här lediga platsen"));
        check.refuseUnless(
                (one.decision() == Decision.CHANGE) == (one.requirement() != null),
                field + ".requirement",
                Wording.of("is needed for change, and for nothing else", "behövs för change och för inget annat"));
        proposal.ifPresent(before -> replace(before, before.decided(one.decision(), asked(one, before, field)), field));
    }

    /** What is dropped, or lacks what it is changed to, asks for what it asked for and needs no check. */
    private Requirement asked(DecisionsRequest.One one, Proposal proposal, String field) {
        return switch (one.decision()) {
            case ACCEPT -> check.requirement(proposal.requirement(), field + ".requirement");
            case CHANGE ->
                one.requirement() == null
                        ? proposal.requirement()
                        : check.requirement(one.requirement(), field + ".requirement");
            case DROP -> proposal.requirement();
        };
    }

    /** A confirmed one stands in the place of what it was before, and of what asks for the same thing. */
    private void replace(Proposal before, Proposal decided, String field) {
        proposals = proposals.with(decided);
        if (before.wasConfirmed()) {
            requirements.removeIf(before.requirement()::sameThing);
        }
        if (decided.wasConfirmed()) {
            requireReason(decided.requirement(), field);
            requirements.removeIf(decided.requirement()::sameThing);
            requirements.add(decided.requirement());
        }
    }

    /** Also in a draft: who confirms a must knows why, and would be asked again on publishing. */
    private void requireReason(Requirement requirement, String field) {
        check.refuseUnless(
                !requirement.lacksReason(),
                field + ".requirement.reason",
                Wording.of(
                        "is needed: change it and say why the job needs it, or make it a wish",
                        "måste anges: ändra kravet och säg varför jobbet behöver det, eller gör det till en merit"));
    }

    Proposals proposals() {
        return proposals;
    }

    List<Requirement> requirements() {
        return requirements;
    }
}
