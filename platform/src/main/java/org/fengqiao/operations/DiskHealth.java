package org.fengqiao.operations;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much room is left where the data is, in bytes. A node without room still answers what is asked, so the status stays up and asks for attention. */
@Component("disk")
class DiskHealth extends AbstractHealthIndicator {

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
                .withDetail("attention", store.getUsableSpace() < least.toBytes());
    }

    private FileStore store() throws IOException {
        var folder = data;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return Files.getFileStore(folder);
    }
}
