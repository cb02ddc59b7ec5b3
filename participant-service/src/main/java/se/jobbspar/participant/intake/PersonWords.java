package se.jobbspar.participant.intake;

import java.util.List;
import se.jobbspar.vocabulary.Words;

/** What people write of a person in a spreadsheet for the words that JSON has. */
final class PersonWords {
    static final Words PROTECTION = new Words(List.of(
            "none: ingen, inga, nej, no",
            "protected: skyddad, skyddade, skyddad identitet, ja, yes",
            "unknown: okänt, vet inte, vet ej"));

    static final Words RECOGNITION = new Words(List.of(
            "recognised: erkänd, bedömd, klar",
            "pending: väntar, pågår, ansökt",
            "not-needed: behövs inte, behövs ej, svensk",
            "regulated: reglerat yrke, reglerat",
            "unknown: okänt, vet inte, vet ej"));

    static final Words WORKING_TIME = new Words(List.of(
            "full-time: heltid",
            "part-time: deltid",
            "daytime: dagtid, dag",
            "evenings: kvällar, kväll",
            "nights: nätter, natt",
            "weekends: helger, helg"));

    static final Words ANSWER = new Words(List.of("yes: ja", "some: lite, delvis", "no: nej"));

    private PersonWords() {}
}
