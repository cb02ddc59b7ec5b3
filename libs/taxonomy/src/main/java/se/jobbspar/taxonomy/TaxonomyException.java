package se.jobbspar.taxonomy;

/** A bundle or an official download that cannot be used; the message names file, row and column as far as they are known. */
public class TaxonomyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TaxonomyException(String message) {
        super(message);
    }

    public TaxonomyException(String message, Throwable cause) {
        super(message, cause);
    }
}
