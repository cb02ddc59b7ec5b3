package se.jobbspar.intake;

/**
 * One kind of import, from file to database.
 *
 * @param name what is imported, as the log says it
 * @param rows how the file is read
 * @param reading how a row becomes what is stored
 * @param once what a file may say only once
 * @param store where it goes
 * @param <R> a row, as the file has it
 * @param <T> what is stored
 */
public record Import<R, T>(
        String name, RowReader<R> rows, Reading<R, T> reading, OncePerFile<T> once, Store<T> store) {}
