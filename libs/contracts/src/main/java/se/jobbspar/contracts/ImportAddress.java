package se.jobbspar.contracts;

/** Where a body may be large: door, services and their documents tell an import by its address. */
public final class ImportAddress {
    private ImportAddress() {}

    /** @param path an address without its query */
    public static boolean is(String path) {
        return path.endsWith("/import");
    }
}
