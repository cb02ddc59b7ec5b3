package se.jobbspar.vacancy.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.taxonomy.SsykCode;
import se.jobbspar.taxonomy.SsykCodes;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * What a code in a file means as a SSYK 2012 group of the taxonomy. A code that both standards have is one of SSYK 2012 unless
 * its field says SSYK 96: the row itself never tells, and most files of today hold SSYK 2012.
 *
 * @param group four digits; empty = none, or not one alone
 * @param told what to say of how it was read, or why it was not; empty = nothing, since it is known as it is or not at all
 */
record GroupCode(Optional<String> group, Optional<Wording> told) {
    private static final Wording UNLESS_SAID = Wording.of(
            "; codes that both have are read as SSYK 2012 where the field does not say SSYK 96",
            "; koder som finns i båda läses som SSYK 2012 där fältet inte säger SSYK 96");

    static GroupCode of(String ssyk2012) {
        return new GroupCode(Optional.of(ssyk2012), Optional.empty());
    }

    /** A code whose field does not say SSYK 96. */
    static GroupCode ssyk2012(String code, Taxonomy taxonomy) {
        if (taxonomy.group(code).isPresent()) {
            return of(code);
        }
        return SsykCodes.part(code).map(part -> part(part, taxonomy)).orElseGet(() -> {
            GroupCode old = ssyk96(code, taxonomy);
            return new GroupCode(old.group, old.told.map(wording -> wording.and(UNLESS_SAID)));
        });
    }

    static GroupCode ssyk96(String code, Taxonomy taxonomy) {
        return SsykCodes.ssyk96(code)
                .map(old -> new GroupCode(old.group(), Optional.of(ssyk96(old, taxonomy))))
                .orElseGet(() -> new GroupCode(Optional.empty(), Optional.empty()));
    }

    private static GroupCode part(SsykCode part, Taxonomy taxonomy) {
        Wording told = Wording.of(
                "SSYK 2012" + named(part) + " is read as the group that it is part of",
                "SSYK 2012" + named(part) + " läses som gruppen den är en del av");
        return new GroupCode(
                part.group(), Optional.of(told.and(quoted(part.group().orElseThrow(), taxonomy))));
    }

    private static Wording ssyk96(SsykCode old, Taxonomy taxonomy) {
        if (old.group().isPresent()) {
            return Wording.of(
                            "SSYK 96" + named(old) + " is read as the group of that name in SSYK 2012",
                            "SSYK 96" + named(old) + " läses som gruppen med det namnet i SSYK 2012")
                    .and(quoted(old.group().get(), taxonomy));
        }
        Wording unread = Wording.of(
                "SSYK 96" + named(old)
                        + " is not read: no group of SSYK 2012 is it alone, so give the code in SSYK 2012",
                "SSYK 96" + named(old)
                        + " läses inte: ingen grupp i SSYK 2012 motsvarar den ensam, så ange koden i SSYK 2012");
        return old.alike().isEmpty()
                ? unread
                : unread.and(Wording.of("; with a name like it", "; med liknande namn"))
                        .and(quoted(old.alike().stream()
                                .map(code -> shown(code, taxonomy))
                                .collect(Collectors.joining("; "))));
    }

    private static String named(SsykCode code) {
        return " \"" + code.code() + " " + code.name() + "\"";
    }

    private static Wording quoted(String code, Taxonomy taxonomy) {
        return quoted(shown(code, taxonomy));
    }

    private static Wording quoted(String text) {
        String quote = ": \"" + text + "\"";
        return Wording.of(quote, quote);
    }

    private static String shown(String code, Taxonomy taxonomy) {
        return taxonomy.group(code)
                .map(group -> code + " " + group.sv().preferred())
                .orElse(code);
    }
}
