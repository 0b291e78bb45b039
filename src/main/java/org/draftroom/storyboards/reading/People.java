package org.draftroom.storyboards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.draftroom.ollama.Image;
import org.draftroom.ollama.Media;
import org.draftroom.ollama.reading.Material;

/**
 * Who may be on a panel: the project's characters and whoever speaks in the script, but nothing that the script says
 * of them. The same people make the same bytes.
 *
 * @param all those with a drawing first; {@value #MOST} at most, {@value #MOST_DRAWN} with a drawing
 */
public record People(List<Known> all) {

    /** The most names in a prompt. */
    public static final int MOST = 40;

    /** The most reference drawings in a prompt. */
    public static final int MOST_DRAWN = 4;

    /** Nobody is known. */
    public static final People NONE = new People(List.of());

    private static final int LONGEST_DESCRIPTION = 160;
    private static final int LONGEST_NAMES = 120;

    /**
     * Somebody.
     *
     * @param name in capitals
     * @param aliases other names, in capitals
     * @param description what they look like, or whatever the bible says; may be empty
     * @param drawing a small PNG or JPEG of them
     */
    public record Known(String name, List<String> aliases, String description, Optional<Image> drawing) {

        private String line(String picture) {
            String others = aliases.isEmpty() ? "" : " (also " + String.join(", ", aliases) + ")";
            String about = description.isEmpty() ? "" : ": " + cut(description, LONGEST_DESCRIPTION);
            return "- " + cut(name + others, LONGEST_NAMES) + picture + about;
        }

        private boolean answersTo(String said) {
            return name.equals(said) || aliases.contains(said);
        }
    }

    public People {
        List<Known> ordered = new ArrayList<>(
                all.stream().filter(one -> one.drawing().isPresent()).toList());
        List<Known> drawn = ordered.stream().limit(MOST_DRAWN).toList();
        ordered = new ArrayList<>(drawn);
        all.stream()
                .filter(one -> !drawn.contains(one))
                .map(one -> new Known(one.name(), one.aliases(), one.description(), Optional.empty()))
                .forEach(ordered::add);
        all = ordered.stream().limit(MOST).toList();
    }

    /** The name, in capitals, of whoever has this name or alias in any case; empty for strangers. */
    public Optional<String> name(String said) {
        String key = said.strip().toUpperCase(Locale.ROOT);
        return all.stream().filter(one -> one.answersTo(key)).map(Known::name).findFirst();
    }

    /** Their list as the prompt has it, in its fence; those with a drawing say which picture it is. */
    Material material() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.add(all.get(i).line(all.get(i).drawing().isPresent() ? " (picture " + (i + 1) + ")" : ""));
        }
        String list = lines.isEmpty() ? "Nobody is known: every name is \"unknown\"." : String.join("\n", lines);
        return Material.fenced("THE PEOPLE OF THE STORY", "people", list);
    }

    /** What the pictures are that go with the question. No name of anybody's stands outside the fence. */
    String pictures() {
        int drawn = drawings().size();
        return switch (drawn) {
            case 0 -> "The picture is the panel.";
            case 1 -> "Picture 1 is a reference drawing; the list says of whom. The last picture is the panel.";
            default ->
                "Pictures 1 to " + drawn
                        + " are reference drawings; the list says of whom. The last picture is the panel.";
        };
    }

    /** The reference drawings, in order. */
    List<Media> drawings() {
        return all.stream()
                .map(Known::drawing)
                .flatMap(Optional::stream)
                .<Media>map(drawing -> drawing)
                .toList();
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        int end = Math.min(line.length(), most);
        return end < line.length()
                ? line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…"
                : line;
    }
}
