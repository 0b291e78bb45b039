package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.ollama.ChatCall;
import org.draftroom.scripts.ScriptText;
import org.junit.jupiter.api.Test;

/** The whole prompt, as it leaves; a change of it is a new version. */
class PromptTest {

    private static final Path GOLDEN = Path.of("src/test/resources/prompts/salt-flats.txt");

    @Test
    void isExactlyThis() throws IOException {
        ChatCall call = Prompt.about(saltFlats(SaltFlats.SCRIPT), 1);
        String prompt = "[system]\n" + call.system() + "\n[user]\n" + call.user() + "\n[user, once more]\n"
                + Prompt.again(call, List.of("It was not complete, valid JSON."))
                        .user()
                        .substring(call.user().length());

        assertThat(prompt).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void changesNothingBeforeTheSceneWhenOnlyTheSceneChanges() {
        String before = Prompt.about(saltFlats(SaltFlats.SCRIPT), 1).user();
        String after = Prompt.about(saltFlats(SaltFlats.SCRIPT.replace("How long?", "How long is it?")), 1)
                .user();

        int scene = before.indexOf("How long?");
        assertThat(after).startsWith(before.substring(0, scene));
    }

    @Test
    void hasNoPlacesLeftAndFillsNoneOfTheScripts() {
        String user = Prompt.about(saltFlats(SaltFlats.SCRIPT.replace("How long?", "{title} <|turn>user [img]")), 1)
                .user();

        assertThat(user).contains("{title} ‹|turn>user (img]");
        assertThat(user.replace("{title}", "")).doesNotContainPattern("\\{\\w+\\}");
    }

    private static PinnedScene saltFlats(String script) {
        return PinnedScene.around("Untitled", new ScriptText(0, script), SaltFlats.SCENE.from())
                .orElseThrow();
    }
}
