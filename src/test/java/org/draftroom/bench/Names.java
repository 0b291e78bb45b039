package org.draftroom.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each method of {@link CoreBenchmark} measures, in words, in the order of the rows. */
final class Names {

    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("parse", "Reading the script");
        ALL.put("parseTenTimes", "Reading ten times the script");
        ALL.put("edit", "A letter in the middle, read");
        ALL.put("editAndLayOut", "A letter in the middle, read and laid out");
        ALL.put("parseAndLayOut", "Reading and laying out the script");
        ALL.put("pdf", "Reading, laying out and printing it to PDF");
        ALL.put("statistics", "All statistics of it, as JSON");
        ALL.put("checks", "All checks of it");
        ALL.put("readFinalDraft", "Reading it as a Final Draft document");
        ALL.put("writeFinalDraft", "Writing it as a Final Draft document");
        ALL.put("writeIntoFinalDraft", "Writing a changed line into its Final Draft document");
    }

    private Names() {}
}
