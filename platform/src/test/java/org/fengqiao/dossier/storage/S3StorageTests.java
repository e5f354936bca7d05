package org.fengqiao.dossier.storage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract against a real S3 server. */
class S3StorageTests extends StorageContract {

    private static S3Server server;
    private static S3Storage storage;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start();
        storage = server.bucket("dossier");
    }

    @AfterAll
    static void stop() {
        storage.close();
        server.close();
    }

    @Override
    Storage storage() {
        return storage;
    }
}
