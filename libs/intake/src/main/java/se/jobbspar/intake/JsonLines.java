package se.jobbspar.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Reads rows as one JSON object a line (NDJSON), of which a broken one costs its own line alone; or as an array of them. */
public record JsonLines<R>(Class<R> type) implements RowReader<R> {
    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        PushbackInputStream content = new PushbackInputStream(file, 1);
        if (FileFormat.skipToContent(content) == '[') {
            return JsonRows.array(type).read(content, maxRows);
        }
        Rows<R> rows = new Rows<>(type, maxRows);
        TextLines lines = new TextLines(new BufferedInputStream(content), EnumSet.of(CodePage.UTF_8));
        for (Optional<TextLines.Line> line = next(lines); line.isPresent(); line = next(lines)) {
            if (!line.get().text().isBlank()) {
                rows.add(line.get());
            }
        }
        return rows.all();
    }

    private static Optional<TextLines.Line> next(TextLines lines) throws IOException {
        try {
            return lines.next();
        } catch (WrongByteException wrong) {
            throw ProblemException.of(
                    ProblemType.MALFORMED_JSON,
                    Wording.of(
                            "The file is not encoded in UTF-8, in line " + wrong.line() + "; save it as UTF-8.",
                            "Filen är inte kodad i UTF-8, på rad " + wrong.line() + "; spara den som UTF-8."));
        }
    }
}
