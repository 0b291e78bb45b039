package org.draftroom.evaluation.critique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.draftroom.critique.ProductCritic;
import org.draftroom.evaluation.Chat;
import org.draftroom.evaluation.KeptChat;
import org.draftroom.ollama.LiveModel;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evaluation on the double: critics whose scores are known get them. It says nothing about the model. */
class DoubledCritiqueTest {

    private static final PairSet SET = PairSet.load();
    private static final PairSet SOME = SET.only("pace");

    private final DoubleCritics critics = new DoubleCritics(SET);
    private final OllamaTwin twin = OllamaTwin.start();
    private final LiveModel model = LiveModel.at(Optional.of(twin.url()));

    @TempDir
    Path kept;

    @AfterEach
    void theRulesWereKept() {
        model.close();
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void aPerfectCriticGetsEverything() {
        CritiqueFigures figures = measured(critics.perfect(), SET);
        assertThat(figures.hits().value()).isOne();
        assertThat(figures.hitsByKind().value()).isOne();
        assertThat(figures.toldApart().value()).isOne();
        assertThat(figures.rankedLower().value()).isOne();
        assertThat(figures.stableUnderPleading().value()).isOne();
        assertThat(figures.validAtOnce().words()).startsWith("160 of 160");
        assertThat(figures.withheldNotes().hits()).isZero();
        assertThat(figures.inventedShown()).isZero();
        assertThat(markdown(figures)).doesNotContain("not met").doesNotContain("NaN");
    }

    @Test
    void aBlindCriticGetsWhatChanceGives() {
        CritiqueFigures figures = measured(critics.random(), SET);
        assertThat(figures.hits().value()).isCloseTo(figures.chance(), within(0.2));
        assertThat(figures.hitsByKind().value()).isCloseTo(figures.chanceByKind(), within(0.15));
        assertThat(figures.chanceByKind()).isLessThan(0.2);
        assertThat(figures.rankedLower().value()).isBetween(0.2, 0.8);
        assertThat(figures.stableUnderPleading().value()).isLessThan(0.5);
        assertThat(figures.inventedShown()).isZero();
        assertThat(markdown(figures))
                .contains("| ≥ 90 % | " + figures.rankedLower().words() + " | not met |");
    }

    @Test
    void anInventorIsShownNothing() {
        CritiqueFigures figures = measured(critics.inventor());
        assertThat(figures.hits().hits()).isZero();
        assertThat(figures.rankedLower().hits()).isZero();
        assertThat(figures.stableUnderPleading().hits()).isZero();
        assertThat(figures.withheldNotes().value()).isOne();
        assertThat(figures.withheldRemarks().value()).isOne();
        assertThat(figures.inventedShown()).isZero();
        assertThat(twin.chats()).as("each scene is asked about twice").hasSize(2 * 32);
    }

    @Test
    void oneWhoIsSwayedIsFoundOut() {
        CritiqueFigures figures = measured(critics.swayed());
        assertThat(figures.hits().value()).isOne();
        assertThat(figures.stableUnderPleading().hits()).isZero();
        assertThat(figures.stableReadAgain().value()).isOne();
        assertThat(figures.trials())
                .allSatisfy(trial -> assertThat(trial.pleadingShift()).isEqualTo(3));
    }

    @Test
    void whatIsNoJsonIsCountedThoughTheRepairSavesIt() {
        AtomicInteger asked = new AtomicInteger();
        CritiqueFigures figures = measured(chat -> asked.getAndIncrement() % 2 == 0
                ? Behaviours.reply("Here are my notes.")
                : critics.perfect().apply(chat));
        assertThat(figures.validAtOnce().hits()).isZero();
        assertThat(figures.hits().value()).isOne();
    }

    @Test
    void whatCannotBeReadIsNeitherAHitNorARank() {
        CritiqueFigures figures = measured(chat -> Behaviours.reply("{\"notes\":"));
        assertThat(figures.hits().hits()
                        + figures.rankedLower().hits()
                        + figures.stableReadAgain().hits())
                .isZero();
        assertThat(markdown(figures)).contains("| Readings of which nothing could be shown | 32 of 32");
    }

    @Test
    void aPleadingInTheTitleReachesTheModelAndLeavesTheSceneAsItIs() {
        twin.always(critics.perfect());
        Pair pair = SET.pairs().get(0);
        for (Pleading pleading : SET.pleadings()) {
            new ProductCritic(model::ask).read(pair.pleadedScene(pleading), 1);
            assertThat(twin.lastChat().user())
                    .contains(pleading.title())
                    .doesNotContain(pleading.synopsis())
                    .contains(pair.flawedScene().text().text());
        }
    }

    @Test
    void aRunThatWasStoppedGoesOnAndAsksNothingTwice() {
        twin.always(critics.random());
        AtomicInteger left = new AtomicInteger(17);
        Chat untilItBreaks = call -> {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("The lid was closed");
            }
            return model.ask(call);
        };
        assertThatThrownBy(() -> run(new KeptChat(kept, "twin", untilItBreaks), SOME))
                .hasMessage("The lid was closed");

        String resumed = markdown(run(new KeptChat(kept, "twin", model::ask), SOME));
        assertThat(twin.chats()).hasSize(32);
        assertThat(markdown(run(new KeptChat(kept, "twin", model::ask), SOME))).isEqualTo(resumed);
        assertThat(twin.chats()).hasSize(32);
        run(new KeptChat(kept, "another build", model::ask), SOME);
        assertThat(twin.chats()).hasSize(64);
    }

    private CritiqueFigures measured(Function<ChatAsked, Behaviour> critic) {
        return measured(critic, SOME);
    }

    private CritiqueFigures measured(Function<ChatAsked, Behaviour> critic, PairSet set) {
        twin.always(critic);
        return run(model::ask, set);
    }

    private static CritiqueFigures run(Chat chat, PairSet set) {
        List<Trial> trials = new Trials(new ProductCritic(chat), set, line -> {}).run();
        return new CritiqueFigures(set, trials);
    }

    private static String markdown(CritiqueFigures figures) {
        return new CritiqueReport(figures).markdown();
    }
}
