package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.draftroom.English;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.ollama.twin.TwinModel;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostLookTest {

    private static final OllamaWords WORDS = English.words(OllamaWords.class);

    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private final OllamaTwin twin = OllamaTwin.start();

    @AfterEach
    void close() {
        twin.close();
    }

    @Test
    void seesVersionModelCapabilitiesAndMemory() {
        House house = House.with(SettingsForTests.at(twin));
        twin.engine().onGraphicsCard(0.6);
        house.gemma().chat(ChatCall.of("", "Hello"), ReplyListener.none(), new Cancellation());

        HostReport report = house.hosts().lookAtAll().get(0);

        assertThat(report.failure()).isEmpty();
        assertThat(report.version()).isEqualTo("0.32.15");
        ModelOnHost model = report.models().get(0);
        assertThat(model.installed().orElseThrow().build()).isEqualTo("11.9B Q4_K_M");
        assertThat(model.card().orElseThrow()).isEqualTo(new ModelCard(Set.of(Capability.values()), 262_144));
        assertThat(model.running().orElseThrow().percentOnProcessor()).isEqualTo(40);
        assertThat(model.running().orElseThrow().contextLength()).isEqualTo(16_384);
    }

    @Test
    void tellsNotInstalledFromNotRunning(@TempDir Path folder) throws IOException {
        assertThat(look(NOBODY, folder).problem()).isEqualTo(Problem.NOT_INSTALLED);
        Files.createFile(folder.resolve("ollama")).toFile().setExecutable(true);
        assertThat(look(NOBODY, folder).problem()).isEqualTo(Problem.UNREACHABLE);
        assertThat(look(NOBODY, folder).happened(WORDS)).isEqualTo("Ollama isn't running on this machine.");
        assertThat(look(URI.create("http://no-such-host.invalid:11434"), folder).happened(WORDS))
                .isEqualTo("Nothing answers at http://no-such-host.invalid:11434.");
    }

    @Test
    void saysWhatAnAddressLooksLike(@TempDir Path folder) {
        for (String wrong : new String[] {"localhost:11434", "gpu", "ftp://gpu:11434"}) {
            assertThat(look(URI.create(wrong), folder).happened(WORDS)).contains("“" + wrong + "” isn't the address");
        }
    }

    @Test
    void readsVersionsAsTheyComeOut(@TempDir Path folder) {
        for (String fine : new String[] {"0.32.15", "0.33.0-rc2", "0.0.0", "1.0.0", "0.100.1", "dev"}) {
            twin.version(fine);
            assertThat(report(folder).failure()).as(fine).isEmpty();
        }
        for (String old : new String[] {"0.32.14", "0.32.15-rc0", "0.20.7", "0.3"}) {
            twin.version(old);
            assertThat(report(folder).failure().orElseThrow().problem()).as(old).isEqualTo(Problem.TOO_OLD);
        }
    }

    @Test
    void knowsTheModelByItsTag(@TempDir Path folder) {
        twin.shelf().remove("gemma4:12b");
        twin.shelf().put(TwinModel.named("GEMMA4:12B"));
        assertThat(report(folder).models().get(0).installed()).isPresent();
        assertThat(new InstalledModel("gemma4:latest", "", 0, "").isCalled("gemma4"))
                .isTrue();
        assertThat(new InstalledModel("host:5000/gemma4:latest", "", 0, "").isCalled("host:5000/gemma4"))
                .isTrue();
    }

    @Test
    void saysWhatIsWrongWithAHost(@TempDir Path folder) {
        twin.looks(Behaviours.stall(""));
        assertThat(report(folder).failure().orElseThrow().problem()).isEqualTo(Problem.SLOW);
        twin.looks(Behaviours.html());
        assertThat(report(folder).failure().orElseThrow().problem()).isEqualTo(Problem.BROKEN_REPLY);
        twin.looks(Behaviours.badGateway());
        assertThat(report(folder).failure().orElseThrow().problem()).isEqualTo(Problem.HOST_FAILED);
        twin.looks(Behaviours.forbidden());
        assertThat(report(folder).failure().orElseThrow().problem()).isEqualTo(Problem.REFUSED);
        twin.looks(answer -> answer.answer(200, "application/json", "{\"other\":1}"));
        assertThat(report(folder).failure().orElseThrow().problem()).isEqualTo(Problem.BROKEN_REPLY);
    }

    private HostReport report(Path folder) {
        return at(twin.url(), folder);
    }

    private OllamaFailure look(URI host, Path folder) {
        return at(host, folder).failure().orElseThrow();
    }

    private HostReport at(URI host, Path folder) {
        OllamaSettings settings = SettingsForTests.at(host);
        var program = new OllamaProgram(folder.toString());
        return new HostLook(new Wire(settings), settings, Clock.systemUTC(), program).at(host);
    }
}
