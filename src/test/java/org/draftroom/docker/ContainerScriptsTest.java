package org.draftroom.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three scripts of the image and of compose.yml, run as a container would run them. */
class ContainerScriptsTest {

    @TempDir
    Path folder;

    @Test
    void passwordIsMadeOnceAndIsForItsOwnerAlone() throws Exception {
        String me = run(Map.of(), "sh", "-c", "echo $(id -u):$(id -g)").output().strip();

        assertThat(run(Map.of(), "sh", "docker/database-password", folder.toString(), me)
                        .exitCode())
                .isZero();

        Path file = folder.resolve("database-password");
        String first = Files.readString(file);
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        run(Map.of(), "sh", "docker/database-password", folder.toString(), me);
        assertThat(file).hasContent(first);
    }

    @Test
    void entrypointTakesThePasswordFromItsFile() throws Exception {
        Files.writeString(folder.resolve("password"), "from the file");
        Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\necho \"$QUARKUS_DATASOURCE_PASSWORD|$*\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        Finished finished = run(
                Map.of(
                        "PATH",
                        folder + ":" + System.getenv("PATH"),
                        "JAVA_OPTS",
                        "-Xmx1g -Da=b",
                        "DRAFTROOM_DATABASE_PASSWORD_FILE",
                        folder.resolve("password").toString()),
                "sh",
                "docker/entrypoint");

        assertThat(finished.output().strip())
                .startsWith("from the file|")
                .endsWith(" -Xmx1g -Da=b -jar /opt/draftroom/draftroom-runner.jar");
    }

    @Test
    void isReadyOnlyWhenTheServerSaysSo() throws Exception {
        assertThat(readyWhenAnswering(200)).isTrue();
        assertThat(readyWhenAnswering(503)).isFalse();
    }

    private boolean readyWhenAnswering(int status) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            String port = Integer.toString(server.getAddress().getPort());
            return run(Map.of("QUARKUS_HTTP_PORT", port), "bash", "docker/is-ready")
                            .exitCode()
                    == 0;
        } finally {
            server.stop(0);
        }
    }

    private static Finished run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Finished(process.waitFor(), output);
    }

    private record Finished(int exitCode, String output) {}
}
