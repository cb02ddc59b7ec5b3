package se.jobbspar.vacancy.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.concepts.AdReader;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.vocabulary.Requirement;

/** Makes requirements of what ads ask, one ad after another; remembers words from one to the next. For one thread at a time. */
public final class ManyAds {
    /** What stands further down asks nobody for anything; so no ad takes more than a second. */
    private static final int MOST_CHARACTERS = 20_000;
    /** As many as a vacancy has requirements. */
    private static final int MOST = 50;

    private static final int MONTHS = 12;

    private final AdTexts texts;
    private final AdReader reader;

    ManyAds(AdTexts texts, AdReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /**
     * @param text may be null
     * @param occupation URI of the ad's own occupation, which experience is of when the text names no other; or null
     */
    public Reading read(String text, String occupation) {
        String whole = text == null ? "" : text;
        String read = whole.substring(0, Math.min(whole.length(), MOST_CHARACTERS));
        List<Proposal> proposals = new ArrayList<>();
        for (Mention mention : reader.read(read).mentions()) {
            requirement(mention, occupation)
                    .map(asked -> Proposal.read(asked, mention))
                    .ifPresent(proposal -> add(proposal, proposals));
        }
        return new Reading(texts.mark(text, occupation), proposals);
    }

    private static Optional<Requirement> requirement(Mention mention, String occupation) {
        String concept = mention.concept().map(Meant::id).orElse(null);
        String value = mention.value().orElse(null);
        Importance importance =
                Importance.valueOf(mention.importance().orElseThrow().name());
        return switch (mention.type()) {
            case SKILL -> Optional.of(new Requirement(RequirementKind.SKILL, concept, null, importance));
            case LICENCE -> Optional.of(new Requirement(RequirementKind.LICENCE, concept, null, importance));
            case LANGUAGE -> Optional.of(new Requirement(RequirementKind.LANGUAGE, concept, value, importance));
            case EDUCATION ->
                Optional.of(new Requirement(RequirementKind.EDUCATION, concept, value, importance))
                        .filter(education -> concept != null || value != null);
            case EXPERIENCE ->
                Optional.of(new Requirement(
                        RequirementKind.EXPERIENCE,
                        concept == null ? occupation : concept,
                        value == null ? null : months(value),
                        importance));
            case OCCUPATION -> Optional.empty();
        };
    }

    private static String months(String years) {
        return String.valueOf(Math.round(Double.parseDouble(years) * MONTHS));
    }

    /** What is asked for twice is proposed once, as must when one of them is. */
    private static void add(Proposal proposal, List<Proposal> proposals) {
        Optional<Proposal> same = proposals.stream()
                .filter(known -> known.requirement().sameThing(proposal.requirement()))
                .findFirst();
        if (same.isEmpty() && proposals.size() < MOST) {
            proposals.add(proposal);
        } else if (same.isPresent()
                && same.get().requirement().importance() == Importance.WISH
                && proposal.requirement().importance() == Importance.MUST) {
            proposals.set(proposals.indexOf(same.get()), proposal);
        }
    }
}
