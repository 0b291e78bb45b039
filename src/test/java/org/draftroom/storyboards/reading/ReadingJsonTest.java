package org.draftroom.storyboards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

    @Test
    void everyReadingGoesToJsonAndBack() {
        HostilePanelReply hostile = new HostilePanelReply(new Random(11));
        for (int i = 0; i < 200; i++) {
            PanelReading reading =
                    ReadCheck.of(People.NONE, hostile.next()).value().orElse(PanelReading.BLANK);
            assertThat(ReadingJson.read(ReadingJson.write(reading))).isEqualTo(reading);
        }
        PanelReading reading =
                ReadCheck.of(People.NONE, PanelReply.lena().toString()).value().orElseThrow();
        Figure read = reading.figures().value().orElseThrow().get(0);
        Figure corrected = new Figure(
                Seen.byHand("LENA"),
                read.looks(),
                Seen.openByHand(),
                Optional.of(new Region(0.1, 0.2, 0.3, 0.4)),
                Seen.byHand(Facing.AWAY),
                read.wardrobe());
        PanelReading byHand = reading.with(PanelField.FIGURES, Seen.byHand(List.of(corrected)));
        assertThat(ReadingJson.read(ReadingJson.write(byHand))).isEqualTo(byHand);
    }

    @Test
    void aWordThatIsNoneAnyMoreIsUnsure() {
        String kept = "{\"size\":{\"value\":\"cowboy\",\"confidence\":\"sure\",\"corrected\":false},\"mood\":{}}";

        assertThat(ReadingJson.read(kept).size()).isEqualTo(Seen.<ShotSize>unsure());
    }
}
