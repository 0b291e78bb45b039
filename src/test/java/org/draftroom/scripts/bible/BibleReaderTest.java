package org.draftroom.scripts.bible;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Scripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BibleReaderTest {

    private static final String TEXT = """
            INT. LIGHTHOUSE - STAIR - NIGHT

            NORA HALE, 61, climbs in oilskins. PIP (9) follows, a lamp in both hands.

            NORA
            Mind the third step.

            PIP
            I know the third step.

            EXT. QUAY - DAY

            Gulls.

            NORA (V.O.)
            He never minded it.

            YOUNG NORA
            Wait!
            """;

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    Bible bible;

    @Inject
    BibleReader reader;

    private UUID project;
    private UUID person;

    @BeforeEach
    void aProjectWithAScript() {
        person = Owner.account().id();
        project = projects.create(person, "Third step").id();
        scripts.create(new NewScript(project, "Pilot", TEXT, Optional.empty()));
    }

    @Test
    void namesOfTheScriptAreProposedWithWhatItSaysOfThem() {
        BibleReading reading = reader.read(project);

        assertThat(reading.proposals())
                .extracting(Proposal::name)
                .containsExactly("NORA", "PIP", "YOUNG NORA", "LIGHTHOUSE - STAIR", "QUAY");
        Facts nora = reading.proposals().get(0).facts();
        assertThat(nora.scenes()).isEqualTo(2);
        assertThat(nora.speeches()).isEqualTo(2);
        assertThat(nora.words()).isEqualTo(8);
        assertThat(nora.first().orElseThrow().sight().scene()).isEqualTo("1");
        assertThat(nora.introduced().orElseThrow().age()).isEqualTo("61");
        assertThat(nora.line()).startsWith("NORA HALE, 61, climbs");
        assertThat(reading.proposals().get(1).facts().introduced().orElseThrow().age())
                .isEqualTo("9");
    }

    @Test
    void fillingKeepsWhatPeopleWroteAndWhatTheyDismissed() {
        bible.dismiss(project, EntryKind.CHARACTER, "Young Nora");
        bible.fill(project, person, reader.read(project).proposals());
        Entry nora = entry("NORA");
        Profile written = new Profile("NORA", List.of("MRS. HALE"), "sixty", "Ours.", "Peace.");
        assertThat(bible.edit(nora, person, written)).isInstanceOf(Outcome.Done.class);

        scripts.create(new NewScript(project, "Two", TEXT + "\nTOMAS\nNo.\n", Optional.empty()));
        List<Proposal> proposals = reader.read(project).proposals();
        assertThat(proposals).extracting(Proposal::name).containsExactly("TOMAS");
        assertThat(bible.fill(project, person, proposals)).isEqualTo(1);

        assertThat(entry("NORA").profile()).isEqualTo(written);
        assertThat(bible.of(project)).extracting(Entry::name).doesNotContain("YOUNG NORA");
    }

    @Test
    void aDeletedEntryIsDismissedUntilItIsBroughtBack() {
        bible.fill(project, person, reader.read(project).proposals());
        bible.remove(entry("PIP"));
        assertThat(reader.read(project).proposals()).isEmpty();
        bible.restore(project, EntryKind.CHARACTER, "pip");
        assertThat(reader.read(project).proposals()).extracting(Proposal::name).containsExactly("PIP");
    }

    @Test
    void anEditOfAnOlderVersionChangesNothing() {
        bible.fill(project, person, reader.read(project).proposals());
        Entry seen = entry("PIP");
        bible.edit(seen, person, Profile.typed("PIP", List.of(), "9", "", ""));

        Outcome late = bible.edit(seen, person, Profile.typed("PIP", List.of(), "10", "", ""));

        assertThat(late).isInstanceOf(Outcome.Moved.class);
        assertThat(entry("PIP").profile().age()).isEqualTo("9");
    }

    @Test
    void mergedEntriesHaveBothNamesAndTheFactsOfBoth() {
        bible.fill(project, person, reader.read(project).proposals());

        bible.merge(entry("YOUNG NORA"), entry("NORA"), person);

        BibleEntry nora = reader.beside(entry("NORA"));
        assertThat(nora.entry().profile().aliases()).containsExactly("YOUNG NORA");
        assertThat(nora.facts().speeches()).isEqualTo(3);
        assertThat(nora.facts().scenes()).isEqualTo(2);
        assertThat(bible.of(project)).extracting(Entry::name).doesNotContain("YOUNG NORA");
        assertThat(reader.read(project).proposals()).isEmpty();
    }

    @Test
    void noTwoEntriesOfAKindShareAName() {
        bible.add(project, person, EntryKind.CHARACTER, Profile.typed("Nora", List.of("Mrs. Hale"), "", "", ""));

        assertThat(bible.add(project, person, EntryKind.CHARACTER, Profile.named("MRS.  HALE")))
                .isInstanceOf(Outcome.Taken.class);
        assertThat(bible.add(project, person, EntryKind.PLACE, Profile.named("MRS. HALE")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theHeadStaysTheSameWhileTheScriptGoesOn() {
        assertThat(reader.head(project)).isEqualTo(BibleHead.EMPTY);
        bible.fill(project, person, reader.read(project).proposals());
        BibleHead before = reader.head(project);

        scripts.create(new NewScript(project, "Two", "INT. QUAY - DAY\n\nRain.\n\nNORA\nRain.\n", Optional.empty()));

        assertThat(reader.head(project)).isEqualTo(before);
        assertThat(before.text()).contains("- NORA. The script says: “NORA HALE, 61, climbs");
    }

    private Entry entry(String name) {
        return bible.of(project).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
