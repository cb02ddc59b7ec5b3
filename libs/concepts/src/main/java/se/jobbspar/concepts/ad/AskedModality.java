package se.jobbspar.concepts.ad;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.Modality;

/** "God engelska i tal" asks for nothing in writing; who asks for speech and writing asks for the whole language. */
final class AskedModality {
    private static final String HOW = "(?<tal>tal|muntligt|spoken|speech)|(?<skrift>skrift|skriftligt|written|writing)";
    private static final Pattern AFTER = Pattern.compile(
            "(?: (?:och|eller|and|or) \\p{L}+)?[ ,(]{1,2}(?:både |såväl )?(?:i |in )?(?:" + HOW
                    + ")(?!\\p{L})(?!,? (?:och|eller|samt|som|såväl|and|or) (?:i |in )?(?:tal|munt|skrift|spoken|speech|writ))",
            Pattern.CASE_INSENSITIVE);

    private AskedModality() {}

    /** Without a level nothing tells one modality from another. */
    static Mention of(Mention language, Sentence sentence) {
        Matcher after = AFTER.matcher(sentence.text())
                .region(language.end() - sentence.start(), sentence.text().length());
        return language.value().isPresent() && after.lookingAt()
                ? language.of(language.concept()
                        .map(whole ->
                                in(whole, after.group("tal") == null ? Modality.WRITING : Modality.SPOKEN_INTERACTION)))
                : language;
    }

    private static Meant in(Meant whole, Modality modality) {
        String asked = new AskedLanguage(whole.id(), Optional.of(modality)).written();
        return new Meant(asked, whole.label());
    }
}
