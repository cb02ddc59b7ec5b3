package se.jobbspar.participant.suggestion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.ClaimEvidence;
import se.jobbspar.participant.claim.Gains;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.profile.Profile;

/**
 * What of a gain a profile does not say: rows it lacks, and rows it has that would say more, under their ids. A row never comes
 * to say less than it does.
 */
record Additions(Profile profile) {
    Gains of(Gains gains) {
        return new Gains(
                beyond(profile.skills(), gains.skills(), Additions::skill),
                beyond(profile.languages(), gains.languages(), Additions::language),
                beyond(profile.licences(), gains.licences(), Additions::licence));
    }

    /** @param raised the row with what is gained, or the row itself when that is no more */
    private static <C extends Claim<C>> List<C> beyond(List<C> rows, List<C> gains, BinaryOperator<C> raised) {
        return gains.stream()
                .flatMap(gain -> {
                    Optional<C> row = rows.stream()
                            .filter(one -> one.key().equals(gain.key()))
                            .findFirst();
                    C addition = row.map(one -> raised.apply(one, gain)).orElse(gain);
                    return row.filter(addition::equals).isPresent() ? Stream.<C>empty() : Stream.of(addition);
                })
                .toList();
    }

    private static SkillClaim skill(SkillClaim row, SkillClaim gain) {
        int higher = row.answer() == SkillAnswer.YES ? gain.level().compareTo(row.level()) : 1;
        return isMore(higher, gain.evidence(), row.evidence()) ? gain.as(row.id(), row.recorded()) : row;
    }

    private static Licence licence(Licence row, Licence gain) {
        String scope = gain.scope() == null ? row.scope() : gain.scope();
        return isMore(end(gain).compareTo(end(row)), gain.evidence(), row.evidence())
                ? new Licence(gain.concept(), gain.validUntil(), scope, gain.evidence(), row.id(), row.recorded())
                : row;
    }

    private static LocalDate end(Licence licence) {
        return licence.validUntil() == null
                ? LocalDate.MAX
                : licence.validUntil().last();
    }

    /** Where a level of before stays, the row rests on the weaker of both. */
    private static LanguageSkill language(LanguageSkill row, LanguageSkill gain) {
        boolean whole = levels(raised(row, gain, row.evidence())).equals(levels(gain));
        boolean same = levels(raised(row, gain, row.evidence())).equals(levels(row));
        if (same) {
            return whole && gain.evidence().isStrongerThan(row.evidence()) ? gain.as(row.id(), row.recorded()) : row;
        }
        boolean weaker = row.evidence().isStrongerThan(gain.evidence());
        return raised(row, gain, whole || weaker ? gain.evidence() : row.evidence());
    }

    private static LanguageSkill raised(LanguageSkill row, LanguageSkill gain, ClaimEvidence evidence) {
        return new LanguageSkill(
                row.language(),
                higher(row.listening(), gain.listening()),
                higher(row.reading(), gain.reading()),
                higher(row.spokenInteraction(), gain.spokenInteraction()),
                higher(row.spokenProduction(), gain.spokenProduction()),
                higher(row.writing(), gain.writing()),
                evidence,
                row.id(),
                row.recorded());
    }

    private static List<Cefr> levels(LanguageSkill skill) {
        return Arrays.asList(
                skill.listening(),
                skill.reading(),
                skill.spokenInteraction(),
                skill.spokenProduction(),
                skill.writing());
    }

    private static Cefr higher(Cefr one, Cefr other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }

    private static boolean isMore(int higher, ClaimEvidence gain, ClaimEvidence row) {
        return higher > 0 || higher == 0 && gain.isStrongerThan(row);
    }
}
