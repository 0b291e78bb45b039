package org.draftroom.critique.quick;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.draftroom.accounts.Person;
import org.draftroom.critique.ReadingRoom;
import org.draftroom.critique.Twin;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.scripts.Script;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class QuickReadingTest {

    private static final int SCENES = 120;
    private static final String SAMPLE = "/sample/the-lighthouse-keepers-sum.fountain";

    @Inject
    Jobs jobs;

    @Inject
    ReadingRoom room;

    @Inject
    QuickReadings readings;

    private final Semaphore dwelling = new Semaphore(0);
    private final OllamaTwin twin = Twin.get();
    private Person ines;

    @BeforeEach
    void aProject() {
        Twin.rest();
        twin.always(QuickReplies::to);
        ines = room.ines();
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void asksEachSceneOnceAndThenTheWhole() {
        Script script = script(carriers(12));

        QuickOutcome outcome = read(script);

        assertThat(twin.chats()).hasSize(13);
        assertThat(twin.chats().subList(0, 12)).noneMatch(chat -> QuickReplies.isWhole(OllamaTwin.asked(chat)));
        assertThat(outcome.digests()).hasSize(12);
        assertThat(outcome.whole().findings()).containsOnlyKeys(Aspect.values());
        assertThat(outcome.whole().notes()).hasSize(Whole.MOST_NOTES);
        assertThat(outcome.whole().withheld()).isEqualTo(1);
        assertThat(outcome.cost().answers()).isEqualTo(13);
    }

    @Test
    void mostOfWhatASampleTakesStandsInTheCache() throws Exception {
        try (var in = getClass().getResourceAsStream(SAMPLE)) {
            read(script(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }

        assertThat(twin.cachedShare()).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void oneChangedSceneOfManyIsReadAgainWithTheWholeAndNothingElse() {
        Script script = script(carriers(SCENES));
        read(script);
        int before = twin.chats().size();
        room.edit(script, "by the door number 77.", "by the last door");

        QuickOutcome outcome = read(room.now(script));

        List<Exchange> later = twin.chats().subList(before, twin.chats().size());
        assertThat(later).hasSize(2);
        assertThat(OllamaTwin.asked(later.get(0)).user()).contains("by the last door");
        assertThat(QuickReplies.isWhole(OllamaTwin.asked(later.get(1)))).isTrue();
        assertThat(outcome.digests()).hasSize(SCENES);
        assertThat(outcome.cost().kept()).isEqualTo(SCENES - 1);
    }

    @Test
    void aReadingInterruptedThreeTimesEndsAsAnUndisturbedOne() throws InterruptedException {
        QuickOutcome undisturbed = read(script(carriers(30)));
        twin.reset();
        Set<String> slow = ConcurrentHashMap.newKeySet();
        slow.addAll(Set.of("door number 4.", "door number 15.", "door number 28."));
        twin.always(asked -> slow.removeIf(door ->
                        asked.user().contains("THE SCENE") && asked.user().contains(door))
                ? dwelling(Behaviours.endless(Duration.ofMillis(300)))
                : QuickReplies.to(asked));
        Script script = script(carriers(30));
        for (int interrupted = 0; interrupted < 3; interrupted++) {
            Job job = begin(script);
            assertThat(dwelling.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            jobs.cancel(job.id());
            room.await(job, ended -> ended.status() == JobStatus.CANCELLED);
        }

        QuickOutcome outcome = read(script);

        assertThat(outcome.digests()).isEqualTo(undisturbed.digests());
        assertThat(outcome.whole()).isEqualTo(undisturbed.whole());
        List<String> answered = twin.chats().stream()
                .filter(Exchange::isAnswered)
                .map(chat -> OllamaTwin.asked(chat).user())
                .toList();
        assertThat(answered).doesNotHaveDuplicates().hasSize(31);
    }

    @Test
    void aSceneThatCannotBeReadTwiceIsAGapThatALaterReadingFills() {
        Script script = script(carriers(4));
        twin.next(Behaviours.reply("no"), Behaviours.reply("{}"));

        assertThat(read(script).digests()).containsOnlyKeys(1, 2, 3);
        assertThat(read(script).digests()).containsOnlyKeys(0, 1, 2, 3);
    }

    @Test
    void scenesWithoutTextAreNotAskedAbout() {
        QuickOutcome outcome = read(script(carriers(2) + "\nINT. EMPTY - DAY\n\n" + carriers(1)));

        assertThat(outcome.digests()).containsOnlyKeys(0, 1, 3);
        assertThat(twin.chats()).hasSize(4 - 1);
    }

    @Test
    void whatThereWasBeforeStaysWhenAReadingFails() {
        Script script = script(carriers(3));
        QuickOutcome before = read(script);
        room.edit(script, "by the door number 2.", "by no door");
        twin.always(asked -> Behaviours.reply("nothing of use"));

        Job job = begin(room.now(script));
        room.await(job, ended -> ended.status() == JobStatus.FAILED);

        assertThat(readings.latest(script.id()).orElseThrow().outcome()).contains(before);
        assertThat(readings.failed(script.id(), ines.id())).isPresent();
    }

    @Test
    void aReadingUnderWayIsNotBegunASecondTime() throws InterruptedException {
        Script script = script(carriers(2));
        twin.always(asked -> dwelling(Behaviours.endless(Duration.ofMillis(300))));
        Job job = begin(script);
        assertThat(dwelling.tryAcquire(30, TimeUnit.SECONDS)).isTrue();

        assertThat(begin(script).id()).isEqualTo(job.id());

        jobs.cancel(job.id());
        room.await(job, ended -> ended.status() == JobStatus.CANCELLED);
    }

    private static String carriers(int scenes) {
        return IntStream.rangeClosed(1, scenes)
                .mapToObj(number -> "INT. ROOM " + number + " - DAY\n\nANNA carries crate " + number
                        + " across the wet floor and sets it down by the door number " + number
                        + ".\n\nANNA\nThat makes " + number + " of them by now.\n")
                .collect(Collectors.joining("\n"));
    }

    private Behaviour dwelling(Behaviour onIt) {
        return answer -> {
            answer.write("{ ");
            dwelling.release();
            onIt.play(answer);
        };
    }

    private Script script(String text) {
        return room.script("The Carriers", text);
    }

    private Job begin(Script script) {
        readings.begin(script, ines.id());
        return jobs.latest(QuickReader.KIND, script.id(), ines.id()).orElseThrow();
    }

    private QuickOutcome read(Script script) {
        room.done(begin(script));
        return readings.latest(script.id()).orElseThrow().outcome().orElseThrow();
    }
}
