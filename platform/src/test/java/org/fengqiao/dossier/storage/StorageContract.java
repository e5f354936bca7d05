package org.fengqiao.dossier.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every storage keeps to. */
abstract class StorageContract {

    @TempDir
    Path folder;

    abstract Storage storage();

    @Test
    void givesBackWhatWasPut() throws IOException {
        var content = new byte[3_000_000];
        new Random(1).nextBytes(content);
        var key = key();

        storage().put(key, file(content));

        assertThat(storage().has(key)).isTrue();
        assertThat(read(key)).isEqualTo(content);
    }

    @Test
    void keepsAnEmptyContent() throws IOException {
        var key = key();
        storage().put(key, file(new byte[0]));
        assertThat(read(key)).isEmpty();
    }

    @Test
    void leavesWhatIsThere() throws IOException {
        var key = key();
        storage().put(key, file(new byte[] {1}));
        storage().put(key, file(new byte[] {2, 2}));
        assertThat(read(key)).containsExactly(1);
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        var key = key();
        assertThat(storage().has(key)).isFalse();
        assertThatThrownBy(() -> storage().open(key)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void deletesOnceAndAgain() throws IOException {
        var key = key();
        storage().put(key, file(new byte[] {1}));
        storage().delete(key);
        storage().delete(key);
        assertThat(storage().has(key)).isFalse();
    }

    @Test
    void refusesKeysThatAreNotItsOwn() {
        for (var bad : new String[] {"../x", "/etc/passwd", "a//b", "a/../b", "A", "", "a b", "a\\b"}) {
            assertThatThrownBy(() -> storage().put(bad, file(new byte[1]))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void takesTheSameContentFromManyAtOnce() throws Exception {
        var content = file(new byte[200_000]);
        var key = key();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                many.submit(() -> {
                    storage().put(key, content);
                    return true;
                });
            }
        }
        assertThat(read(key)).hasSize(200_000);
    }

    private byte[] read(String key) throws IOException {
        try (var in = storage().open(key)) {
            return in.readAllBytes();
        }
    }

    private static String key() {
        return Keys.piece(UUID.randomUUID(), 0);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "c", ""), content);
    }
}
