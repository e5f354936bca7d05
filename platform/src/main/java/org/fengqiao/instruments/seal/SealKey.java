package org.fengqiao.instruments.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A key that seals, and the certificate that says whose it is. */
public record SealKey(PrivateKey key, X509Certificate certificate) {}
