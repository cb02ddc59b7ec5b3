package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** By what a JobPosting is known when it comes again: its identifier, else its address, shortened to a digest of it. */
final class PostingId {
    private PostingId() {}

    /** Null when it has neither. */
    static String of(JsonNode identifier, JsonNode url, JsonNode iri) {
        JsonNode given = LooseNode.first(identifier);
        return LooseNode.text(given.path("value"))
                .or(() -> LooseNode.text(given))
                .or(() -> Stream.of(url, iri)
                        .flatMap(address -> LooseNode.text(address).stream())
                        .findFirst()
                        .map(PostingId::digest))
                .orElse(null);
    }

    private static String digest(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return "url-" + HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
