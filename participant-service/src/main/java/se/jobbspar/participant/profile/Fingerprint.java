package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.ProtectedIdentity;

/** Tells whether a person is described as before without keeping the description once more. */
final class Fingerprint {
    /** What a later version adds and nobody has filled in changes nothing. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private Fingerprint() {}

    /** SHA-256 in hexadecimal. */
    static String of(Person person, ProtectedIdentity protectedIdentity, Profile profile) {
        try {
            byte[] said = JSON.writeValueAsBytes(List.of(person, protectedIdentity, profile));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
