package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The running server process. It is forked by a thread that lives as long as the server does, because the kernel's parent-death signal, which
 * shuts the server down when this JVM is killed, belongs to the forking thread.
 */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;

    private Postmaster(Process process) {
        this.process = process;
    }

    static Postmaster start(Rights rights, Binaries binaries, Path cluster, Path log, List<String> settings) throws IOException {
        var machine = Machine.current();
        var postgres = new ArrayList<>(machine.dyingWithUs());
        postgres.addAll(List.of(binaries.program("postgres"), "-D", cluster.toString()));
        for (var setting : settings) postgres.addAll(List.of("-c", setting));
        var command = new ArrayList<>(machine.apart());
        command.addAll(rights.wrap(postgres));
        var server = new Postmaster(fork(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))));
        server.awaitReady(cluster, log);
        return server;
    }

    private static Process fork(ProcessBuilder builder) throws IOException {
        builder.environment().put("LC_ALL", "C");
        var forked = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgresql").start(() -> {
            try {
                var process = builder.start();
                forked.complete(process);
                process.waitFor();
            } catch (IOException e) {
                forked.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return forked.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void awaitReady(Path cluster, Path log) throws IOException {
        var until = Instant.now().plus(PATIENCE);
        while (!saysReady(cluster)) {
            if (exitedWithin(Duration.ofMillis(20)) || Instant.now().isAfter(until)) {
                process.destroyForcibly();
                throw new DatabaseUnusable("内置数据库没有启动起来。", "原因见日志 " + log + " 的最后几行。");
            }
        }
    }

    private boolean saysReady(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return false;
        var lines = Files.readAllLines(file);
        return lines.size() > 7 && lines.getFirst().equals(Long.toString(process.pid())) && lines.get(7).startsWith("ready");
    }

    private boolean exitedWithin(Duration time) {
        try {
            return process.waitFor(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitExit() throws InterruptedException {
        process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    void stop() {
        stop(process.toHandle());
    }

    /** Stops a server that outlived the process that started it; the caller holds the folder's lock. */
    static void stopLeftover(Path cluster) throws IOException {
        leftover(cluster).ifPresent(Postmaster::stop);
    }

    private static Optional<ProcessHandle> leftover(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).filter(h -> h.info().command().orElse("").endsWith("/postgres"));
    }

    private static void stop(ProcessHandle server) {
        if (!server.isAlive()) return;
        Rights.succeeds("sh", "-c", "kill -INT " + server.pid());
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception _) {
            server.destroyForcibly();
        }
    }
}
