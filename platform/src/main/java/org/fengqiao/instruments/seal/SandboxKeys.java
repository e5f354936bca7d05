package org.fengqiao.instruments.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Where the sandbox has its keys: for the authority, and for the seal of each court. */
public interface SandboxKeys {

    /** The key in use of an owner, made where there is none. */
    SealKey inUse(String owner, Supplier<SealKey> make);

    /** The certificates of all keys an owner has had, the one in use among them. */
    List<X509Certificate> certificates(String owner);

    /** No key is in use from now on; what they have sealed can still be checked. */
    void retire();

    /** Keys that live as long as the process. */
    static SandboxKeys passing() {
        return new SandboxKeys() {
            private final Map<String, SealKey> inUse = new ConcurrentHashMap<>();
            private final Map<String, List<X509Certificate>> all = new ConcurrentHashMap<>();

            @Override
            public SealKey inUse(String owner, Supplier<SealKey> make) {
                return inUse.computeIfAbsent(owner, _ -> {
                    var made = make.get();
                    all.computeIfAbsent(owner, _ -> new CopyOnWriteArrayList<>()).add(made.certificate());
                    return made;
                });
            }

            @Override
            public List<X509Certificate> certificates(String owner) {
                return List.copyOf(all.getOrDefault(owner, List.of()));
            }

            @Override
            public void retire() {
                inUse.clear();
            }
        };
    }
}
