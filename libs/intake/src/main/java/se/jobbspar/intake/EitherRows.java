package se.jobbspar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;

/** Reads rows in either format, told apart by how the file begins. */
public record EitherRows<R>(RowReader<R> json, RowReader<R> csv) implements RowReader<R> {
    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        PushbackInputStream content = new PushbackInputStream(file, 1);
        RowReader<R> format =
                switch (FileFormat.of(content)) {
                    case JSON -> json;
                    case CSV -> csv;
                };
        return format.read(content, maxRows);
    }
}
