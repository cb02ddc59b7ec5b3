package se.jobbspar.prove.neighbours;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.suite.Processes;
import se.jobbspar.local.suite.RunningSuite;

/** What each service's process holds of the machine's memory, in bytes (Linux). */
record Memory(Map<Service, Long> resident) {
    private static final long MEBI = 1024 * 1024;
    /** A heap that was hardly used may fill; what is beside it is bounded. */
    private static final long BESIDE_THE_HEAP = 320L * MEBI;

    static Memory of(RunningSuite suite) {
        Map<Service, Long> resident = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            suite.processes().of(service).ifPresent(process -> Processes.resident(process)
                    .ifPresent(bytes -> resident.put(service, bytes)));
        }
        return new Memory(resident);
    }

    /** Processes that have grown beyond their heap and what a JVM needs beside it, or have ended since. */
    List<String> faultsSince(Memory before) {
        List<String> faults = new ArrayList<>();
        before.resident.forEach((service, held) -> {
            Long holds = resident.get(service);
            if (holds == null) {
                faults.add(service.module() + " does not run any more");
            } else if (holds > heap(service) + BESIDE_THE_HEAP) {
                faults.add(service.module() + " has grown from " + held / MEBI + " to " + holds / MEBI + " MiB");
            }
        });
        return faults;
    }

    private static long heap(Service service) {
        String limit = service.jvmOptions().stream()
                .filter(option -> option.startsWith("-Xmx"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(limit.replaceAll("\\D", "")) * MEBI;
    }
}
