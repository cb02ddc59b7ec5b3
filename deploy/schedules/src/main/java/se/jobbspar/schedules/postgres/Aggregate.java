package se.jobbspar.schedules.postgres;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;

/** A kind of aggregate, with a topic of its own; its ids tell which it is. */
public record Aggregate(long kind, Topic<?> published) {
    /** Whose erasures are remembered for good. */
    public static final Aggregate PEOPLE = new Aggregate(1, Topics.PARTICIPANTS);

    public static final List<Aggregate> ALL = List.of(PEOPLE, new Aggregate(2, Topics.VACANCIES));

    public static Aggregate of(UUID id) {
        return ALL.get((int) id.getMostSignificantBits() - 1);
    }

    public static Set<String> topics() {
        return ALL.stream().map(Aggregate::topic).collect(Collectors.toSet());
    }

    public UUID id(long number) {
        return new UUID(kind, number);
    }

    public boolean owns(UUID id) {
        return id.getMostSignificantBits() == kind;
    }

    public String topic() {
        return published.name();
    }
}
