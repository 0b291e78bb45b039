package org.draftroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** bin/draftroom on machines that lack this or that, each played by a folder of programs that is all of PATH. */
class LauncherTest {

    private static final List<String> ORDINARY = List.of(
            "bash", "cat", "dirname", "find", "grep", "mkdir", "mktemp", "rm", "sed", "seq", "sleep", "tail", "touch");

    @TempDir
    Path machine;

    private Path programs;

    @BeforeEach
    void aMachineWithTheSources() throws IOException {
        programs = Files.createDirectories(machine.resolve("programs"));
        for (String name : ORDINARY) {
            Files.createSymbolicLink(programs.resolve(name), programAt(name));
        }
        copy(Path.of("bin"));
        Files.createDirectories(machine.resolve("src/main"));
        Files.createDirectories(machine.resolve("frontend"));
        Files.writeString(machine.resolve("pom.xml"), "<project/>");
    }

    @Test
    void aMissingJdkIsNamedWithTheCommandThatInstallsIt() throws Exception {
        program("apt-get", "");
        assertThat(run())
                .contains("Draftroom needs a JDK, version 17 or newer.")
                .contains("sudo apt-get install openjdk-17-jdk");
    }

    @Test
    void anOldJdkIsAsGoodAsNone() throws Exception {
        java("11.0.2");
        program("brew", "");
        assertThat(run()).contains("a JDK, version 17 or newer").contains("brew install openjdk@17");
    }

    @Test
    void aMissingMavenIsNamed() throws Exception {
        java("17.0.15");
        program("javac", "");
        assertThat(run()).contains("Draftroom needs Maven.").contains("sudo apt-get install maven");
    }

    @Test
    void anOldNodeIsNamed() throws Exception {
        java("17.0.15");
        program("javac", "");
        program("mvn", "");
        program("npm", "");
        program("node", "echo v18.19.0");
        assertThat(run()).contains("Node.js, version 20 or newer");
    }

    @Test
    void ollamaIsStartedWhereItIsInstalledAndStoppedAgain() throws Exception {
        assumeFalse(ollamaRuns(), "An Ollama is running here already: starting one is not tried");
        built();
        java("21.0.1");
        program(
                "ollama",
                "echo \"$1\" >> \"$HOME/told\"; trap 'echo stopped >> \"$HOME/told\"; exit' TERM; while :; do sleep 0.05; done");
        assertThat(run()).contains("is ready");
        Path told = machine.resolve("told");
        for (int i = 0; i < 100 && !Files.readString(told).contains("stopped"); i++) {
            Thread.sleep(50);
        }
        assertThat(told).hasContent("serve\nstopped");
    }

    @Test
    void anOllamaElsewhereIsNobodysBusiness() throws Exception {
        built();
        java("21.0.1");
        program("ollama", "touch \"$HOME/told\"");
        assertThat(run("DRAFTROOM_OLLAMA_URLS=http://studio:11434")).contains("is ready");
        assertThat(machine.resolve("told")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "pages", "statistics", "check", "help", "-h", "--help", "no-such-command"})
    void whateverIsAskedForIsNoReasonToStartAServer(String command) throws Exception {
        built();
        java("21.0.1", "echo \"${*##*/}\"");
        assertThat(run(machine, List.of(command)))
                .contains("draftroom-runner.jar org.draftroom.commands.Commands " + command);
    }

    @Test
    void aCommandRunsWhereItIsCalledAndNeedsNoOllama() throws Exception {
        built();
        java("21.0.1", "echo \"$PWD: ${*##*/}\"");
        program("ollama", "touch \"$HOME/told\"");
        Path elsewhere = Files.createDirectories(machine.resolve("my scripts"));
        assertThat(run(elsewhere, List.of("pages", "a b.fountain")))
                .contains("my scripts: ")
                .contains("draftroom-runner.jar org.draftroom.commands.Commands pages a b.fountain");
        assertThat(machine.resolve("told")).doesNotExist();
    }

    private String run(String... settings) throws Exception {
        return run(machine, List.of(), settings);
    }

    private String run(Path folder, List<String> arguments, String... settings) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bash").toString(),
                machine.resolve("bin/draftroom").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("HOME", machine.toString());
        for (String setting : settings) {
            builder.environment().put(setting.replaceFirst("=.*", ""), setting.replaceFirst("[^=]*=", ""));
        }
        Process process = builder.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes());
    }

    private void built() throws IOException {
        Path target = Files.createDirectories(machine.resolve("target"));
        Files.createFile(target.resolve("draftroom-runner.jar"));
        Files.createFile(target.resolve(".built"));
    }

    private void java(String version) throws IOException {
        java(version, "sleep 0.5; echo 'Draftroom is ready'");
    }

    private void java(String version, String otherwise) throws IOException {
        program(
                "java",
                "[ \"$1\" = -version ] && echo 'openjdk version \"" + version + "\"' >&2 || { " + otherwise + "; }");
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!" + programs.resolve("bash") + "\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, machine.resolve(file));
            }
        }
    }

    private static Path programAt(String name) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static boolean ollamaRuns() {
        try (Socket socket = new Socket("127.0.0.1", 11434)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
