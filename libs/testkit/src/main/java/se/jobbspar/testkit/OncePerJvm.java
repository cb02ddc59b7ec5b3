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
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            // The broker loads its plug-ins through the context class loader; they must be the same classes as its own.
            thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
            Class<?> shared = ClassLoader.getSystemClassLoader().loadClass(holder.getName());
            return (String) shared.getMethod(method).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot ask " + holder.getSimpleName() + "." + method, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
