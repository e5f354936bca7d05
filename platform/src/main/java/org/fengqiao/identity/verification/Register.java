package org.fengqiao.identity.verification;

/** The registers of those who issue documents: the police, the immigration authority, the administration of justice. */
public interface Register {

    /** What a register says to a claim. */
    enum Verdict {
        MATCHES,
        /** The number exists, what goes with it differs. */
        DIFFERS,
        /** No such number. */
        UNKNOWN,
        /** It was good once: lapsed, withdrawn or struck off. */
        ENDED
    }

    /** @param receipt the register's own reference, kept as proof that it was asked */
    record Answer(Verdict verdict, String receipt) {}

    /** Whether there is anybody to ask at all. */
    default boolean connected() {
        return true;
    }

    /** Asks. The same may be asked again at any time. */
    Answer ask(Claim claim);

    /** Does not answer now; asking later may help. */
    class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unavailable(String message) {
            super(message);
        }
    }
}
