package se.jobbspar.vacancy.intake;

import java.util.List;
import se.jobbspar.vocabulary.Words;

/** What people write of a training in a spreadsheet for the words that JSON has. */
final class TrainingWords {
    static final Words KIND = new Words(List.of(
            "flash: snabbutbildning, blixtutbildning",
            "vocational: yrkesutbildning",
            "general: grundläggande, gymnasial, komvux, allmän kurs",
            "language: språk, språkutbildning, sfi, svenska för invandrare",
            "validation: validering",
            "placement: praktik, arbetsplatsförlagt lärande, apl",
            "higher: högre utbildning, högskola, yrkeshögskola",
            "own-business: eget företagande, starta eget"));

    static final Words REQUIREMENT_KIND = new Words(List.of(
            "skill: kompetens",
            "licence: behörighet, körkort, certifikat",
            "language: språk",
            "education: utbildning",
            "experience: erfarenhet"));

    static final Words IMPORTANCE = new Words(List.of("must: krav, ska", "wish: önskemål, bör, meriterande"));

    static final Words YES_OR_NO = new Words(List.of("true: ja, yes", "false: nej, no"));

    private TrainingWords() {}
}
