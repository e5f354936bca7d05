package org.fengqiao.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.Secrets;
import org.springframework.stereotype.Component;

/**
 * Devices from which an account was once signed in to with its password (OWASP: device cookies). Each carries a mark that only this installation can
 * have made for that account; wrong attempts of a marked device are counted apart, so that strangers who guess lock out nobody who has signed in before.
 */
@Component
public class Devices {

    private final Secrets secrets;

    Devices(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The mark of another device of an account. */
    public String mark(UUID person) {
        var device = UUID.randomUUID().toString();
        return device + "." + seal(person, device);
    }

    /** The marked device of this account among what a browser has sent. */
    Optional<String> of(UUID person, Collection<String> marks) {
        return marks.stream().filter(mark -> isOf(person, mark)).map(mark -> mark.substring(0, mark.indexOf('.'))).findFirst();
    }

    private boolean isOf(UUID person, String mark) {
        int dot = mark.indexOf('.');
        return dot > 0 && MessageDigest.isEqual(bytes(seal(person, mark.substring(0, dot))), bytes(mark.substring(dot + 1)));
    }

    private String seal(UUID person, String device) {
        return HexFormat.of().formatHex(secrets.hash("device:" + person + ":" + device));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
