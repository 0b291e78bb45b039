package org.draftroom.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged Draftroom as a process of its own, on a home folder and a port that outlive a kill. */
final class Product implements AutoCloseable {

    private static final Path JAR = Path.of("target/draftroom-runner.jar");

    /** More options for its JVM; a bench takes it as it is. */
    private static final List<String> OPTIONS =
            System.getProperty("draftroom.product-options", "").lines().toList();

    private final Path home;
    private final Map<String, String> environment;
    private final int port = freePort();
    private Process process;

    private Product(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /** Starts it and waits until it has said that it is ready. */
    static Product start(Path home, Map<String, String> environment) {
        Product product = new Product(home, environment);
        product.start();
        return product;
    }

    String url() {
        return "http://localhost:" + port;
    }

    void start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.environment().put("DRAFTROOM_HOME", home.toString());
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            process = builder.start();
            awaitReady(process.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** PostgreSQL's first process, the parent of its others. */
    Optional<ProcessHandle> postmaster() {
        try {
            String pid = Files.readAllLines(home.resolve("database/data/postmaster.pid"))
                    .get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a power cut does: the JVM and PostgreSQL's postmaster die at once. */
    void kill() {
        Optional<ProcessHandle> postmaster = postmaster();
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        postmaster.ifPresent(Product::destroy);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void destroy(ProcessHandle postmaster) {
        postmaster.children().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-Xmx256m", "-Xss512k", "-XX:+UseSerialGC"));
        command.addAll(OPTIONS);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return command;
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("is ready at")) {
                drain(output);
                return;
            }
        }
        throw new IllegalStateException("Draftroom ended before it was ready:\n" + said);
    }

    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "output of Draftroom");
        reader.setDaemon(true);
        reader.start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
