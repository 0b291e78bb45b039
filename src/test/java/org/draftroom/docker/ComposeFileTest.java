package org.draftroom.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docker/compose.yml promises: three services that are watched and kept, and one port, on this machine only. */
class ComposeFileTest {

    private static final Map<String, Map<String, Object>> SERVICES = services();

    @Test
    void bringsDraftroomItsDatabaseAndOllama() {
        assertThat(SERVICES).containsOnlyKeys("app", "database", "database-password", "ollama", "ollama-pull");
        assertThat(SERVICES.get("database")).containsEntry("image", "postgres:18");
        assertThat((String) SERVICES.get("ollama").get("image")).startsWith("ollama/ollama:");
        assertThat(SERVICES.get("ollama-pull")).containsEntry("command", List.of("pull", "gemma4:12b"));
        assertThat(SERVICES.get("ollama-pull"))
                .containsEntry("image", SERVICES.get("ollama").get("image"));
    }

    @Test
    void publishesDraftroomAloneAndOnlyToThisMachine() {
        SERVICES.forEach((name, service) -> {
            if (name.equals("app")) {
                assertThat((List<?>) service.get("ports"))
                        .allSatisfy(port -> assertThat((String) port).startsWith("127.0.0.1:"));
            } else {
                assertThat(service).as(name).doesNotContainKey("ports");
            }
        });
    }

    @Test
    void keepsTheDatabaseOffEveryOutsideNetwork() {
        assertThat(SERVICES.get("database")).containsEntry("networks", List.of("database"));
        assertThat(section("networks").get("database")).isEqualTo(Map.of("internal", true));
    }

    @Test
    void watchesEveryServiceThatStays() throws IOException {
        assertThat(SERVICES.get("database")).containsKey("healthcheck");
        assertThat(SERVICES.get("ollama")).containsKey("healthcheck");
        assertThat(Files.readString(Path.of("docker/Dockerfile"))).contains("HEALTHCHECK", "is-ready");
    }

    @Test
    void keepsDataInNamedVolumes() {
        assertThat(section("volumes")).containsOnlyKeys("home", "database", "models", "secrets");
        assertThat(volumes("app")).contains("home:/var/lib/draftroom");
        assertThat(volumes("database")).contains("database:/var/lib/postgresql");
        assertThat(volumes("ollama")).contains("models:/root/.ollama");
    }

    @Test
    void holdsNoPasswordButTheNameOfItsFile() {
        SERVICES.values().stream()
                .flatMap(service -> mapping(service, "environment").entrySet().stream())
                .filter(setting -> setting.getKey().contains("PASSWORD"))
                .forEach(setting -> {
                    assertThat(setting.getKey()).endsWith("_FILE");
                    assertThat(setting.getValue()).isEqualTo("/run/draftroom/database-password");
                });
    }

    @Test
    void startsDraftroomWithoutWaitingForTheModel() {
        assertThat(mapping(SERVICES.get("app"), "depends_on"))
                .isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
    }

    @Test
    void namesOnlyFilesThatExist() {
        assertThat(Path.of("docker/database-password")).isExecutable();
        assertThat(mapping(SERVICES.get("app"), "build")).containsEntry("dockerfile", "docker/Dockerfile");
        assertThat(Path.of("docker/Dockerfile")).exists();
    }

    @SuppressWarnings("unchecked")
    private static List<String> volumes(String service) {
        return (List<String>) SERVICES.get(service).get("volumes");
    }

    private static Map<String, Map<String, Object>> services() {
        return section("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> section(String name) {
        try (Reader file = Files.newBufferedReader(Path.of("docker/compose.yml"))) {
            Map<String, Object> compose = new Yaml().load(file);
            return (Map<String, Map<String, Object>>) compose.get(name);
        } catch (IOException e) {
            throw new IllegalStateException("docker/compose.yml can't be read", e);
        }
    }
}
