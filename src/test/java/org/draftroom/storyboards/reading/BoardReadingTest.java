package org.draftroom.storyboards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.draftroom.accounts.Owner;
import org.draftroom.critique.Twin;
import org.draftroom.ollama.Hosts;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.ollama.twin.TwinModel;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.LightKey;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class BoardReadingTest {

    private static final String SCENE = "EXT. SALT FLATS - NIGHT\n\nLena looks back.\n\nLENA\nHow long?\n";

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    Boards boards;

    @Inject
    Panels panels;

    @Inject
    Hanging hanging;

    @Inject
    PanelReadings readings;

    @Inject
    PanelOrders orders;

    @Inject
    Jobs jobs;

    @Inject
    Hosts hosts;

    private final OllamaTwin twin = Twin.get();
    private final Semaphore dwelling = new Semaphore(0);
    private UUID ines;
    private Board board;

    @BeforeEach
    void aBoard() {
        Twin.rest();
        twin.always(PanelReplies::to);
        ines = Owner.account().id();
        UUID project = projects.create(ines, "The Salt Road").id();
        UUID script =
                scripts.create(new NewScript(project, "The Salt Road", SCENE)).id();
        UUID made = boards.create(script, "", Optional.empty()).orElseThrow();
        board = boards.find(made, ines).orElseThrow();
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void aPanelIsReadOnceInTheMirrorOnceMoreAndKeptWithHow() {
        PanelVersion version = hang(1);

        read(version);

        ReadPanel read = readings.of(version.id());
        assertThat(read.reading().size()).isEqualTo(Seen.sure(ShotSize.MEDIUM_CLOSE_UP));
        assertThat(lena(read).name()).isEqualTo(Seen.sure("LENA"));
        assertThat(lena(read).facing()).isEqualTo(Seen.sure(Facing.LEFT));
        Making making = read.making().orElseThrow();
        assertThat(making.model()).isEqualTo("gemma4:12b");
        assertThat(making.digest()).isNotEmpty();
        assertThat(making.options()).contains("\"temperature\"");
        assertThat(making.prompts()).isEqualTo("panel v1");
        assertThat(making.inputHash()).hasSize(64);
        assertThat(making.asked()).isEqualTo(2);
        assertThat(making.promptTokens()).isPositive();
        assertThat(twin.chats()).hasSize(2);
        assertThat(twin.chats())
                .allSatisfy(chat -> assertThat(OllamaTwin.asked(chat).user())
                        .doesNotContain("How long?", "looks back", "SALT FLATS"));
    }

    @Test
    void wordsOnAPanelAreReadOnceMoreEnlarged() {
        twin.always(asked -> PanelReplies.isMirror(asked) || PanelReplies.isLettering(asked)
                ? PanelReplies.to(asked)
                : Behaviours.reply(
                        PanelReply.lena().lettered("HOW LONG?", "dialogue", 100).toString()));
        PanelVersion version = hang(1);

        read(version);

        assertThat(twin.chats()).hasSize(3);
        assertThat(readings.of(version.id()).reading().lettering().value().orElseThrow())
                .singleElement()
                .returns(Seen.sure("HOW LONG?"), Lettering::text);
    }

    @Test
    void aBoardIsReadPanelByPanelAndNothingIsAskedTwice() {
        read(hang(1));
        hang(2);
        hang(3);
        assertThat(orders.unread(board.id())).isEqualTo(2);

        await(readBoard(), JobStatus.DONE);

        assertThat(orders.unread(board.id())).isZero();
        assertThat(twin.chats()).hasSize(6);
        assertNothingAnsweredTwice();
        await(readBoard(), JobStatus.DONE);
        assertThat(twin.chats()).hasSize(6);
    }

    @Test
    void aBoardStepsAsideForAPanelThatSomebodyWaitsForAndGoesOnWhereItWas() throws InterruptedException {
        List<PanelVersion> versions = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            versions.add(hang(i));
        }
        Behaviour stuck = answer -> {
            answer.write("{ ");
            dwelling.release();
            Behaviours.endless(Duration.ofMillis(200)).play(answer);
        };
        twin.next(Behaviours.reply(PanelReply.lena().toString()), Behaviours.reply(PanelReply.lenaMirrored()), stuck);
        Job job = readBoard();
        assertThat(dwelling.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        await(job, running -> running.message().matches("Reading 2 of 4 panels, \\d+ s a panel"));

        read(versions.get(3));

        await(job, JobStatus.DONE);
        assertThat(orders.unread(board.id())).isZero();
        assertNothingAnsweredTwice();
        assertThat(twin.chats().stream().filter(Exchange::isAnswered)).hasSize(8);
    }

    @Test
    void aPanelThatCannotBeReadIsAGapThatTheNextReadingFills() {
        hang(1);
        hang(2);
        twin.next(Behaviours.reply("no"), Behaviours.reply("{}"));

        Job job = readBoard();
        await(job, JobStatus.FAILED);

        assertThat(now(job).reason()).startsWith("1 of 2 panels could not be read");
        assertThat(orders.ofBoard(board.id(), ines)).isPresent();
        assertThat(orders.unread(board.id())).isEqualTo(1);
        await(readBoard(), JobStatus.DONE);
        assertThat(orders.unread(board.id())).isZero();
        assertThat(orders.ofBoard(board.id(), ines)).isEmpty();
    }

    @Test
    void whatAPersonSaysIsNeverOverwrittenAndCanBeTakenBack() {
        PanelVersion version = hang(1);
        readings.correct(version.id(), PanelField.TIME, Seen.byHand(TimeOfDay.DUSK), ines);
        readings.correct(version.id(), PanelField.KEY, Seen.openByHand(), ines);

        read(version);

        ReadPanel read = readings.of(version.id());
        assertThat(read.reading().time()).isEqualTo(Seen.byHand(TimeOfDay.DUSK));
        assertThat(read.reading().key()).isEqualTo(Seen.<LightKey>openByHand());
        assertThat(read.reading().corrections()).isEqualTo(2);
        assertThat(read.asRead().time()).isEqualTo(Seen.likely(TimeOfDay.NIGHT));
        assertThat(read.correction(PanelField.TIME).orElseThrow().by()).contains(ines);
        readings.takeBack(version.id(), PanelField.TIME);
        assertThat(readings.of(version.id()).reading().time()).isEqualTo(Seen.likely(TimeOfDay.NIGHT));
    }

    @Test
    void readingAgainAsksAnewAndCorrectionsStay() {
        PanelVersion version = hang(1);
        read(version);
        readings.correct(version.id(), PanelField.FIGURES, Seen.byHand(List.of()), ines);

        read(version);

        assertThat(twin.chats()).hasSize(4);
        assertThat(readings.of(version.id()).making().orElseThrow().seed()).isEqualTo(2);
        assertThat(readings.of(version.id()).reading().figures()).isEqualTo(Seen.byHand(List.of()));
    }

    @Test
    void aNewVersionIsItsOwnAndGetsTheOldOnesCorrectionsOnlyByHand() {
        PanelVersion old = hang(1);
        readings.correct(old.id(), PanelField.TIME, Seen.byHand(TimeOfDay.DUSK), ines);
        Panel panel = panels.find(old.panel(), ines).orElseThrow();
        UUID fresh = hanging.add(board, panel, ines, Drawn.still(9)).orElseThrow();

        assertThat(readings.of(fresh).isKnown()).isFalse();
        readings.takeOver(old.id(), fresh, PanelField.TIME);
        assertThat(readings.of(fresh).reading().time()).isEqualTo(Seen.byHand(TimeOfDay.DUSK));
        assertThat(readings.ofBoard(board.id())).containsOnlyKeys(old.id(), fresh);
    }

    @Test
    void aModelThatCannotSeeIsSaidToWithTheWayOut() {
        twin.shelf().put(TwinModel.gemma().without("vision"));
        try {
            hosts.lookAtAll();
            Job job = order(hang(1));
            await(job, JobStatus.FAILED);
            assertThat(now(job).reason()).contains("images").contains("gemma4:12b");
            assertThat(twin.chats()).isEmpty();
        } finally {
            twin.shelf().put(TwinModel.gemma());
            hosts.lookAtAll();
        }
    }

    private void assertNothingAnsweredTwice() {
        assertThat(twin.chats().stream()
                        .filter(Exchange::isAnswered)
                        .map(chat -> OllamaTwin.asked(chat).media()
                                + OllamaTwin.asked(chat).user()))
                .doesNotHaveDuplicates();
    }

    private static Figure lena(ReadPanel read) {
        return read.reading().figures().value().orElseThrow().get(0);
    }

    private PanelVersion hang(int number) {
        UUID panel = hanging.add(board, ines, Drawn.still(number)).orElseThrow();
        return panels.find(panel, ines).orElseThrow().shown();
    }

    private Job order(PanelVersion version) {
        orders.read(version, ines);
        return jobs.latest(PanelReadingJob.KIND, version.id(), ines).orElseThrow();
    }

    private void read(PanelVersion version) {
        await(order(version), JobStatus.DONE);
    }

    private Job readBoard() {
        orders.readBoard(board.id(), ines);
        return jobs.latest(BoardReadingJob.KIND, board.id(), ines).orElseThrow();
    }

    private Job now(Job job) {
        return jobs.find(job.id(), ines).orElseThrow();
    }

    private void await(Job job, JobStatus status) {
        await(job, now -> now.status().hasEnded());
        assertThat(now(job).status()).as(now(job).reason()).isEqualTo(status);
    }

    private void await(Job job, Predicate<Job> holds) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!holds.test(now(job))) {
            assertThat(Instant.now()).as(now(job).toString()).isBefore(deadline);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
