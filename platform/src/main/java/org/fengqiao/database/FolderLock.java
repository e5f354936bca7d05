package org.fengqiao.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process at a time may run the server of a data folder; the lock goes with the process, however it ends. */
record FolderLock(FileChannel channel) implements AutoCloseable {

    static FolderLock of(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return new FolderLock(channel);
        } catch (OverlappingFileLockException _) {
            // held by this very process: refused like any other
        }
        channel.close();
        throw new DatabaseUnusable(
                "数据文件夹 " + folder.toAbsolutePath() + " 正在被另一个枫桥使用，不能同时启动两次。",
                "先停止正在运行的那个；或用 --data 换一个文件夹；若要第二个节点，用 --db 连接第一个节点的数据库。");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
