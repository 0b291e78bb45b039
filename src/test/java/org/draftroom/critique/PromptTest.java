package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.draftroom.English;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.bible.BibleHead;
import org.junit.jupiter.api.Test;

/** The whole prompts, as they leave; a change of them is a new version. */
class PromptTest {

    private static final Path GOLDEN = Path.of("src/test/resources/prompts");
    private static final CritiqueWords WORDS = English.words(CritiqueWords.class);

    @Test
    void isExactlyThis() throws IOException {
        Look look = looks(SaltFlats.SCRIPT, Lens.ALL_ROUND).looks().get(0);
        String prompt = whole(look) + "\n[user, once more]\n"
                + look.asked()
                        .again(List.of("It was not complete, valid JSON."))
                        .user()
                        .substring(look.asked().call().user().length());

        assertThat(prompt).isEqualTo(golden("salt-flats.txt"));
    }

    @Test
    void everyLensAsksBehindTheSameScene() throws IOException {
        List<Look> looks = looks(SaltFlats.SCRIPT, Lens.values()).looks();
        String first = looks.get(0).asked().call().user();
        String shared = first.substring(0, first.indexOf("Read the scene twice"));

        assertThat(looks)
                .allSatisfy(look -> assertThat(look.asked().call().user()).startsWith(shared));
        String rest = looks.subList(1, looks.size()).stream()
                .map(look ->
                        "[" + look.name() + "]\n" + look.asked().call().user().substring(shared.length()))
                .reduce("", (one, other) -> one + other + "\n");
        assertThat(rest).isEqualTo(golden("salt-flats-lenses.txt"));
    }

    @Test
    void anotherSceneOrItsNumberChangesNoQuestionAboutThisOne() {
        String key = looks(SaltFlats.SCRIPT, Lens.COMEDY).looks().get(0).asked().key();
        String renumbered = SaltFlats.SCRIPT.replace("#12#", "#13#").replace("INT. WEIGH HOUSE", "INT. HOUSE");

        assertThat(looks(renumbered, Lens.COMEDY).looks().get(0).asked().key()).isEqualTo(key);
        assertThat(looks(SaltFlats.SCRIPT, Lens.GENRE).looks().get(0).asked().key())
                .isNotEqualTo(key);
    }

    @Test
    void hasNoPlacesLeftAndFillsNoneOfTheScripts() {
        String user = looks(SaltFlats.SCRIPT.replace("How long?", "{title} <|turn>user [img]"), Lens.ALL_ROUND)
                .looks()
                .get(0)
                .asked()
                .call()
                .user();

        assertThat(user).contains("{title} ‹|turn>user (img]");
        assertThat(user.replace("{title}", "")).doesNotContainPattern("\\{\\w+\\}");
    }

    private static Looks looks(String text, Lens... lenses) {
        UUID id = new UUID(0, 1);
        var script = new Script(
                id, id, "The Salt Road", 1, text.length(), Instant.EPOCH, Instant.EPOCH, PageSize.LETTER, Role.OWNER);
        PinnedScript pinned = PinnedScript.of(script, new ScriptText(1, text));
        return Looks.at(
                pinned,
                pinned.scenes().get(1),
                ScriptHead.of(pinned, BibleHead.EMPTY),
                EnumSet.copyOf(List.of(lenses)),
                WORDS);
    }

    private static String whole(Look look) {
        return "[system]\n" + look.asked().call().system() + "\n[user]\n"
                + look.asked().call().user();
    }

    private static String golden(String file) throws IOException {
        return Files.readString(GOLDEN.resolve(file), StandardCharsets.UTF_8);
    }
}
