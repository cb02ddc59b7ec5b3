package se.jobbspar.contracts;

/** Headers on every Kafka record; values are UTF-8 text. */
public final class RecordHeaders {
    /** The aggregate's version as a decimal number; on tombstones too, where there is no value to carry it. */
    public static final String VERSION = "version";

    /** W3C trace context of the write that caused the record; absent when there was none. */
    public static final String TRACEPARENT = "traceparent";

    private RecordHeaders() {}
}
