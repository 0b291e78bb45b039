package org.draftroom.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.draftroom.screenplay.fountain.Fountain;

/** Whatever is inserted where, numbers stay unique and in order, and those that are there stay. */
class SceneNumberingPropertyTest {

    @Property(tries = 60)
    void numbersStayUniqueAndInOrderForAnyInserts(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int scenes,
            @ForAll @IntRange(min = 1, max = 90) int inserts) {
        Random random = new Random(seed);
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= scenes; i++) {
            numbers.add(String.valueOf(i));
        }
        int favourite = random.nextInt(scenes + 1);
        for (int i = 0; i < inserts; i++) {
            int at = random.nextBoolean() ? favourite : random.nextInt(numbers.size() + 1);
            List<String> before = List.copyOf(numbers);
            numbers.add(at, "");
            numbers = completed(numbers);
            List<String> rest = new ArrayList<>(numbers);
            rest.remove(at);
            assertThat(rest).isEqualTo(before);
        }
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.stream().map(number -> SceneNumber.of(number).orElseThrow()))
                .isSorted();
    }

    @Property(tries = 60)
    void severalAtOnceAreInOrderToo(@ForAll @IntRange(min = 1, max = 200) int inserts) {
        List<String> numbers = new ArrayList<>(List.of("1", "1A"));
        for (int i = 0; i < inserts; i++) {
            numbers.add(1, "");
        }
        List<String> completed = completed(numbers);
        assertThat(completed).doesNotHaveDuplicates();
        assertThat(completed.stream().map(number -> SceneNumber.of(number).orElseThrow()))
                .isSorted();
    }

    @Property(tries = 60)
    void numbersOfAnyFormStayUnique(@ForAll long seed) {
        Random random = new Random(seed);
        String[] forms = {"", "", "1", "2", "A1", "1A", "Z1", "1Z", "1.2", "3-4", "X", "AA1", "ZZ1", "1ZZ"};
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String number = forms[random.nextInt(forms.length)];
            numbers.add(numbers.contains(number) ? "" : number);
        }
        assertThat(completed(numbers)).doesNotHaveDuplicates().doesNotContain("");
    }

    private static List<String> completed(List<String> numbers) {
        StringBuilder script = new StringBuilder();
        for (String number : numbers) {
            script.append("INT. BARN - DAY")
                    .append(number.isEmpty() ? "" : " #" + number + "#")
                    .append("\n\nHay.\n\n");
        }
        Screenplay read = Fountain.parse(script.toString());
        String numbered = NumberEdit.apply(read.source(), SceneNumbering.missing(read));
        return new ArrayList<>(
                Fountain.parse(numbered).scenes().stream().map(Scene::number).toList());
    }
}
