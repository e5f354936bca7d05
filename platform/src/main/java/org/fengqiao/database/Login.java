package org.fengqiao.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is and who signs in: a JDBC URL without credentials, a role and its password. */
public record Login(String url, String user, String password) {

    /** Reads {@code postgresql://user:password@host:port/name} or the JDBC form of it. */
    public static Login parse(String url) {
        return LoginUrl.parse(url, null, null);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    /** The same server and role, another database on it. */
    public Login database(String name) {
        var authority = url.indexOf("//") + 2;
        var path = url.indexOf('/', authority);
        var query = url.indexOf('?', authority);
        return new Login(url.substring(0, path + 1) + name + (query < 0 ? "" : url.substring(query)), user, password);
    }

    /** This owner's login, after making sure that the application's role exists and may use what the owner creates from now on. */
    public Login withApplicationRole() {
        ApplicationRole.ensure(this, System.getenv("FENGQIAO_DB_APP_PASSWORD"));
        return this;
    }

    /** Credentials stay out of logs. */
    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
