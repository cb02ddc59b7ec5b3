package se.jobbspar.prove.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.local.door.Door;

/** Registers people, maps and renames them, and erases some. */
final class Coach implements Worker {
    private static final String PATH = "/participant/v1/participants";

    private final String name;
    private final Door door;
    private final Ledger ledger;
    private final Profiles profiles;
    private final Writing writing;
    private final String marks;
    private int registered;

    /** @param marks a text that no other coach's marks begin with */
    Coach(String name, Door door, Ledger ledger, Profiles profiles, String marks) {
        this.name = name;
        this.door = door;
        this.ledger = ledger;
        this.profiles = profiles;
        this.writing = new Writing(ledger);
        this.marks = marks;
    }

    @Override
    public boolean work(Random random) {
        Optional<Known> person = Ledger.draw(ledger.people(), name, random);
        int draw = random.nextInt(10);
        if (person.isEmpty() || draw < 2) {
            return register(random);
        }
        if (draw < 7) {
            return map(person.get(), random);
        }
        return draw < 9 ? rename(person.get(), random) : erase(person.get());
    }

    private boolean register(Random random) {
        registered++;
        Known person = new Known(name, Content.mark(marks, registered));
        ledger.people().add(person);
        ObjectNode body = request(person, "Prov " + registered);
        Optional<String> becomes =
                Optional.of(Content.person("Prov " + registered, JsonNodeFactory.instance.objectNode()));
        return writing.write(person, becomes, () -> door.post(name, PATH, body)) && map(person, random);
    }

    private boolean map(Known person, Random random) {
        JsonNode profile = profiles.draw(random);
        Optional<String> becomes = Optional.of(Content.person(nameOf(person), profile));
        return writing.write(person, becomes, () -> door.put(name, at(person) + "/profile", person.etag(), profile));
    }

    private boolean rename(Known person, Random random) {
        String before = person.may().getFirst().orElseThrow();
        String after = "Prov " + random.nextInt(1_000_000);
        Optional<String> becomes = Optional.of(after + before.substring(before.indexOf(": ")));
        ObjectNode body = request(person, after);
        return writing.write(person, becomes, () -> door.put(name, at(person), person.etag(), body));
    }

    private boolean erase(Known person) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().header("If-Match", person.etag()).DELETE();
        return writing.write(
                person, Optional.empty(), () -> door.send(name, at(person) + "?decision=KS%202026/0417", request));
    }

    private static String at(Known person) {
        return PATH + "/" + person.id().orElseThrow();
    }

    private static String nameOf(Known person) {
        String content = person.may().getFirst().orElseThrow();
        return content.substring(0, content.indexOf(": "));
    }

    private static ObjectNode request(Known person, String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("reference", person.mark())
                .put("protectedIdentity", "none");
    }
}
