package org.draftroom.screenplay.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.json.ElementsJson;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;

/** What holds for any text, well formed or not. */
class FountainPropertyTest {

    @Property(tries = 100_000, seed = "11")
    void printingGivesTheSourceBack(@ForAll("scripts") String text) {
        assertThat(Fountain.print(Fountain.parse(text))).isEqualTo(text);
        assertThat(FountainDocument.open(text).text()).isEqualTo(text);
    }

    @Property(tries = 4000, seed = "12")
    void elementsStandInOrderAndSayWhatTheSourceSays(@ForAll("scripts") String text) {
        Screenplay screenplay = Fountain.parse(text);
        int end = 0;
        for (Element element : screenplay.elements()) {
            assertThat(element.from()).isGreaterThanOrEqualTo(end);
            assertThat(element.to()).isBetween(element.from(), text.length());
            end = element.to();
            for (int i = 0; i < element.text().length(); i++) {
                char said = element.text().charAt(i);
                if (said > ' ') {
                    assertThat(text.charAt(element.map().offset(i))).isEqualTo(said);
                }
            }
        }
    }

    @Property(tries = 20_000, seed = "13", shrinking = ShrinkingMode.BOUNDED)
    void anEditGivesWhatReadingAnewGives(
            @ForAll("scripts") String text, @ForAll("scripts") String inserted, @ForAll int a, @ForAll int b) {
        FountainDocument document = FountainDocument.open(text);
        String now = text;
        for (int round = 0; round < 3; round++) {
            int first = Math.floorMod(a * 31 + round * 7, now.length() + 1);
            int second = Math.floorMod(b * 17 + round * 3, now.length() + 1);
            int from = Math.min(first, second);
            int to = Math.min(Math.max(first, second), from + 9);
            String piece = round == 0 ? inserted : inserted.substring(0, Math.min(round, inserted.length()));
            List<String> before = described(document);
            FountainDocument.Reread reread = document.replace(from, to, piece);
            now = now.substring(0, from) + piece + now.substring(to);
            List<String> anew = described(FountainDocument.open(now));
            assertThat(described(document)).isEqualTo(anew);
            assertThat(before.subList(0, reread.from())).isEqualTo(anew.subList(0, reread.from()));
            int kept = anew.size() - reread.to();
            assertThat(before.subList(before.size() - kept, before.size()))
                    .isEqualTo(anew.subList(reread.to(), anew.size()));
            assertThat(placed(document.screenplay())).isEqualTo(placed(Fountain.parse(now)));
        }
    }

    private static String placed(Screenplay screenplay) {
        StringBuilder places = new StringBuilder(ElementsJson.of(screenplay));
        for (Element element : screenplay.elements()) {
            places.append(' ').append(element.from()).append('-').append(element.to());
            for (int i = 0; i <= element.text().length(); i++) {
                places.append(',').append(element.map().offset(i));
            }
        }
        return places.toString();
    }

    @Property(tries = 2000, seed = "14")
    void anyTextHasPages(@ForAll("scripts") String text) {
        Screenplay screenplay = Fountain.parse(text);
        for (PageSize size : PageSize.values()) {
            Pages pages = Pagination.paginate(screenplay, size);
            assertThat(pages.scenes()).hasSameSizeAs(screenplay.scenes());
            for (Page page : pages.pages()) {
                assertThat(page.lines()).isNotEmpty();
                for (Line line : page.lines()) {
                    assertThat(line.row()).isBetween(-2, size.lines());
                    assertThat(line.from()).isBetween(0, text.length());
                }
            }
        }
    }

    @Provide
    Arbitrary<String> scripts() {
        return Scripts.any();
    }

    private static List<String> described(FountainDocument document) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < document.lineCount(); i++) {
            lines.add(document.kind(i) + java.util.Arrays.toString(document.spans(i)));
        }
        return lines;
    }
}
