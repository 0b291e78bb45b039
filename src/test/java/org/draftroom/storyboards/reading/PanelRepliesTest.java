package org.draftroom.storyboards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.LensFeel;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;
import org.junit.jupiter.api.Test;

class PanelRepliesTest {

    /** {@code -Ddraftroom.tries=10000} for the count that docs/reference/panel-reading.md names. */
    private static final int TRIES = Integer.getInteger("draftroom.tries", 2000);

    private static final People PEOPLE = new People(List.of(
            new People.Known("LENA", List.of("MRS. ORT"), "", Optional.empty()),
            new People.Known("NADIR", List.of(), "", Optional.empty())));

    @Test
    void readsWhatTheModelSays() {
        PanelReading reading = read(PanelReply.lena().toString());

        assertThat(reading.size()).isEqualTo(Seen.sure(ShotSize.MEDIUM_CLOSE_UP));
        assertThat(reading.time()).isEqualTo(Seen.likely(TimeOfDay.NIGHT));
        assertThat(reading.lens()).isEqualTo(Seen.<LensFeel>unsure());
        assertThat(reading.location()).isEqualTo(Seen.sure("salt flats"));
        assertThat(reading.lettering()).isEqualTo(Seen.sure(List.of()));
        Figure lena = reading.figures().value().orElseThrow().get(0);
        assertThat(lena.name()).isEqualTo(Seen.sure("LENA"));
        assertThat(lena.facing()).isEqualTo(Seen.sure(Facing.LEFT));
        assertThat(lena.wardrobe()).isEqualTo(Seen.sure(List.of("dark coat")));
        assertThat(lena.region()).contains(new Region(0.35, 0.15, 0.3, 0.85));
    }

    @Test
    void namesOnlyWhoIsKnown() {
        PanelReading reading = read(PanelReply.lena()
                .figure("old woman", "mrs. Ort")
                .figure("man with a sword", "THE DUKE")
                .figure("", "unknown")
                .toString());

        assertThat(reading.figures().value().orElseThrow())
                .extracting(Figure::name)
                .containsExactly(Seen.sure("LENA"), Seen.sure("LENA"), Seen.unsure());
    }

    @Test
    void leavesSidesOutOfFreeWords() {
        PanelReading reading = read(PanelReply.lena()
                .figure("Man on the far left side, with a hat", "")
                .toString());

        assertThat(reading.figures().value().orElseThrow().get(1).looks()).isEqualTo("Man, with a hat");
    }

    @Test
    void doubtsAFramingThatDoesNotGoWithTheFigures() {
        assertThat(read(PanelReply.lena().figure("man", "Nadir").toString()).framing())
                .isEqualTo(Seen.likely(Framing.SINGLE));
    }

    @Test
    void aWordOutsideTheVocabularyIsUnsureAndManyAreAskedForAgain() {
        PanelReply reply = PanelReply.lena().with("size", "Medium");
        assertThat(read(reply.toString()).size()).isEqualTo(Seen.<ShotSize>unsure());
        assertThat(ReadCheck.of(PEOPLE, reply.toString()).faults()).isEmpty();

        reply.with("angle", "eye level").with("key", "dark").without("light");
        Checked<PanelReading> poor = ReadCheck.of(PEOPLE, reply.toString());
        assertThat(poor.isUsable()).isTrue();
        assertThat(poor.faults()).hasSize(4).contains("\"angle\" is none of its words.");

        reply.without("time").without("setting").without("lens");
        assertThat(ReadCheck.of(PEOPLE, reply.toString()).isUsable()).isFalse();
    }

    @Test
    void aReplyThatSaysNothingOfUseIsNone() {
        Stream.of("", "no", "[]", "null", "{}", "{\"size\":", "{\"size\":\"wide\"}", "x".repeat(300_000))
                .forEach(reply -> {
                    assertThat(ReadCheck.of(PEOPLE, reply).isUsable()).isFalse();
                    assertThat(MirrorCheck.of(reply).isUsable()).isFalse();
                    assertThat(LetteringCheck.of(reply).isUsable()).isFalse();
                });
    }

    @Test
    void whatFlipsInTheMirrorIsKept() {
        PanelReading kept = bothWays(PanelReply.lena().toString(), PanelReply.lenaMirrored());

        Figure lena = kept.figures().value().orElseThrow().get(0);
        assertThat(lena.facing()).isEqualTo(Seen.sure(Facing.LEFT));
        assertThat(lena.place()).isEqualTo(Seen.sure(FramePlace.CENTRE));
        assertThat(kept.props().value().orElseThrow().get(0).place()).isEqualTo(Seen.sure(FramePlace.BOTTOM_LEFT));
        assertThat(kept.movement()).isEqualTo(Seen.sure(Movement.PUSH_IN));
        assertThat(kept.direction()).isEqualTo(Seen.sure(ScreenDirection.STILL));
    }

    @Test
    void whatStaysTheSameInTheMirrorIsUnsure() {
        PanelReading blind = bothWays(
                PanelReply.lena()
                        .with("movement", "pan-left")
                        .with("direction", "left")
                        .toString(),
                PanelReply.mirrored("centre", "left", "bottom-left", "pan-left", "left"));

        Figure lena = blind.figures().value().orElseThrow().get(0);
        assertThat(lena.facing().isUnsure()).isTrue();
        assertThat(lena.place()).isEqualTo(Seen.sure(FramePlace.CENTRE));
        assertThat(blind.props().value().orElseThrow().get(0).place().isUnsure())
                .isTrue();
        assertThat(blind.movement().isUnsure()).isTrue();
        assertThat(blind.direction().isUnsure()).isTrue();
    }

    @Test
    void whatTellsNoSidesIsDoubtedWhereTheMirrorDiffersAndUnsureWhereThatIsOfASide() {
        assertThat(bothWays(
                                PanelReply.lena().toString(),
                                PanelReply.mirrored("centre", "right", "bottom-right", "pull-out", "left"))
                        .movement())
                .isEqualTo(Seen.likely(Movement.PUSH_IN));
        assertThat(bothWays(
                                PanelReply.lena().toString(),
                                PanelReply.mirrored("centre", "right", "bottom-right", "pull-out", "left"))
                        .direction()
                        .isUnsure())
                .isTrue();
    }

    @Test
    void withoutAnAnswerAboutTheMirrorNoSideIsKept() {
        PanelReading once = BothWays.confirmed(read(PanelReply.lena().toString()), Optional.empty());

        Figure lena = once.figures().value().orElseThrow().get(0);
        assertThat(lena.facing().isUnsure()).isTrue();
        assertThat(lena.place()).isEqualTo(Seen.likely(FramePlace.CENTRE));
        assertThat(once.movement()).isEqualTo(Seen.likely(Movement.PUSH_IN));
        assertThat(once.size()).isEqualTo(Seen.sure(ShotSize.MEDIUM_CLOSE_UP));
    }

    @Test
    void wordsThatReadTheSameEnlargedAreSure() {
        PanelReading first = read(PanelReply.lena()
                .lettered("HOW LONG?", "dialogue", 100)
                .lettered("WAIT HERE", "dialogue", 300)
                .lettered("DOLLY IN", "note", 500)
                .toString());

        List<Lettering> read = CloseUps.confirmed(
                        first,
                        LetteringCheck.of(PanelReply.words("How long?", "WANT HERO", ""))
                                .value()
                                .orElseThrow())
                .lettering()
                .value()
                .orElseThrow();

        assertThat(read)
                .extracting(Lettering::text)
                .containsExactly(Seen.sure("How long?"), Seen.likely("WANT HERO"), Seen.unsure());
        assertThat(CloseUps.confirmed(first, Map.of())).isEqualTo(first);
    }

    @Test
    void whateverIsRepliedTheReadingStaysInItsVocabularies() {
        HostilePanelReply hostile = new HostilePanelReply(new Random(6));
        int usable = 0;
        for (int i = 0; i < TRIES; i++) {
            Optional<PanelReading> read = ReadCheck.of(PEOPLE, hostile.next()).value();
            Optional<MirrorLook> mirror = MirrorCheck.of(hostile.next()).value();
            Map<Integer, LetteringCheck.Words> words =
                    LetteringCheck.of(hostile.next()).value().orElse(Map.of());
            if (read.isPresent()) {
                usable++;
                PanelReading reading = CloseUps.confirmed(BothWays.confirmed(read.get(), mirror), words);
                Bounds.hold(reading);
            }
        }
        assertThat(usable).isGreaterThan(TRIES / 3);
    }

    private static PanelReading bothWays(String reply, String mirrored) {
        return BothWays.confirmed(read(reply), MirrorCheck.of(mirrored).value());
    }

    private static PanelReading read(String reply) {
        return ReadCheck.of(PEOPLE, reply).value().orElseThrow();
    }
}
