package se.jobbspar.vacancy.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/** A feed in a scenario: what it lists and what happened in it, and beside it the simple model of what we have to hold. */
final class OutsideFeed {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** An ad as the feed has it. */
    record Listed(String title, LocalDate deadline) {}

    /** An ad as we have to have it. */
    record Held(String title, LocalDate deadline, VacancyStatus status, boolean closedByAPerson) {
        Held as(VacancyStatus other) {
            return new Held(title, deadline, other, closedByAPerson);
        }
    }

    private final Random random;
    private final Map<String, Listed> listed = new TreeMap<>();
    private final List<String> happened = new ArrayList<>();
    final Map<String, Held> model = new TreeMap<>();
    private final Set<String> unheard = new HashSet<>();
    private int made;

    OutsideFeed(Random random) {
        this.random = random;
    }

    /** One thing happens in the feed; the model learns of it when it is pulled. */
    void happen(Instant at, LocalDate today) {
        int what = random.nextInt(10);
        List<String> ids = new ArrayList<>(listed.keySet());
        if (what < 4 || ids.isEmpty()) {
            list("ad-" + made++, at, today);
        } else if (what < 7) {
            list(ids.get(random.nextInt(ids.size())), at, today);
        } else if (what < 9) {
            remove(ids.get(random.nextInt(ids.size())), at);
        } else {
            List<String> gone = model.keySet().stream()
                    .filter(id -> !listed.containsKey(id))
                    .toList();
            if (!gone.isEmpty()) {
                list(gone.get(random.nextInt(gone.size())), at, today);
            }
        }
    }

    private void list(String id, Instant at, LocalDate today) {
        Listed ad = new Listed("Kock " + id + " " + random.nextInt(1_000), today.plusDays(random.nextInt(12)));
        listed.put(id, ad);
        happened.add(at.toEpochMilli() + " " + json(id, ad, at));
    }

    /** In each shape in which ends come. */
    private void remove(String id, Instant at) {
        listed.remove(id);
        String local = LocalDateTime.ofInstant(at, SWEDEN).toString();
        String end = List.of(
                        "\"removed\":true,\"removed_date\":\"" + local + "\",\"occupation\":\"eU1q\",\"region\":7",
                        "\"removed\":\"true\",\"timestamp\":" + at.toEpochMilli(),
                        "\"removed_date\":\"" + local + "\"",
                        "\"removed\":1,\"removed_date\":\"" + local + "\",\"headline\":null")
                .get(random.nextInt(4));
        happened.add(at.toEpochMilli() + " {\"id\":\"" + id + "\"," + end + "}");
    }

    private static String json(String id, Listed ad, Instant at) {
        return "{\"id\":\"" + id + "\",\"timestamp\":" + at.toEpochMilli() + ",\"headline\":\"" + ad.title()
                + "\",\"application_deadline\":\"" + ad.deadline()
                + "T23:59:59\",\"employer\":{\"name\":\"Montels kök\"},"
                + "\"occupation_group\":{\"legacy_ams_taxonomy_id\":\"5120\"},\"workplace_address\":{\"municipality_code\":\"1880\"}}";
    }

    /** All that ever happened, in no order. */
    String stream() {
        List<String> lines = new ArrayList<>(happened);
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    String snapshot(Instant at) {
        return listed.entrySet().stream()
                .map(ad -> json(ad.getKey(), ad.getValue(), at))
                .collect(Collectors.joining(",", "[", "]"));
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    /** What pulling has to bring about: the feed decides, but for what a person closed; days decide the rest. */
    void pulled(LocalDate today, boolean whole) {
        expire(today);
        listed.forEach((id, ad) -> model.merge(
                id,
                new Held(ad.title(), ad.deadline(), open(ad.deadline(), today), false),
                (old, now) -> old.closedByAPerson() ? old : now));
        unheard.removeAll(listed.keySet());
        model.replaceAll((id, held) -> {
            // All open ads say nothing of those that had expired by themselves, and their end is told no second time.
            if (whole && held.status() == VacancyStatus.EXPIRED && !listed.containsKey(id)) {
                unheard.add(id);
            }
            boolean stays = listed.containsKey(id) || held.closedByAPerson() || unheard.contains(id);
            return stays ? held : held.as(VacancyStatus.WITHDRAWN);
        });
        expire(today);
    }

    private void expire(LocalDate today) {
        model.replaceAll((id, held) ->
                held.status() == VacancyStatus.PUBLISHED && held.deadline().isBefore(today)
                        ? held.as(VacancyStatus.EXPIRED)
                        : held);
    }

    private static VacancyStatus open(LocalDate deadline, LocalDate today) {
        return deadline.isBefore(today) ? VacancyStatus.EXPIRED : VacancyStatus.PUBLISHED;
    }

    void closed(String id) {
        model.computeIfPresent(
                id, (same, held) -> new Held(held.title(), held.deadline(), VacancyStatus.WITHDRAWN, true));
    }
}
