package se.jobbspar.local;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C, a closed terminal and {@code kill} into a flag, so that the main thread stops the parts in order.
 *
 * <p>A shutdown hook will not do: hooks run at the same time, and the embedded PostgreSQL has one that would end the
 * database under the services. The JDK's signal class is reached by reflection because the compiler warns of its name.
 */
final class StopSignal {
    private final CountDownLatch asked = new CountDownLatch(1);

    /** Listens from now on. */
    static StopSignal listen() {
        StopSignal stop = new StopSignal();
        List.of("INT", "TERM", "HUP").forEach(stop::handle);
        return stop;
    }

    /** Waits at most the given time; true once somebody has asked to stop. */
    boolean within(Duration time) {
        try {
            return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void handle(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler flag = (proxy, method, arguments) -> {
                asked.countDown();
                return null;
            };
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, flag));
        } catch (ReflectiveOperationException e) {
            // A JDK without that class ends at once, and then the watchdogs end the children.
            System.err.println("Signal " + name + " cannot be handled here: " + e.getMessage());
        }
    }
}
