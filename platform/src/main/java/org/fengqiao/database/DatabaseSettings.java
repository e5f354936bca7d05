package org.fengqiao.database;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code fengqiao.db.*}.
 *
 * @param url an external server; absent means the embedded one in {@code ${fengqiao.data}/postgresql}
 * @param user owner of the external database, if not in the URL
 * @param password the owner's password, if not in the URL
 * @param appPassword password of the application's role {@value ApplicationRole#NAME}; absent means one derived from the owner's
 * @param port port of the embedded server on 127.0.0.1; 0 takes any free one
 * @param serverSettings further settings of the embedded server, as {@code name=value}
 */
@ConfigurationProperties("fengqiao.db")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String appPassword,
        @DefaultValue("0") int port,
        @DefaultValue List<String> serverSettings) {

    boolean external() {
        return url != null && !url.isBlank();
    }
}
