package se.jobbspar.prove.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.local.door.Door;

/** Drafts vacancies, publishes, rewords, pauses and withdraws them, and deletes some; the administrator acts for an employer. */
final class Employer implements Worker {
    private static final String ADMIN = "admin";
    private static final String PATH = "/vacancy/v1/vacancies";
    /** An occupation of the starter taxonomy and of ESCO. */
    private static final String ASSISTANT_NURSE =
            "http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7";

    private final Door door;
    private final Ledger ledger;
    private final String employer;
    private final Writing writing;
    private final String marks;
    private int drafted;

    /**
     * @param employer id
     * @param marks a text that no other employer's marks begin with
     */
    Employer(Door door, Ledger ledger, String employer, String marks) {
        this.door = door;
        this.ledger = ledger;
        this.employer = employer;
        this.writing = new Writing(ledger);
        this.marks = marks;
    }

    @Override
    public boolean work(Random random) {
        Optional<Known> drawn = Ledger.draw(ledger.vacancies(), ADMIN, random);
        int draw = random.nextInt(10);
        if (drawn.isEmpty() || draw < 2) {
            return draft();
        }
        Known vacancy = drawn.get();
        List<String> steps = steps(status(vacancy));
        if (draw == 9) {
            // What has been published is withdrawn before it is deleted.
            return List.of("draft", "withdrawn").contains(status(vacancy)) ? delete(vacancy) : go(vacancy, "withdrawn");
        }
        if (steps.isEmpty()) {
            return true;
        }
        return draw < 6 ? go(vacancy, steps.get(random.nextInt(steps.size()))) : reword(vacancy, random);
    }

    /** Where it may go; empty = it stays as it is. */
    private static List<String> steps(String status) {
        return switch (status) {
            case "draft", "paused" -> List.of("published");
            case "published" -> List.of("paused", "paused", "paused", "withdrawn");
            default -> List.of();
        };
    }

    private boolean draft() {
        drafted++;
        Known vacancy = new Known(ADMIN, Content.mark(marks, drafted));
        ledger.vacancies().add(vacancy);
        Optional<String> becomes = Optional.of(Content.vacancy(vacancy.mark(), "draft"));
        return writing.write(vacancy, becomes, () -> door.post(ADMIN, PATH, request(vacancy.mark())))
                && go(vacancy, "published");
    }

    private boolean go(Known vacancy, String to) {
        Optional<String> becomes = Optional.of(Content.vacancy(title(vacancy), to));
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("to", to);
        return writing.write(
                vacancy, becomes, () -> door.post(ADMIN, at(vacancy) + "/transitions", vacancy.etag(), body));
    }

    private boolean reword(Known vacancy, Random random) {
        String title = vacancy.mark() + " " + random.nextInt(1_000_000);
        Optional<String> becomes = Optional.of(Content.vacancy(title, status(vacancy)));
        return writing.write(vacancy, becomes, () -> door.put(ADMIN, at(vacancy), vacancy.etag(), request(title)));
    }

    private boolean delete(Known vacancy) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().header("If-Match", vacancy.etag()).DELETE();
        return writing.write(vacancy, Optional.empty(), () -> door.send(ADMIN, at(vacancy), request));
    }

    private ObjectNode request(String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("employer", employer)
                .put("title", title)
                .put("occupation", ASSISTANT_NURSE)
                .put("occupationGroup", "5321")
                .put("municipality", "1880");
    }

    private static String at(Known vacancy) {
        return PATH + "/" + vacancy.id().orElseThrow();
    }

    private static String title(Known vacancy) {
        String content = vacancy.may().getFirst().orElseThrow();
        return content.substring(0, content.lastIndexOf(": "));
    }

    private static String status(Known vacancy) {
        String content = vacancy.may().getFirst().orElseThrow();
        return content.substring(content.lastIndexOf(": ") + 2);
    }
}
