package se.jobbspar.testkit;

/**
 * Calls a static method of a class as the system class loader sees it.
 *
 * <p>Quarkus loads test classes anew for every test profile and closes the old class loader. A server started from
 * there would be one of several, and would break when it needs a class later. What the system class loader holds is
 * there once and stays.
 */
final class OncePerJvm {
    private OncePerJvm() {}

    static String ask(Class<?> holder, String method) {
        try {
            Class<?> shared = ClassLoader.getSystemClassLoader().loadClass(holder.getName());
            return (String) shared.getMethod(method).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot ask " + holder.getSimpleName() + "." + method, e);
        }
    }
}
