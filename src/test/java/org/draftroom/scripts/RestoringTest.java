package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RestoringTest {

    @Test
    void touchesOnlyTheLinesThatDiffer() {
        assertThat(Restoring.change("a\nb\nc\n", "a\nx\nc\n").toJson()).isEqualTo("[2,[2,\"x\",\"\"],2]");
        assertThat(Restoring.change("a\nb\n", "a\nb\n").isEmpty()).isTrue();
    }

    @Test
    void makesAnyTextAnyOther() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String from = Edits.text(random, random.nextInt(30));
            String to = Edits.text(random, random.nextInt(30));
            ChangeSet change = Restoring.change(from, to);
            assertThat(change.apply(from)).isEqualTo(to);
            assertThat(ChangeSet.fromJson(change.toJson())).isEqualTo(change);
        }
    }
}
