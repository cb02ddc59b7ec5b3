package se.jobbspar.intake;

/** Whether a record goes on in the next line: a quote opens at the beginning of a cell and closes at the next single one. */
final class CsvQuotes {
    private final Separator separator;
    private boolean open;

    CsvQuotes(Separator separator) {
        this.separator = separator;
    }

    /** Reads one line of the record. */
    void read(String line) {
        boolean cellBegins = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!open) {
                open = c == '"' && cellBegins;
                cellBegins = c == separator.sign();
            } else if (c == '"' && line.startsWith("\"\"", i)) {
                i++;
            } else if (c == '"') {
                open = false;
                cellBegins = false;
            }
        }
    }

    boolean areOpen() {
        return open;
    }
}
