package org.fengqiao.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A PostgreSQL server kept in one folder: {@code cluster/} its data, {@code password} its secret, {@code server.log} its log, {@code url} how
 * to reach it. It listens on 127.0.0.1 only, survives a kill of itself or of this JVM, and stops with {@link #close()}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String DATABASE = "fengqiao";
    static final String OWNER = "fengqiao_owner";
    private static final String SUPERUSER = "postgres";

    private final FolderLock lock;
    private final Guard guard;
    private final Path folder;
    private final Login superuser;

    private EmbeddedPostgres(FolderLock lock, Guard guard, Path folder, Login superuser) {
        this.lock = lock;
        this.guard = guard;
        this.folder = folder;
        this.superuser = superuser;
    }

    /**
     * Starts the server of a folder, creating it on first use.
     *
     * @param folder where the server lives; nobody else may write there
     * @param port TCP port on 127.0.0.1, or 0 for any free one
     * @param settings further server settings as {@code name=value}
     */
    public static EmbeddedPostgres start(Path folder, int port, List<String> settings) {
        return start(folder, port, settings, Rights.ofThisProcess());
    }

    static EmbeddedPostgres start(Path folder, int port, List<String> settings, Rights rights) {
        try {
            var lock = FolderLock.of(folder);
            try {
                return start(lock, folder.toRealPath(), port == 0 ? freePort() : port, settings, rights);
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseUnusable("内置数据库无法使用文件夹 " + folder + "。", "请检查磁盘空间与写权限；详情见 " + folder.resolve("server.log") + "。", e);
        }
    }

    private static EmbeddedPostgres start(FolderLock lock, Path folder, int port, List<String> settings, Rights rights)
            throws IOException, SQLException {
        var binaries = Binaries.unpackedBelow(cache(rights));
        var cluster = new ClusterFolder(folder, rights, binaries);
        cluster.createIfMissing();
        Postmaster.stopLeftover(cluster.data());
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=", "max_connections=120",
                "shared_buffers=128MB", "jit=off", "max_wal_size=2GB", "log_timezone=UTC", "timezone=UTC",
                // no values of rows and no statements in the server's log
                "log_error_verbosity=terse", "log_min_error_statement=panic"));
        all.addAll(settings);
        var guard = new Guard(() -> Postmaster.start(rights, binaries, cluster.data(), cluster.log(), all));
        var login = new Login("jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, cluster.password());
        var server = new EmbeddedPostgres(lock, guard, folder, login);
        try {
            server.createDatabase();
            cluster.writeUrl(server.owner());
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    /**
     * From now on, where the process of the server dies, it is started again on the same port, with everything committed: at once, and then at growing
     * distances.
     *
     * @param lost told once when it has died too often within ten minutes; the server then stays down
     */
    public void restartWhenItDies(Consumer<DatabaseUnusable> lost) {
        restartWhenItDies(new Restarts(5, Duration.ofMinutes(10), Duration.ofSeconds(1)), lost);
    }

    void restartWhenItDies(Restarts restarts, Consumer<DatabaseUnusable> lost) {
        guard.watch(restarts, lost);
    }

    /** The owner of the application's database: runs migrations and creates the application's role; not a superuser. */
    public Login owner() {
        return superuser.database(DATABASE).as(OWNER, superuser.password());
    }

    Login superuser() {
        return superuser;
    }

    Path folder() {
        return folder;
    }

    long pid() {
        return guard.postmaster().pid();
    }

    boolean isAlive() {
        return guard.postmaster().isAlive();
    }

    private void createDatabase() throws SQLException {
        try (var connection = superuser.connect(); var sql = connection.createStatement()) {
            if (!sql.executeQuery("select 1 from pg_roles where rolname = '" + OWNER + "'").next()) {
                sql.execute("create role " + OWNER + " login createrole password '" + superuser.password() + "'");
            }
            if (!sql.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'").next()) {
                sql.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static Path cache(Rights rights) {
        if (rights == Rights.NOBODY) return Path.of("/var/tmp/fengqiao");
        var configured = System.getenv("XDG_CACHE_HOME");
        var cache = configured == null || configured.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(configured);
        return cache.resolve("fengqiao");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        guard.stop();
        try {
            Files.deleteIfExists(folder.resolve("url"));
            lock.close();
        } catch (IOException e) {
            throw new DatabaseUnusable("停止内置数据库时出错。", "数据已安全写入，可以直接重新启动。", e);
        }
    }
}
