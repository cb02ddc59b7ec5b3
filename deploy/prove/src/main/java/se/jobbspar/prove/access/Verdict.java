package se.jobbspar.prove.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.outside.Reply;

/** What an answer had to be. */
final class Verdict {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Client client;
    private final List<Thing> things;

    Verdict(Client client, List<Thing> things) {
        this.client = client;
        this.things = things;
    }

    /** Empty = as it had to be. */
    Optional<String> on(Try request, Reply reply) {
        return Stream.of(reply.fault(), tells(request.caller(), reply), access(request, reply))
                .flatMap(Optional::stream)
                .findFirst()
                .map(fault -> request + ": " + fault);
    }

    private Optional<String> access(Try request, Reply reply) {
        Optional<Integer> refusal = request.refusal();
        if (refusal.isPresent()) {
            return refusal.get() == reply.status()
                    ? Optional.empty()
                    : Optional.of(reply.status() + " and not " + refusal.get());
        }
        if (request.isForTheResponsibleCoach()) {
            return Optional.of("answered " + reply.status()).filter(fault -> reply.status() != 403);
        }
        if (request.goesBeyondWhatIsSeen()) {
            return Optional.of("answered " + reply.status()).filter(fault -> reply.status() / 100 != 4);
        }
        if (List.of(401, 403).contains(reply.status())) {
            return Optional.of(reply.status() + " although the document lets the caller in");
        }
        if (request.about() == null || request.about().what().equals("missing")) {
            return Optional.empty();
        }
        return request.about().seenBy().contains(request.caller().name())
                ? Optional.of("404 although it is the caller's to see")
                        .filter(fault -> reply.status() == 404
                                && !request.operation().ofAPart()
                                && !request.namesSomebodyMissing())
                : likeMissing(request, reply);
    }

    /** Who may not know of a thing is answered as if it had never been. */
    private Optional<String> likeMissing(Try request, Reply reply) {
        Reply missing = request.missing().send(client);
        boolean same = reply.status() == missing.status() && plain(reply).equals(plain(missing));
        return same && reply.status() / 100 == 4
                ? Optional.empty()
                : Optional.of("answered " + reply.status() + ", what is missing " + missing.status());
    }

    private Optional<String> tells(Caller caller, Reply reply) {
        return things.stream()
                .filter(thing -> !thing.toldTo().contains(caller.name()))
                .filter(thing -> thing.secret().filter(reply.body()::contains).isPresent())
                .findFirst()
                .map(thing -> "shows what is written in a thing that is " + thing.what());
    }

    private static String plain(Reply reply) {
        return reply.body().replaceAll(ID, "id");
    }
}
