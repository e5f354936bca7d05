package org.fengqiao.database;

import java.sql.SQLException;

/** What an external server must be before anything is written to it: the embedded one is so anyway. */
final class ServerNeeds {

    private static final int MAJOR = 18;
    private static final String ENCODING = "UTF8";

    private ServerNeeds() {}

    /** Leaves it to whoever connects next to say that there is no connection. */
    static void check(Login owner) {
        try (var connection = owner.connect();
                var sql = connection.createStatement();
                var found = sql.executeQuery("select current_setting('server_version_num')::int / 10000, current_setting('server_encoding')")) {
            found.next();
            check(found.getInt(1), found.getString(2));
        } catch (SQLException _) {
            // as above
        }
    }

    /** @throws DatabaseUnusable where it is older, or cannot keep Chinese text */
    static void check(int major, String encoding) {
        if (major < MAJOR) {
            throw new DatabaseUnusable("数据库是 PostgreSQL " + major + "，需要 " + MAJOR + " 或者更新的版本。", "请升级数据库服务器，或者换一台。");
        }
        if (!encoding.equals(ENCODING)) {
            throw new DatabaseUnusable("数据库的编码是 " + encoding + "，保存不了中文。", "请新建一个编码为 UTF8 的数据库：create database fengqiao encoding 'UTF8' template template0;");
        }
    }
}
