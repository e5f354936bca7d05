package org.fengqiao.identity.verification;

import org.jspecify.annotations.Nullable;

/** What somebody says, to be compared with a register. */
public sealed interface Claim {

    String number();

    String name();

    /** Short name of the register, kept with what it answered. */
    String kind();

    /** @param phone compared too where the register knows phones; null where none has been proven */
    record Document(DocumentKind document, String number, String name, @Nullable String phone) implements Claim {
        @Override
        public String kind() {
            return document.name();
        }

        @Override
        public String toString() {
            return "Document[" + document + "]";
        }
    }

    /** A lawyer's licence (律师执业证), 17 digits, of a firm. */
    record Licence(String number, String name, String firm) implements Claim {
        @Override
        public String kind() {
            return "LICENCE";
        }
    }
}
