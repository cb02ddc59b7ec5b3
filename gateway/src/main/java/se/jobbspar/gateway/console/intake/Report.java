package se.jobbspar.gateway.console.intake;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Spreadsheet;
import se.jobbspar.gateway.console.Language;

/** What there is to know of the rows of a file, as CSV for a spreadsheet. */
final class Report {
    private final Language language;
    private final IntakeTexts t;

    Report(Language language) {
        this.language = language;
        this.t = language.texts(IntakeTexts.class);
    }

    String of(Run run) {
        List<String> headings = List.of(t.row(), t.column(), t.kind(), t.what());
        return Spreadsheet.of(Stream.concat(Stream.of(headings), rows(run)).toList(), language.locale());
    }

    private Stream<List<String>> rows(Run run) {
        return switch (run.state()) {
            case Run.State.Done(IntakeResult result) ->
                Stream.concat(
                        result.errors().stream().map(note -> row(note, t.error())),
                        result.notices().stream().map(note -> row(note, t.notice())));
            case Run.State.Refused(List<String> said) -> said.stream().map(why -> List.of("", "", t.error(), why));
            case Run.State.Going going -> Stream.of();
            case Run.State.BrokenOff brokenOff -> Stream.of();
        };
    }

    private static List<String> row(IntakeResult.Note note, String kind) {
        return List.of(String.valueOf(note.row()), note.field(), kind, note.message());
    }
}
