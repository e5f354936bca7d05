package org.fengqiao.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an operator may give as {@code --db}: {@code jdbc:postgresql://host:port/name?user=…&password=…} or
 * {@code postgresql://user:password@host:port/name}. Credentials are taken out of the URL, since the driver would prefer them there.
 */
final class LoginUrl {

    private LoginUrl() {}

    static Login parse(String text, @Nullable String user, @Nullable String password) {
        var uri = uri(text);
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var authority = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        var foundUser = first(user, parameter(query, "user"), authority.length > 0 ? decode(authority[0]) : null);
        var foundPassword = first(password, parameter(query, "password"), authority.length > 1 ? decode(authority[1]) : null);
        if (foundUser == null) {
            throw new DatabaseUnusable("数据库地址里没有用户名。", "在地址后加 ?user=…&password=…，或设置 FENGQIAO_DB_USER 与 FENGQIAO_DB_PASSWORD。");
        }
        return new Login(bare(uri, query), foundUser, foundPassword == null ? "" : foundPassword);
    }

    private static URI uri(String text) {
        try {
            var uri = URI.create(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
            if (uri.getHost() != null && uri.getPath().length() > 1 && String.valueOf(uri.getScheme()).startsWith("postgres")) return uri;
        } catch (IllegalArgumentException _) {
            // told below, in words an operator understands
        }
        throw new DatabaseUnusable("看不懂数据库地址。", "请写成 postgresql://用户:密码@主机:端口/库名，或 jdbc:postgresql://主机:端口/库名。");
    }

    private static String bare(URI uri, String query) {
        var kept = Arrays.stream(query.split("&"))
                .filter(p -> !p.isEmpty() && !p.startsWith("user=") && !p.startsWith("password="))
                .collect(Collectors.joining("&"));
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static @Nullable String parameter(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(p -> p.startsWith(name + "="))
                .map(p -> decode(p.substring(name.length() + 1)))
                .findFirst()
                .orElse(null);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (var candidate : candidates) if (candidate != null && !candidate.isBlank()) return candidate;
        return null;
    }
}
