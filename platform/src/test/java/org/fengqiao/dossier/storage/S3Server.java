package org.fengqiao.dossier.storage;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server in a process of its own, keeping everything in memory. */
public final class S3Server implements AutoCloseable {

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    public static S3Server start() throws IOException, InterruptedException {
        var port = freePort();
        var endpoint = URI.create("http://127.0.0.1:" + port);
        var settings = Files.writeString(
                Files.createTempFile("s3-", ".properties"),
                """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=local
                s3proxy.credential=local-secret
                jclouds.provider=transient
                jclouds.identity=x
                jclouds.credential=x
                """
                        .formatted(endpoint));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", "target/s3-server/s3proxy.jar", "--properties", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var server = new S3Server(process, endpoint);
        server.await(port);
        Files.delete(settings);
        return server;
    }

    public S3Storage bucket(String name) {
        try (var client = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of("us-east-1"))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            client.createBucket(r -> r.bucket(name));
        }
        return new S3Settings(endpoint, "us-east-1", name, "local", "local-secret").connect();
    }

    private void await(int port) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(deadline)) {
            try (var _ = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                if (process.waitFor(Duration.ofMillis(100))) {
                    throw new IOException("the S3 server ended with " + process.exitValue());
                }
            }
        }
        close();
        throw new IOException("the S3 server did not start");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
