package org.draftroom.critique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.Person;
import org.draftroom.critique.ReadingRoom;
import org.draftroom.critique.Twin;
import org.draftroom.ollama.reading.Estimate;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.ollama.reading.Plan;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobRunner;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;
import org.draftroom.support.jobs.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class LongReadingTest {

    private static final int SCENES = 120;
    private static final Pattern CRATE = Pattern.compile("crate number \\d+ across");

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    Jobs jobs;

    @Inject
    ReadingRoom room;

    @Inject
    Reel reel;

    @Inject
    LongReading reading;

    @Inject
    PinnedScripts pinned;

    @Inject
    ScriptHead head;

    @All
    @Inject
    List<JobRunner> runners;

    private final Semaphore dwelling = new Semaphore(0);
    private final OllamaTwin twin = Twin.get();
    private Person ines;
    private UUID project;

    @BeforeEach
    void aProject() {
        Twin.rest();
        twin.always(LongReadingTest::answer);
        ines = Owner.account();
        project = projects.create(ines.id(), "The Carriers").id();
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void aReadingInterruptedAndResumedThreeTimesEndsAsAnUndisturbedOne() throws InterruptedException {
        List<String> undisturbed = read(script(SCENES));
        assertThat(twin.cachedShare()).isGreaterThan(0.7);
        twin.reset();
        Set<Integer> slow = Set.of(10, 45, 90);
        dwellingOn(slow);
        Script script = script(SCENES);
        Job job = submit(script);
        for (int interrupted = 0; interrupted < slow.size(); interrupted++) {
            awaitDwelling();
            Job question = jobs.submit(new NewJob("reel", Lanes.MODEL, null, ines.id(), payload(script(2))));
            room.await(question, now -> now.status() == JobStatus.DONE);
        }

        room.await(job, now -> now.status() == JobStatus.DONE);

        assertThat(reel.result(job)).isEqualTo(undisturbed).hasSize(SCENES + 1);
        assertThat(room.now(job).attempt()).isEqualTo(4);
        assertThat(room.now(job).starts()).isEqualTo(1);
        assertThat(answeredPrompts()).doesNotHaveDuplicates().hasSize(SCENES + 1 + 3 * 3);
    }

    @Test
    void whateverMayTakeANightGivesWayToAQuestion() {
        assertThat(runners.stream().filter(JobRunner::isYielding).map(JobRunner::kind))
                .contains("reel", "quick-read", "coverage", "continuity", "notes");
    }

    @Test
    void aReadingCutOffAgainAndAgainAsksOnlyWhatIsMissing() throws InterruptedException {
        Script script = script(20);
        Set<Integer> slow = Set.of(4, 9, 15);
        dwellingOn(slow);
        for (int interrupted = 0; interrupted < slow.size(); interrupted++) {
            Job job = submit(script);
            awaitDwelling();
            jobs.cancel(job.id());
            room.await(job, now -> now.status() == JobStatus.CANCELLED);
        }

        List<String> result = read(script);

        assertThat(result).hasSize(21).doesNotContain("gap");
        assertThat(answeredPrompts()).doesNotHaveDuplicates();
    }

    @Test
    void oneChangedSceneIsReadAlone() {
        Script script = script(SCENES);
        read(script);
        int before = twin.chats().size();
        int at = log.head(script.id()).text().indexOf("and sets it down", 3000);
        room.insert(script, at, "slowly ");

        read(scripts.find(script.id(), ines.id()).orElseThrow());

        List<Exchange> later = twin.chats().subList(before, twin.chats().size());
        assertThat(later).hasSize(1);
        assertThat(OllamaTwin.asked(later.get(0)).user()).contains("slowly and sets it down");
    }

    @Test
    void waitsForOllamaThatWentAway() {
        Script script = script(3);
        twin.next(answer(1), Behaviours.busy(), Behaviours.reset("{\"quo"), Behaviours.withoutDone("{"));

        assertThat(read(script)).hasSize(4).doesNotContain("gap");
    }

    @Test
    void anOllamaThatStaysAwayFailsTheReadingWhichThenGoesOn() {
        Script script = script(3);
        twin.next(answer(1));
        twin.always(asked -> Behaviours.busy());
        Job job = submit(script);
        room.await(job, now -> now.message().contains("The reading goes on when it is back."));

        room.await(job, now -> now.status() == JobStatus.FAILED);

        assertThat(room.now(job).reason()).contains("keeps Ollama busy", "Start the reading again: it goes on");
        twin.always(LongReadingTest::answer);
        assertThat(read(script)).hasSize(4);
        assertThat(answeredPrompts()).doesNotHaveDuplicates();
    }

    @Test
    void aReadingThatWaitsForOllamaCanBeCancelled() {
        twin.always(asked -> Behaviours.busy());
        Job job = submit(script(2));
        room.await(job, now -> now.message().contains("Ollama is away"));

        jobs.cancel(job.id());

        room.await(job, now -> now.status() == JobStatus.CANCELLED);
    }

    @Test
    void whatCannotBeReadTwiceIsAGapThatALaterReadingFills() {
        Script script = script(3);
        twin.next(
                Behaviours.reply("no"), Behaviours.reply("{\"quote\":\"Invented line of dialogue\",\"thing\":\"x\"}"));

        List<String> first = read(script);
        assertThat(first.get(0)).isEqualTo("gap");
        assertThat(OllamaTwin.asked(twin.chats().get(1)).user())
                .contains("- It was not complete, valid JSON.")
                .endsWith("exactly as it is written there.\n");

        assertThat(read(script)).doesNotContain("gap");
    }

    @Test
    void aModelThatLoopsIsCutOffAndAskedOnceMore() {
        Script script = script(2);
        twin.next(answer -> {
            for (int i = 0; i < 100_000; i++) {
                answer.write("and again, and again, ");
                answer.pause(Duration.ofMillis(20));
            }
        });

        assertThat(read(script)).doesNotContain("gap");
        assertThat(twin.chats().get(0).tokens()).isLessThan(120);
        assertThat(OllamaTwin.asked(twin.chats().get(1)).user()).contains("It said the same over and over");
    }

    @Test
    void saysWhatAReadingWouldTake() {
        Script script = script(12);
        PinnedScript now = pinned.now(script);
        Plan plan = reel.plan(now, head.of(now));
        Estimate before = reading.estimate(script.id(), plan);
        assertThat(before.questions()).isEqualTo(13);
        assertThat(before.kept()).isZero();
        assertThat(before.tokens()).isPositive();

        read(script);

        Estimate after = reading.estimate(script.id(), plan);
        assertThat(after.questions()).isEqualTo(1);
        assertThat(after.kept()).isEqualTo(12);
        assertThat(after.time()).isPresent();
    }

    private static Behaviour answer(ChatAsked asked) {
        Matcher crate = CRATE.matcher(asked.user());
        return crate.find() && !asked.user().contains("THE THINGS")
                ? Behaviours.reply("{\"quote\":\"" + crate.group() + "\",\"thing\":\"crate\"}")
                : Behaviours.reply("{\"quote\":\"slowly\",\"thing\":\"crates "
                        + asked.options().path("seed") + "\"}");
    }

    /** The model takes long over these crates, the first time it is asked. */
    private void dwellingOn(Set<Integer> crates) {
        Set<Integer> left = ConcurrentHashMap.newKeySet();
        left.addAll(crates);
        twin.always(asked -> {
            Matcher crate = Pattern.compile("crate number (\\d+) across").matcher(asked.user());
            boolean dwells = crate.find()
                    && !asked.user().contains("THE THINGS")
                    && left.remove(Integer.parseInt(crate.group(1)));
            return dwells ? dwelling(Behaviours.endless(Duration.ofMillis(300))) : answer(asked);
        });
    }

    private Behaviour dwelling(Behaviour onIt) {
        return answer -> {
            answer.write("{ ");
            dwelling.release();
            onIt.play(answer);
        };
    }

    private void awaitDwelling() throws InterruptedException {
        assertThat(dwelling.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    private static Behaviour answer(int number) {
        return Behaviours.reply("{\"quote\":\"crate number " + number + " across\",\"thing\":\"crate\"}");
    }

    private List<String> answeredPrompts() {
        return twin.chats().stream()
                .filter(Exchange::isAnswered)
                .map(chat -> OllamaTwin.asked(chat))
                .map(asked -> asked.user() + asked.options())
                .toList();
    }

    private Script script(int scenes) {
        return scripts.create(new NewScript(
                project,
                "The Carriers",
                Reel.script(scenes).replace("The Carriers", "The Carriers " + UUID.randomUUID())));
    }

    private List<String> read(Script script) {
        Job job = submit(script);
        room.done(job);
        return reel.result(job);
    }

    private Job submit(Script script) {
        return jobs.submit(new NewJob("reel", Lanes.MODEL, script.id(), ines.id(), payload(script), Urgency.BATCH));
    }

    private static String payload(Script script) {
        return script.id() + " " + script.version();
    }
}
