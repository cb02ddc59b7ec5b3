package se.jobbspar.matching.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;

/** Every set of the trainings in every order, each judged by the policy on the profile as it would be then. */
final class WaysOracle {
    private final Person person;
    private final Demand demand;
    private final List<TrainingSnapshot> offered;
    private final LocalDate today;
    private final Map<Set<Integer>, Set<WeightedRequirement>> left = new HashMap<>();
    private final Map<Set<Integer>, Optional<List<TrainingSnapshot>>> orders = new HashMap<>();

    WaysOracle(Person person, Demand demand, List<TrainingSnapshot> trainings) {
        this.person = person;
        this.demand = demand;
        this.today = person.today();
        this.offered = trainings.stream()
                .filter(training -> training.starts().stream().anyMatch(this::isOpen))
                .sorted(Comparator.comparing((TrainingSnapshot training) ->
                                training.starts().getFirst().begins())
                        .thenComparing(training -> training.id().toString()))
                .toList();
    }

    private boolean isOpen(StartFact start) {
        return !start.until().isBefore(today) && (start.places() == null || start.places() > 0);
    }

    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (Set<Integer> set : subsets(offered.size())) {
            Optional<List<TrainingSnapshot>> order = order(set);
            Set<WeightedRequirement> left = left(set);
            boolean superfluous = subsetsOf(set).stream()
                    .anyMatch(fewer -> left(fewer).equals(left) && order(fewer).isPresent());
            if (order.isPresent() && !superfluous) {
                ways.add(new Way(order.get(), left.size()));
            }
        }
        ways.sort(Comparator.comparingInt(Way::left)
                .thenComparing(way -> way.weeks() == null ? Integer.MAX_VALUE : way.weeks())
                .thenComparing(way -> way.cost() == null ? Integer.MAX_VALUE : way.cost())
                .thenComparing(
                        way -> way.trainings().stream()
                                .map(TrainingSnapshot::id)
                                .toArray(UUID[]::new),
                        Arrays::compare));
        return ways;
    }

    /** All but the empty one, of at most four. */
    private static List<Set<Integer>> subsets(int of) {
        return IntStream.range(1, 1 << of)
                .filter(bits -> Integer.bitCount(bits) <= 4)
                .mapToObj(bits -> IntStream.range(0, of)
                        .filter(i -> (bits >> i & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** All smaller ones, the empty one among them. */
    private List<Set<Integer>> subsetsOf(Set<Integer> set) {
        List<Set<Integer>> smaller = new ArrayList<>(List.of(Set.of()));
        subsets(offered.size()).stream()
                .filter(other -> other.size() < set.size() && set.containsAll(other))
                .forEach(smaller::add);
        return smaller;
    }

    private Set<WeightedRequirement> left(Set<Integer> set) {
        return left.computeIfAbsent(set, this::leftOf);
    }

    private Set<WeightedRequirement> leftOf(Set<Integer> set) {
        Person after = person.after(set.stream().map(offered::get).toList());
        return person.gap(demand).stream().filter(must -> !after.meets(must)).collect(Collectors.toSet());
    }

    /** The first of all orders in which each can be begun after those before it. */
    private Optional<List<TrainingSnapshot>> order(Set<Integer> set) {
        return orders.computeIfAbsent(set, this::orderOf);
    }

    private Optional<List<TrainingSnapshot>> orderOf(Set<Integer> set) {
        return orders(set.stream().sorted().toList()).stream()
                .map(order -> order.stream().map(offered::get).toList())
                .filter(this::canBeTaken)
                .findFirst();
    }

    private static List<List<Integer>> orders(List<Integer> rest) {
        if (rest.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : rest) {
            for (List<Integer> others :
                    orders(rest.stream().filter(other -> !other.equals(first)).toList())) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(others);
                orders.add(order);
            }
        }
        return orders;
    }

    private boolean canBeTaken(List<TrainingSnapshot> order) {
        return IntStream.range(0, order.size()).allMatch(i -> {
            Person then = person.after(order.subList(0, i));
            return person.barriers(order.get(i)).stream().allMatch(then::meets);
        });
    }
}
