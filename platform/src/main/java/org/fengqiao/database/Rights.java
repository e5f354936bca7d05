package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root; this is how the rights are dropped when we are root. */
enum Rights {
    /** Not root: nothing to drop. */
    KEEP(List.of()),
    /** A user namespace: works below folders only root can enter, and files stay root's. */
    NAMESPACE(List.of("unshare", "-U")),
    /** User and group nobody: for containers without user namespaces; every folder above must be enterable. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs"));

    private final List<String> prefix;

    Rights(List<String> prefix) {
        this.prefix = prefix;
    }

    static Rights ofThisProcess() {
        if (!isRoot()) return KEEP;
        return succeeds("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException _) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    List<String> wrap(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Makes a folder usable for the server's user. */
    void handOver(Path folder) throws IOException {
        if (this == NOBODY && !succeeds("chown", "-R", "65534:65534", folder.toString())) {
            throw new DatabaseUnusable("无法把数据库文件夹交给 nobody 用户：" + folder, "请以普通用户运行，或换一个文件夹（--data）。");
        }
    }

    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
