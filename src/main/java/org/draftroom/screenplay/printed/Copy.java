package org.draftroom.screenplay.printed;

import java.util.List;
import java.util.Optional;

/**
 * The script's own pages, without what is printed around the text on each of them.
 *
 * @param front the title page, where there is one
 * @param pages the others
 */
record Copy(Optional<PrintedPage> front, List<PrintedPage> pages) {

    static Copy of(PrintedScript script, Measure measure) {
        return script.parts().isEmpty() ? byPlace(script, measure) : byName(script);
    }

    private static Copy byPlace(PrintedScript script, Measure measure) {
        List<PrintedPage> bare = RunningHeads.without(script.pages(), measure);
        boolean front = !bare.isEmpty() && FrontPage.is(bare.get(0), measure);
        return new Copy(front ? Optional.of(bare.get(0)) : Optional.empty(), bare.subList(front ? 1 : 0, bare.size()));
    }

    private static Copy byName(PrintedScript script) {
        NamedPages named = new NamedPages(script.parts());
        PrintedPage first = script.pages().get(0);
        List<PrintedPage> own = script.pages().stream()
                .map(named::own)
                .filter(page -> !page.lines().isEmpty())
                .toList();
        return new Copy(named.isFront(first) ? Optional.of(named.apart(first)) : Optional.empty(), own);
    }
}
