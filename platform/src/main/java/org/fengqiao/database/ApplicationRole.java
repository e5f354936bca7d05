package org.fengqiao.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The role the application signs in as: neither superuser nor exempt from row-level security. Created by the owner when missing, before the
 * migrations, with default privileges so that every table a migration creates can be read and written (and revoked where append-only).
 */
final class ApplicationRole {

    /** Named in migrations, which grant to it and revoke from it. */
    static final String NAME = "fengqiao_app";

    private static final long LOCK = 0x66656e67_71696c6eL;

    private ApplicationRole() {}

    static Login ensure(Login owner, @Nullable String password) {
        return ensure(owner, NAME, password);
    }

    static Login ensure(Login owner, String role, @Nullable String password) {
        var login = owner.as(role, password == null || password.isBlank() ? derived(owner, role) : password);
        try (var connection = owner.connect(); var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            createOrCorrect(connection, login);
            sql.execute("grant usage on schema public to " + role);
            sql.execute("alter default privileges grant usage on schemas to " + role);
            sql.execute("alter default privileges grant select, insert, update, delete on tables to " + role);
            sql.execute("alter default privileges grant usage, select on sequences to " + role);
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseUnusable("无法连接数据库或准备应用角色 " + role + "（" + e.getMessage() + "）。",
                    "请检查地址、用户名和密码；属主需要 CREATEROLE 权限，或由管理员先建好该角色并设置 fengqiao.db.app-password。", e);
        }
        return login;
    }

    private static void createOrCorrect(Connection connection, Login login) throws SQLException {
        var literal = "'" + login.password().replace("'", "''") + "'";
        try (var sql = connection.createStatement();
                var found = sql.executeQuery("select rolsuper or rolbypassrls from pg_roles where rolname = '" + login.user() + "'")) {
            if (!found.next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create role " + login.user() + " login nosuperuser nobypassrls nocreatedb nocreaterole password " + literal);
                }
            } else if (found.getBoolean(1)) {
                throw new DatabaseUnusable("应用角色 " + login.user() + " 是超级用户或可绕过行级安全，不能用来运行枫桥。", "请由管理员改为 NOSUPERUSER NOBYPASSRLS。");
            } else if (!canSignIn(login)) {
                try (var alter = connection.createStatement()) {
                    alter.execute("alter role " + login.user() + " login password " + literal);
                }
            }
        }
    }

    private static boolean canSignIn(Login login) {
        try (var _ = login.connect()) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /** Every node that knows the owner's password arrives at the same one; nothing more to configure or keep. */
    private static String derived(Login owner, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("fengqiao/" + owner.password()).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
