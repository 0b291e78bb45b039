package org.draftroom.stories;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * What a tab holds, after its garbage has been collected.
 *
 * @param process megabytes of its process, pages that processes share counted once; its workers are part of it
 * @param heap megabytes of them that are the page's own JavaScript
 */
record TabMemory(double process, double heap) {

    static TabMemory of(Page page) {
        CDPSession tab = page.context().newCDPSession(page);
        tab.send("HeapProfiler.collectGarbage");
        tab.send("Performance.enable");
        return new TabMemory(largestRenderer(page), heap(tab.send("Performance.getMetrics")));
    }

    /** Chromium keeps a spare one; the one with the script is the largest. */
    private static double largestRenderer(Page page) {
        CDPSession browser = page.context().browser().newBrowserCDPSession();
        JsonArray processes = browser.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo");
        return StreamSupport.stream(processes.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(process -> process.get("type").getAsString().equals("renderer"))
                .map(process -> ProcessHandle.of(process.get("id").getAsLong()))
                .mapToDouble(process -> process.map(Bench::pss).orElse(0.0))
                .max()
                .orElseThrow();
    }

    private static double heap(JsonObject metrics) {
        return StreamSupport.stream(metrics.getAsJsonArray("metrics").spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .filter(metric -> metric.get("name").getAsString().equals("JSHeapUsedSize"))
                        .mapToDouble(metric -> metric.get("value").getAsDouble())
                        .sum()
                / 1e6;
    }

    String words() {
        return String.format(Locale.ROOT, "%.0f MB, of it %.0f MB the page's own JavaScript", process, heap);
    }
}
