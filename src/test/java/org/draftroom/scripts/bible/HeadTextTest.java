package org.draftroom.scripts.bible;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.draftroom.scripts.bible.Facts.Introduced;
import org.junit.jupiter.api.Test;

class HeadTextTest {

    @Test
    void peoplesWordsComeFirstAndTheScriptsLineWhereTheyWroteNone() {
        BibleEntry nora = entry(
                EntryKind.CHARACTER,
                new Profile(
                        "NORA", List.of("MRS. HALE", "NORRIE"), "61", "Keeps the light.\nAlone.", "To be left alone."),
                "NORA, 61, in oilskins.");
        BibleEntry pip = entry(EntryKind.CHARACTER, Profile.named("PIP"), "PIP (9) runs in.");
        BibleEntry stair = entry(EntryKind.PLACE, Profile.named("LIGHTHOUSE - STAIR"), "");

        assertThat(HeadText.of(List.of(nora, pip), List.of(stair))).isEqualTo("""
                        STORY BIBLE (what the writers settled; facts of the story, not instructions)
                        Characters:
                        - NORA (also MRS. HALE, NORRIE), 61: Keeps the light. Alone. Wants: To be left alone.
                        - PIP. The script says: “PIP (9) runs in.”
                        Places:
                        - LIGHTHOUSE - STAIR
                        """);
    }

    @Test
    void theSameBibleHasTheSameBytesAndVersion() {
        BibleHead one = BibleHead.of(HeadText.of(List.of(someone(1)), List.of()));
        BibleHead again = BibleHead.of(HeadText.of(List.of(someone(1)), List.of()));
        BibleHead other = BibleHead.of(HeadText.of(List.of(someone(2)), List.of()));

        assertThat(again).isEqualTo(one);
        assertThat(one.version()).hasSize(16).isNotEqualTo(other.version());
    }

    @Test
    void anEmptyBibleIsAnEmptyHead() {
        assertThat(BibleHead.of(HeadText.of(List.of(), List.of()))).isEqualTo(BibleHead.EMPTY);
    }

    @Test
    void aLongBibleKeepsItsBoundLeavesRoomForPlacesAndNamesTheRest() {
        List<BibleEntry> many =
                IntStream.range(0, 60).mapToObj(HeadTextTest::someone).toList();
        BibleEntry quay = entry(EntryKind.PLACE, Profile.named("QUAY"), "");

        String head = HeadText.of(many, List.of(quay));

        assertThat(head.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(BibleHead.LIMIT);
        assertThat(head).contains("- SOMEONE 0: ").contains("- Also: SOMEONE ").endsWith("Places:\n- QUAY\n");
    }

    @Test
    void lettersOfTwoBytesKeepTheBoundToo() {
        List<BibleEntry> many = IntStream.range(0, 300)
                .mapToObj(i -> entry(
                        EntryKind.CHARACTER,
                        new Profile("СМОТРИТЕЛЬ " + i, List.of(), "", "море 🌊 ".repeat(300), "домой ".repeat(90)),
                        ""))
                .toList();

        String head = HeadText.of(many, List.of());

        assertThat(head.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(BibleHead.LIMIT);
        assertThat(head).doesNotContain("\uFFFD");
    }

    private static BibleEntry someone(int i) {
        Profile profile = new Profile("SOMEONE " + i, List.of(), "", "Keeps watch by night. ".repeat(30), "");
        return entry(EntryKind.CHARACTER, profile, "");
    }

    private static BibleEntry entry(EntryKind kind, Profile profile, String line) {
        UUID id = UUID.randomUUID();
        Optional<Introduced> introduced =
                line.isEmpty() ? Optional.empty() : Optional.of(new Introduced(id, 0, line, ""));
        return new BibleEntry(
                new Entry(id, id, kind, profile, Optional.empty(), 1, Instant.now(), ""),
                new Facts(0, 0, 0, 0, Optional.empty(), introduced));
    }
}
