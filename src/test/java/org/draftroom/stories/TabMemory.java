package org.draftroom.stories;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * What a tab holds, after the page's garbage has been collected.
 *
 * @param own megabytes that are its process's own, its workers among them, as a browser's task manager counts them
 * @param shared megabytes more that are its share of the browser's program and of what else processes share
 */
record TabMemory(double own, double shared) {

    static TabMemory of(Page page) {
        CDPSession tab = page.context().newCDPSession(page);
        tab.send("HeapProfiler.collectGarbage");
        ProcessHandle process = largestRenderer(page);
        double own = Bench.megabytes(process, "Pss_Anon:");
        return new TabMemory(own, Bench.megabytes(process, "Pss:") - own);
    }

    /** Chromium keeps a spare one; the one with the script is the largest. */
    private static ProcessHandle largestRenderer(Page page) {
        CDPSession browser = page.context().browser().newBrowserCDPSession();
        JsonArray processes = browser.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo");
        return StreamSupport.stream(processes.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(process -> process.get("type").getAsString().equals("renderer"))
                .flatMap(process -> ProcessHandle.of(process.get("id").getAsLong()).stream())
                .max(Comparator.comparingDouble(process -> Bench.megabytes(process, "Pss:")))
                .orElseThrow();
    }

    String words() {
        return String.format(Locale.ROOT, "%.0f MB its own, %.0f MB its share of the browser's program", own, shared);
    }
}
