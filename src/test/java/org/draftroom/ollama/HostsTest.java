package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.ollama.twin.TwinModel;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostsTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private final OllamaTwin one = OllamaTwin.start();
    private final OllamaTwin two = OllamaTwin.start();

    @AfterEach
    void close() {
        one.close();
        two.close();
        assertThat(one.breaches()).isEmpty();
        assertThat(two.breaches()).isEmpty();
    }

    @Test
    void theSameRulesGoToTheSameHost() {
        Gemma gemma = House.with(SettingsForTests.at(one, two)).gemma();
        for (int call = 0; call < 6; call++) {
            ask(gemma, "The bible of The Salt Road.");
        }
        assertThat(List.of(one.chats().size(), two.chats().size())).containsExactlyInAnyOrder(0, 6);
    }

    @Test
    void otherRulesGoToOtherHosts() {
        House house = House.with(SettingsForTests.at(one, two));
        var chosen = new HashSet<URI>();
        for (int project = 0; project < 40; project++) {
            chosen.add(house.hosts()
                    .pick("gemma4:12b", Set.of(), "The bible of project " + project, List.of())
                    .url());
        }
        assertThat(chosen).containsExactlyInAnyOrder(one.url(), two.url());
    }

    @Test
    void callsAtTheSameTimeAreSpread() {
        Gemma gemma = House.with(SettingsForTests.at(one, two)).gemma();
        List.of(one, two).forEach(twin -> twin.always(asked -> Behaviours.slowFirst(Duration.ofMillis(300), "done")));
        var calls = new ArrayList<CompletableFuture<ChatReply>>();
        for (int call = 0; call < 4; call++) {
            calls.add(CompletableFuture.supplyAsync(() -> ask(gemma, "Same rules.")));
        }
        calls.forEach(CompletableFuture::join);
        assertThat(one.chats()).hasSize(2);
        assertThat(two.chats()).hasSize(2);
        assertThat(one.engine().mostBusy()).isEqualTo(1);
        assertThat(two.engine().mostBusy()).isEqualTo(1);
    }

    @Test
    void aHostTakesAsManyCallsAsItHasPermits() {
        Gemma gemma = House.with(SettingsForTests.at(one).withPermits(2)).gemma();
        one.engine().slots(4);
        one.always(asked -> Behaviours.slowFirst(Duration.ofMillis(150), "done"));
        var calls = new ArrayList<CompletableFuture<ChatReply>>();
        for (int call = 0; call < 6; call++) {
            calls.add(CompletableFuture.supplyAsync(() -> ask(gemma, "Same rules.")));
        }
        calls.forEach(CompletableFuture::join);
        assertThat(one.engine().mostBusy()).isEqualTo(2);
    }

    @Test
    void aCallThatIsOverForItsCallerIsOverForTheHost() {
        Gemma gemma = House.with(SettingsForTests.at(one)).gemma();
        one.always(asked -> answer -> {
            Behaviours.reply("done").play(answer);
            answer.pause(Duration.ofMillis(300));
        });
        ask(gemma, "Same rules.");
        assertThat(one.engine().busy()).isZero();
    }

    @Test
    void hostsThatCanNotAreLeftOut() {
        one.shelf().remove("gemma4:12b");
        Gemma gemma =
                House.with(SettingsForTests.at(NOBODY, one.url(), two.url())).gemma();
        assertThat(ask(gemma, "").run().host()).isEqualTo(two.url().toString());
    }

    @Test
    void anotherHostIsTriedBeforeTheFirstToken() {
        var broken = new ArrayList<Behaviour>(List.of(
                Behaviours.busy(),
                Behaviours.reset(""),
                Behaviours.status(500, "llama-server process has terminated: exit status 1"),
                Behaviours.html(),
                Behaviours.errorLine("", "out of memory")));
        for (Behaviour behaviour : broken) {
            House house = House.with(SettingsForTests.at(one, two));
            String rules = rulesThatLeadTo(one, house);
            one.reset();
            one.next(behaviour);
            two.always(asked -> Behaviours.reply("from two"));
            assertThat(ask(house.gemma(), rules).text()).isEqualTo("from two");
            assertThat(one.chats()).hasSize(1);
            assertThat(ask(house.gemma(), rules).text())
                    .as("avoided for a while")
                    .isEqualTo("from two");
        }
    }

    @Test
    void whenNoOtherCanDoItTheFirstFailureIsTold() {
        two.shelf().remove("gemma4:12b");
        one.always(asked -> Behaviours.busy());
        Gemma gemma = House.with(SettingsForTests.at(one, two)).gemma();
        OllamaFailure failure = catchThrowableOfType(OllamaFailure.class, () -> ask(gemma, ""));
        assertThat(failure.problem()).isEqualTo(Problem.BUSY);
    }

    @Test
    void butNotAfterIt() {
        List.of(one, two).forEach(twin -> twin.always(asked -> Behaviours.withoutDone("Half")));
        Gemma gemma = House.with(SettingsForTests.at(one, two)).gemma();
        OllamaFailure failure = catchThrowableOfType(OllamaFailure.class, () -> ask(gemma, ""));
        assertThat(failure.problem()).isEqualTo(Problem.CUT_OFF);
        assertThat(one.chats().size() + two.chats().size()).isEqualTo(1);
    }

    @Test
    void whatIsTheCallersFaultIsNotTriedElsewhere() {
        List.of(one, two).forEach(twin -> twin.always(asked -> Behaviours.status(400, "invalid something")));
        Gemma gemma = House.with(SettingsForTests.at(one, two)).gemma();
        OllamaFailure failure = catchThrowableOfType(OllamaFailure.class, () -> ask(gemma, ""));
        assertThat(failure.problem()).isEqualTo(Problem.REFUSED);
        assertThat(one.chats().size() + two.chats().size()).isEqualTo(1);
    }

    @Test
    void theReasonNearestToSuccessIsTheOneThatIsTold() {
        one.shelf().remove("gemma4:12b");
        two.version("0.30.0");
        Gemma gemma =
                House.with(SettingsForTests.at(NOBODY, two.url(), one.url())).gemma();
        OllamaFailure failure = catchThrowableOfType(OllamaFailure.class, () -> ask(gemma, ""));
        assertThat(failure.problem()).isEqualTo(Problem.MODEL_MISSING);
    }

    @Test
    void mediaGoOnlyWhereTheyAreTaken() {
        one.shelf().put(TwinModel.gemma().without("audio"));
        Gemma gemma = House.with(SettingsForTests.at(one, two)).gemma();
        for (int call = 0; call < 3; call++) {
            ChatReply reply =
                    gemma.chat(new SpokenWordTrial().call().withSeed(call), ReplyListener.none(), new Cancellation());
            assertThat(reply.run().host()).isEqualTo(two.url().toString());
        }
        two.shelf().put(TwinModel.gemma().without("audio"));
        Gemma later = House.with(SettingsForTests.at(one, two)).gemma();
        OllamaFailure failure = catchThrowableOfType(
                OllamaFailure.class,
                () -> later.chat(new SpokenWordTrial().call(), ReplyListener.none(), new Cancellation()));
        assertThat(failure.problem()).isEqualTo(Problem.CAPABILITY_MISSING);
    }

    @Test
    void theModelIsLoadedOnceForAllKindsOfCalls() {
        Gemma gemma = House.with(SettingsForTests.at(one)).gemma();
        ask(gemma, "Rules.");
        gemma.chat(new SpokenWordTrial().call(), ReplyListener.none(), new Cancellation());
        gemma.chat(SwatchesTrial.shuffled(new Random(1)).call(), ReplyListener.none(), new Cancellation());
        assertThat(one.engine().loads()).isEqualTo(1);
    }

    private static String rulesThatLeadTo(OllamaTwin twin, House house) {
        for (int number = 0; ; number++) {
            String rules = "Rules " + number;
            Host host = house.hosts().pick("gemma4:12b", Set.of(), rules, List.of());
            if (host.url().equals(twin.url())) {
                return rules;
            }
        }
    }

    private static ChatReply ask(Gemma gemma, String rules) {
        return gemma.chat(ChatCall.of(rules, "What now?"), ReplyListener.none(), new Cancellation());
    }
}
