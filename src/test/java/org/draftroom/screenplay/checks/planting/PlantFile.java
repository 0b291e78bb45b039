package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of plants for one script: {@code script: NAME} on the first line, then blocks parted by {@code ---}, each
 * with {@code kind:}, {@code find:}, {@code replace:} and {@code expect:}. Texts stand between {@code <<} and
 * {@code >>} and may have several lines; instead of a text to find, {@code START} and {@code END} name the script's
 * edges.
 *
 * @param script the file name of the clean script
 * @param plants the plants, in the file's order
 */
record PlantFile(String script, List<WrittenPlant> plants) {

    private static final Pattern FIRST_LINE = Pattern.compile("script: (\\S+)");
    private static final Pattern BLOCK = Pattern.compile(
            "kind: (\\w+)\nfind: (?:(START|END)|<<(.+?)>>)\nreplace: <<(.*?)>>\nexpect: <<(.+?)>>", Pattern.DOTALL);

    static PlantFile read(String text) {
        String[] blocks = text.strip().split("\n---\n");
        Matcher first = FIRST_LINE.matcher(blocks[0]);
        if (!first.matches()) {
            throw new IllegalStateException("a plant file starts with \"script: NAME\", not with: " + blocks[0]);
        }
        List<WrittenPlant> plants = new ArrayList<>();
        for (String block : List.of(blocks).subList(1, blocks.length)) {
            plants.add(plant(block));
        }
        return new PlantFile(first.group(1), plants);
    }

    private static WrittenPlant plant(String block) {
        Matcher parts = BLOCK.matcher(block);
        if (!parts.matches()) {
            throw new IllegalStateException("a plant has kind, find, replace and expect, not: " + block);
        }
        String find = parts.group(2) == null ? parts.group(3) : parts.group(2);
        return new WrittenPlant(parts.group(1), find, parts.group(4), parts.group(5));
    }
}
