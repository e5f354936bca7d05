package org.fengqiao.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the first operator's one-time password reaches whoever runs the node: by a file of the data folder that nobody else may read, until it was changed. */
@Component
class FirstPassword {

    private final Path file;

    FirstPassword(@Value("${fengqiao.data:./data}") Path data) {
        file = data.resolve("first-operator.txt").toAbsolutePath().normalize();
    }

    Path handOver(String login, String password) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, "登录名 %s%n一次性密码 %s%n".formatted(login, password));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
