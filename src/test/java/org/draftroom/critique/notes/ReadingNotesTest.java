package org.draftroom.critique.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.Person;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.Place;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingNotesTest {

    private static final String LIE = "I told them we left yesterday";
    private static final String WATER = "There is enough for one of us.";

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    PinnedScripts pinned;

    @Inject
    ReadingNotes notes;

    @Inject
    LookTable looks;

    @Inject
    Sql sql;

    private final UUID reading = UUID.randomUUID();
    private Person ines;
    private Script script;

    @BeforeEach
    void aScript() {
        ines = Owner.account();
        UUID project = projects.create(ines.id(), "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", SaltFlats.SCRIPT));
    }

    @Test
    void aNoteOfAnUntouchedSceneIsOpenWithoutBeingAskedAbout() {
        keep(note("pace", LIE), note("stakes", WATER));
        edit("They said we left yesterday.", "They said so.");

        assertThat(standings()).containsExactly(Standing.UNTOUCHED, Standing.UNTOUCHED);
        assertThat(notes.of(now(), reading).get(0).line().place().fate()).isEqualTo(Place.Fate.IN_PLACE);
        assertThat(notes.of(now(), reading))
                .extracting(note -> note.note().kind())
                .containsExactly("pace", "stakes");
    }

    @Test
    void aNoteOfAChangedSceneWaitsForSomeoneToLook() {
        keep(note("pace", LIE));
        edit("How long?", "How long this time?");

        assertThat(standings()).containsExactly(Standing.UNSEEN);
    }

    @Test
    void aNoteWhoseLineIsGoneSaysSo() {
        keep(note("stakes", WATER));
        edit("Drink. " + WATER, "");

        assertThat(standings()).containsExactly(Standing.GONE);
    }

    @Test
    void aNoteWhoseLineWasCutAndPutElsewhereIsSaidToBeMoved() {
        keep(note("stakes", WATER));
        edit("\nNADIR\nDrink. " + WATER, "");
        edit("They said we left yesterday.", "They said we left yesterday. " + WATER);

        StandingNote moved = notes.of(now(), reading).get(0);

        assertThat(moved.line().place().fate()).isEqualTo(Place.Fate.MOVED);
        assertThat(moved.standing()).isEqualTo(Standing.UNSEEN);
    }

    @Test
    void anAnswerHoldsAsLongAsTheLineThatShowsItStands() {
        keep(note("pace", LIE));
        edit("How long?", "How long this time?");
        judge(Finding.ANSWERED, "How long this time?");
        assertThat(standings()).containsExactly(Standing.ANSWERED);

        edit("Then we are a day late", "Then we are two days late");
        assertThat(standings()).containsExactly(Standing.ANSWERED);

        edit("How long this time?", "Well?");
        assertThat(standings()).containsExactly(Standing.UNSEEN);
    }

    @Test
    void whatTheModelLeftOpenIsLookedAtAgainOnceTheSceneChanges() {
        keep(note("pace", LIE));
        edit("How long?", "How long this time?");
        judge(Finding.UNSURE, "How long this time?");
        assertThat(standings()).containsExactly(Standing.STILL_OPEN);

        edit("Then we are a day late", "Then we are two days late");

        assertThat(standings()).containsExactly(Standing.UNSEEN);
    }

    @Test
    void aPersonsWordHoldsForGood() {
        keep(note("pace", LIE));
        mark(NoteState.DISMISSED);
        edit("How long?", "How long this time?");
        judge(Finding.ANSWERED, "How long this time?");
        assertThat(standings()).containsExactly(Standing.DISMISSED);

        mark(NoteState.OPEN);
        judge(Finding.ANSWERED, "How long this time?");

        StandingNote note = notes.of(now(), reading).get(0);
        assertThat(note.standing()).isEqualTo(Standing.REOPENED);
        assertThat(note.history())
                .extracting(Look::finding)
                .containsExactly(Finding.ANSWERED, Finding.REOPENED, Finding.ANSWERED, Finding.DISMISSED);
    }

    @Test
    void whatWasDismissedStaysSoWhenTheSameIsReadAgain() {
        keep(note("pace", LIE));
        mark(NoteState.DISMISSED);
        UUID later = UUID.randomUUID();

        keep(later, note("pace", LIE), note("stakes", WATER));

        assertThat(notes.of(now(), later))
                .extracting(StandingNote::standing)
                .containsExactly(Standing.DISMISSED, Standing.UNTOUCHED);
    }

    @Test
    void isNobodyElsesBusiness() {
        keep(note("pace", LIE));

        UUID id = notes.of(now(), reading).get(0).note().id();

        assertThat(notes.find(id, ines.id())).isPresent();
        assertThat(notes.find(id, UUID.randomUUID())).isEmpty();
    }

    private List<Standing> standings() {
        return notes.of(now(), reading).stream().map(StandingNote::standing).toList();
    }

    private void mark(NoteState state) {
        notes.mark(notes.of(now(), reading).get(0).note(), state, ines.id());
    }

    private void judge(Finding finding, String quote) {
        PinnedScript now = now();
        looks.add(
                script.id(),
                List.of(new Look(
                        notes.of(now, reading).get(0).note().id(),
                        now.version(),
                        finding,
                        false,
                        Optional.empty(),
                        new Citations(now).anywhere(quote),
                        "The words have changed.",
                        now.scenes().get(1).hash(),
                        java.time.Instant.now())));
    }

    private void keep(NewNote... found) {
        keep(reading, found);
    }

    private void keep(UUID reading, NewNote... found) {
        PinnedScript now = now();
        sql.inTransaction(transaction -> {
            notes.keep(transaction, NoteSource.QUICK, reading, now, List.of(found));
            return 0;
        });
    }

    private NewNote note(String kind, String quote) {
        Cited cited = new Citations(now()).anywhere(quote).orElseThrow();
        return new NewNote(kind, "It takes its time.", "The clock is not felt.", "", List.of(cited));
    }

    private PinnedScript now() {
        return pinned.now(scripts.find(script.id(), ines.id()).orElseThrow());
    }

    private void edit(String was, String is) {
        String text = log.head(script.id()).text();
        int at = text.indexOf(was);
        assertThat(at).isNotNegative();
        String json = "[" + at + ",[" + was.length() + insertion(is) + "]," + (text.length() - at - was.length()) + "]";
        log.append(
                script.id(),
                log.version(script.id()),
                List.of(new Update("window", ChangeSet.fromJson(json), ines.id())),
                ines.id());
    }

    private static String insertion(String text) {
        return text.isEmpty() ? "" : ",\"" + text.replace("\n", "\",\"") + "\"";
    }
}
