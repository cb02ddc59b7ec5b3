package se.jobbspar.participant.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Occupations;

class FieldRuleTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 1);
    private static final FieldRule RULE = new FieldRule(Taxonomy.starter());

    @Test
    void earlierWorkOfTheSameKindIsTheRightField() {
        FieldProposal proposal = propose(List.of(work(Occupations.COOK, "2009")), List.of(), Occupations.COOK);
        assertEquals(RightField.Answer.YES, proposal.answer());
        assertEquals(
                "Tidigare arbete som kock ligger 100 procent nära jobbet.",
                proposal.reasons().getFirst().sv());
    }

    @Test
    void anEducationInAFieldThatTheJobAsksForIsTheRightField() {
        FieldProposal proposal = propose(List.of(), List.of(education("723a", "2009")), Occupations.NURSE_ASSISTANT);
        assertEquals(RightField.Answer.YES, proposal.answer());
        assertTrue(proposal.reasons().getFirst().en().startsWith("The job asks for an education in "));
    }

    @Test
    void whatIsFarFromAllThatWasIsNot() {
        FieldProposal proposal = propose(
                List.of(work(Occupations.COOK, "2009")),
                List.of(education("811b", "2008")),
                Occupations.NURSE_ASSISTANT);
        assertEquals(RightField.Answer.NO, proposal.answer());
        assertEquals(2, proposal.reasons().size());
    }

    /** The job itself, once it is in the profile, says nothing of what was before. */
    @Test
    void whatBeganWithTheJobIsNotEarlier() {
        FieldProposal proposal = propose(
                List.of(work(Occupations.COOK, "2021-09")), List.of(education("811b", "2022")), Occupations.COOK);
        assertNull(proposal.answer());
        assertEquals(1, proposal.reasons().size());
    }

    @Test
    void nothingMappedGivesNoAnswer() {
        FieldProposal proposal = propose(List.of(), List.of(), Occupations.COOK);
        assertNull(proposal.answer());
        assertTrue(!proposal.contradicts(new RightField(RightField.Answer.NO, null)));
    }

    @Test
    void manyWorksGiveFewReasonsTheNearestFirst() {
        FieldProposal proposal = propose(
                List.of(
                        work(Occupations.NURSE_ASSISTANT, "2001"),
                        work(Occupations.COOK, "2009"),
                        work(Occupations.COOK, "2011")),
                List.of(),
                Occupations.COOK);
        assertEquals(1, proposal.reasons().size(), "the same work twice is one reason, and what is far is none");
    }

    private static FieldProposal propose(List<Experience> works, List<Education> educations, String occupation) {
        Job job = new Job(occupation, Contract.PERMANENT, null, null, null, null);
        return RULE.propose(new Profile(null, works, educations, null, null, null), job, FIRST_DAY);
    }

    private static Experience work(String occupation, String from) {
        return new Experience(occupation, PartialDate.parse(from), null, null, null);
    }

    private static Education education(String field, String completed) {
        return new Education(
                "337",
                field,
                null,
                PartialDate.parse(completed),
                Recognition.RECOGNISED,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
