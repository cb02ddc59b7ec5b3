package se.jobbspar.gateway.console.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantTexts;
import se.jobbspar.gateway.console.person.ProfileInWords;
import se.jobbspar.gateway.console.person.ProfileSection;

/** Two people row by row, in words. */
public record SideBySide(String reasons, Pairs.Person earlier, Pairs.Person later, List<Row> rows) {
    public SideBySide {
        rows = List.copyOf(rows);
    }

    /** @param same whether both say the same */
    public record Row(String what, String earlier, String later, boolean same) {
        static Row of(String what, String earlier, String later) {
            return new Row(
                    what,
                    Objects.requireNonNullElse(earlier, ""),
                    Objects.requireNonNullElse(later, ""),
                    Objects.equals(earlier, later));
        }
    }

    static SideBySide of(Pairs.Pair pair, ConceptLabels labels, Language language) {
        IntakeTexts t = language.texts(IntakeTexts.class);
        ParticipantTexts people = language.texts(ParticipantTexts.class);
        Pairs.Person one = pair.earlier();
        Pairs.Person two = pair.later();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(t.name(), one.name(), two.name()));
        rows.add(Row.of(t.code(), one.code(), two.code()));
        rows.add(Row.of(t.reference(), one.reference(), two.reference()));
        rows.add(Row.of(t.email(), email(one), email(two)));
        rows.add(Row.of(t.phone(), phone(one), phone(two)));
        rows.add(Row.of(t.registered(), day(one.createdAt()), day(two.createdAt())));
        rows.add(Row.of(
                people.protectedIdentity(),
                people.protection(one.protectedIdentity()),
                people.protection(two.protectedIdentity())));
        List<ProfileSection> has = sections(one, labels, language);
        List<ProfileSection> hasToo = sections(two, labels, language);
        for (int i = 0; i < has.size(); i++) {
            if (!has.get(i).lines().isEmpty() || !hasToo.get(i).lines().isEmpty()) {
                rows.add(Row.of(has.get(i).title(), words(has.get(i)), words(hasToo.get(i))));
            }
        }
        String reasons = pair.reasons().stream().map(t::reason).collect(Collectors.joining(", "));
        return new SideBySide(reasons, one, two, rows);
    }

    private static List<ProfileSection> sections(Pairs.Person person, ConceptLabels labels, Language language) {
        return new ProfileInWords(person.profile(), person.updatedAt(), labels, language).sections();
    }

    private static String words(ProfileSection section) {
        return section.lines().stream().map(ProfileSection.Line::what).collect(Collectors.joining(", "));
    }

    private static String email(Pairs.Person person) {
        return person.contact() == null ? null : person.contact().email();
    }

    private static String phone(Pairs.Person person) {
        return person.contact() == null ? null : person.contact().phone();
    }

    private static String day(Instant time) {
        return Days.at(time).toString();
    }
}
