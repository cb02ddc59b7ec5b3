package se.jobbspar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import se.jobbspar.rest.ProblemException;

/** Reads the rows of a file one by one, so that one wrong row does not cost the others. */
public interface RowReader<R> {
    /**
     * @return all rows, numbered from 1
     * @throws ProblemException 400 when it is no such file, 413 for more than {@code maxRows}
     */
    List<Row<R>> read(InputStream file, int maxRows) throws IOException;

    /** Reads the same rows as something else. */
    default <S> RowReader<S> as(Function<? super R, ? extends S> other) {
        return (file, maxRows) ->
                read(file, maxRows).stream().<Row<S>>map(row -> row.map(other)).toList();
    }
}
