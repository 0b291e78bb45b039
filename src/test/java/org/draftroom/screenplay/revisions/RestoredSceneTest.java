package org.draftroom.screenplay.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;

class RestoredSceneTest {

    private static final String BOAT = "INT. BOAT - DAY\n\nMara rows. The rain falls hard on them.\n\n";
    private static final String HUT = "INT. HUT - NIGHT\n\nTomas dries the nets by the fire.\n\n";
    private static final String PIER = "EXT. PIER - DAY\n\nA gull lands on a post and looks about.\n\n";

    @Test
    void aChangedSceneIsPutBackInItsPlace() {
        String now = PIER + BOAT.replace("hard", "softly") + HUT.replace("nets", "ropes");
        assertThat(restored(now, BOAT + HUT, 1)).contains(PIER + BOAT + HUT.replace("nets", "ropes"));
        assertThat(restored(now, BOAT + HUT, 2)).contains(PIER + BOAT.replace("hard", "softly") + HUT);
    }

    @Test
    void aSceneThatWasCutFollowsTheOneItFollowed() {
        assertThat(restored(BOAT + PIER, BOAT + HUT + PIER, 2)).contains(BOAT + HUT + PIER);
        assertThat(restored(HUT, BOAT + HUT, 1)).contains(BOAT + HUT);
        assertThat(restored("", BOAT + HUT, 2)).contains(HUT);
    }

    @Test
    void scenesStayApart() {
        assertThat(restored(BOAT.strip(), BOAT + HUT, 2)).contains(BOAT + HUT);
        assertThat(restored(PIER + BOAT, PIER + HUT.strip(), 2).orElseThrow()).contains("by the fire.\n\nINT. BOAT");
    }

    @Test
    void whatStoodBeforeTheFirstSceneCanBeRestoredToo() {
        assertThat(restored(BOAT, "Title: Salt\n\n" + BOAT, 0)).contains("Title: Salt\n\n" + BOAT);
    }

    @Test
    void aSceneThatNeverWasCanNot() {
        assertThat(restored(BOAT, BOAT, 2)).isEmpty();
        assertThat(restored(BOAT, BOAT, -2)).isEmpty();
    }

    private static Optional<String> restored(String now, String earlier, int scene) {
        return RestoredScene.in(Fountain.parse(now), Fountain.parse(earlier), scene);
    }
}
