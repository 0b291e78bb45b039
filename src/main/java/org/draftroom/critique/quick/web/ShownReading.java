package org.draftroom.critique.quick.web;

import java.util.List;
import java.util.Locale;
import org.draftroom.critique.digest.Measure;
import org.draftroom.critique.quick.Cost;
import org.draftroom.critique.quick.Measured;
import org.draftroom.critique.quick.QuickOutcome;
import org.draftroom.critique.quick.QuickReading;

/**
 * A reading as its page shows it.
 *
 * @param scenes those with text, in order
 * @param changed scenes that read differently now
 * @param isAsItWas whether the scenes now are those that were read, in the same order
 * @param isOfThisBible whether it was read with the bible as it is now
 */
public record ShownReading(
        QuickReading reading,
        QuickOutcome outcome,
        Measured measured,
        Curve curve,
        List<ShownFinding> findings,
        List<ShownNote> notes,
        List<ShownScene> scenes,
        int changed,
        boolean isAsItWas,
        boolean isOfThisBible) {

    public Cost cost() {
        return outcome.cost();
    }

    /** What the table has a column of. */
    public List<Measure> measures() {
        return List.of(Measure.values());
    }

    /** The scenes without a digest. */
    public List<ShownScene> gaps() {
        return scenes.stream().filter(ShownScene::isGap).toList();
    }

    /** Their names, for a sentence. */
    public String gapNames() {
        return String.join(
                ", ", gaps().stream().map(scene -> scene.place().name()).toList());
    }

    /** In whole minutes. */
    public int minutes() {
        return cost().seconds() / 60;
    }

    public String tokensRead() {
        return figure(cost().promptTokens());
    }

    public String tokensWritten() {
        return figure(cost().replyTokens());
    }

    public String words() {
        return figure(measured.words());
    }

    private static String figure(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
