package org.draftroom.critique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.draftroom.critique.SaltFlats;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private final PinnedScript script = pinned(SaltFlats.SCRIPT);
    private final Citations citations = new Citations(script);

    @Test
    void showsThePagesOwnSpellingAndKnowsThePlace() {
        Cited cited = citations.in("12", "because I was afraid you’d say no").orElseThrow();

        assertThat(cited.text()).isEqualTo("because I was afraid you'd say no");
        assertThat(cited.scene()).isEqualTo("12");
        assertThat(cited.heading()).isEqualTo("EXT. SALT FLATS - DAWN");
        assertThat(cited.corrected()).isFalse();
        assertThat(SaltFlats.SCRIPT.substring(
                        cited.anchor().from(), cited.anchor().to()))
                .isEqualTo(cited.anchor().quote());
    }

    @Test
    void correctsASceneWhenOnePlaceAloneSaysIt() {
        Cited cited = citations.in("1", "Depends what you promised them.").orElseThrow();

        assertThat(cited.scene()).isEqualTo("12");
        assertThat(cited.corrected()).isTrue();
        assertThat(citations.in("a scene", "There is enough for one of us."))
                .map(Cited::scene)
                .contains("3");
    }

    @Test
    void withholdsWhatTwoPlacesSayWhenTheSceneIsWrong() {
        PinnedScript twice =
                pinned("INT. A - DAY\n\nANNA\nIt was raining then.\n\nINT. B - DAY\n\nBEN\nNobody came.\n\n"
                        + "INT. C - DAY\n\nANNA\nIt was raining then.\n");
        Citations cited = new Citations(twice);

        assertThat(cited.in("2", "It was raining then.")).isEmpty();
        assertThat(cited.in("Scene 3", "It was raining then."))
                .map(Cited::scene)
                .contains("3");
        assertThat(cited.anywhere("It was raining then.")).isEmpty();
        assertThat(cited.anywhere("Nobody came.")).map(Cited::corrected).contains(false);
    }

    @Test
    void countsWhatIsWithheld() {
        citations.in("12", "I never loved the salt.");
        citations.in(script.scenes().get(0), "Depends what you promised them.");
        citations.in("12", "They said we left yesterday.");

        assertThat(citations.withheld()).isEqualTo(2);
        assertThat(citations.found()).isEqualTo(1);
    }

    @Test
    void countsScenesThatReadDifferently() {
        List<String> before = script.sceneHashes();
        List<String> edited = pinned(SaltFlats.SCRIPT.replace("How long?", "How much longer?"))
                .sceneHashes();

        assertThat(ChangedScenes.count(before, before)).isZero();
        assertThat(ChangedScenes.count(before, edited)).isEqualTo(1);
        assertThat(ChangedScenes.count(before, List.of(before.get(2), before.get(0), before.get(0))))
                .isEqualTo(1);
    }

    static PinnedScript pinned(String text) {
        UUID id = new UUID(0, 1);
        Script script = new Script(
                id, id, "The Salt Road", 0, text.length(), Instant.EPOCH, Instant.EPOCH, PageSize.LETTER, Role.OWNER);
        return PinnedScript.of(script, new ScriptText(0, text));
    }
}
