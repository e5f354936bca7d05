package org.fengqiao.operations;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much room is left where the data is, in bytes. A node without room still answers what is asked, so the status stays up and asks for attention. */
@Component("disk")
class DiskHealth extends AbstractHealthIndicator implements Watched {

    private final Path data;
    private final DataSize least;

    DiskHealth(@Value("${fengqiao.data:./data}") Path data, @Value("${fengqiao.disk-least:2GB}") DataSize least) {
        this.data = data.toAbsolutePath();
        this.least = least;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws IOException {
        var store = store();
        health.up().withDetail("free", store.getUsableSpace()).withDetail("total", store.getTotalSpace())
                .withDetail(ATTENTION, store.getUsableSpace() < least.toBytes());
    }

    @Override
    public Optional<NoticeKind> warning(Map<String, Object> details) {
        if (!Watched.wantsAttention(details)) {
            return Optional.empty();
        }
        var free = DataSize.ofBytes(((Number) details.getOrDefault("free", 0)).longValue()).toMegabytes();
        return Optional.of(new NoticeKind(
                "house.disk", "存放数据的磁盘快满了", "只剩 " + free + " MB，少于 " + least.toMegabytes() + " MB。请清理或者扩容；满了以后，新的材料和办理都保存不下来。", true));
    }

    private FileStore store() throws IOException {
        var folder = data;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return Files.getFileStore(folder);
    }
}
