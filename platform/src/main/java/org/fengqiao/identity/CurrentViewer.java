package org.fengqiao.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, for the running thread: a person, the system itself, or nobody. Row-level security is told the same when a transaction begins,
 * so a change made here counts for transactions begun inside, not for one already running.
 */
public final class CurrentViewer {

    private static final ScopedValue<Asking> ASKING = ScopedValue.newInstance();

    private CurrentViewer() {}

    /** Who asks. */
    public sealed interface Asking {

        /** Nobody has signed in, or the sign-in has ended. */
        record Nobody() implements Asking {}

        /** A person, looked up when first needed. */
        record Somebody(Supplier<Optional<Viewer>> viewer) implements Asking {}

        /** A job, a seeder, an import: row-level security lets it see everything. */
        record TheSystem() implements Asking {}
    }

    public static Asking asking() {
        return ASKING.orElse(new Asking.Nobody());
    }

    /** The person asking; null where it is the system or nobody. */
    public static @Nullable Viewer get() {
        return asking() instanceof Asking.Somebody(var viewer) ? viewer.get().orElse(null) : null;
    }

    /** The person asking; refuses where there is none, which the API answers with 401. */
    public static Viewer require() {
        var viewer = get();
        if (viewer == null) {
            throw new NotSignedIn();
        }
        return viewer;
    }

    public static boolean isSystem() {
        return asking() instanceof Asking.TheSystem;
    }

    /** Does something in the name of the system itself. Never around anything that answers a person unchecked. */
    public static <T extends @Nullable Object, X extends Throwable> T asSystem(ScopedValue.CallableOp<T, X> work) throws X {
        return asked(new Asking.TheSystem(), work);
    }

    /** As {@link #asSystem(ScopedValue.CallableOp)}, where there is nothing to return. */
    public static void runAsSystem(Runnable work) {
        ScopedValue.where(ASKING, new Asking.TheSystem()).run(work);
    }

    /** Does something as a person would: for jobs on somebody's behalf, seeders and tests. */
    public static <T extends @Nullable Object, X extends Throwable> T as(Viewer viewer, ScopedValue.CallableOp<T, X> work) throws X {
        return asked(new Asking.Somebody(() -> Optional.of(viewer)), work);
    }

    /** Does something with whoever asks. */
    public static <T extends @Nullable Object, X extends Throwable> T asked(Asking asking, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ASKING, asking).call(work);
    }
}
