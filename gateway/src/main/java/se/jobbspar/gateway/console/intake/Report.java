package se.jobbspar.gateway.console.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/**
 * What there is to know of the rows of a file, as CSV for a spreadsheet. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe: what stands in it came out of a file.
 */
final class Report {
    /** So that a spreadsheet reads å, ä and ö. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n].*";

    private final String separator;
    private final IntakeTexts t;

    Report(Language language) {
        // A Swedish spreadsheet separates by semicolons, an English one by commas.
        this.separator = language == Language.SV ? ";" : ",";
        this.t = language.texts(IntakeTexts.class);
    }

    String of(Run run) {
        return BYTE_ORDER_MARK
                + Stream.concat(Stream.of(line(List.of(t.row(), t.column(), t.kind(), t.what()))), lines(run))
                        .collect(Collectors.joining());
    }

    private Stream<String> lines(Run run) {
        return switch (run.state()) {
            case Run.State.Done(IntakeResult result) ->
                Stream.concat(
                        result.errors().stream().map(note -> line(note, t.error())),
                        result.notices().stream().map(note -> line(note, t.notice())));
            case Run.State.Refused(List<String> said) ->
                said.stream().map(why -> line(List.of("", "", t.error(), why)));
            case Run.State.Going going -> Stream.of();
            case Run.State.BrokenOff brokenOff -> Stream.of();
        };
    }

    private String line(IntakeResult.Note note, String kind) {
        return line(List.of(String.valueOf(note.row()), note.field(), kind, note.message()));
    }

    private String line(List<String> cells) {
        return cells.stream().map(Report::cell).collect(Collectors.joining(separator)) + "\r\n";
    }

    static String cell(String text) {
        String safe = text.matches(FORMULA) ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
