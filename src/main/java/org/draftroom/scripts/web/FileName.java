package org.draftroom.scripts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name of a file made from a script's title, such that every system can store it. */
public record FileName(String title, String extension) {

    private static final int LIMIT = 100;

    /** The header's value: the name as it is for today's browsers, in plain letters for others (RFC 6266). */
    public String disposition() {
        String encoded = URLEncoder.encode(name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain(name()) + "\"; filename*=UTF-8''" + encoded;
    }

    String name() {
        String safe = title.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|%]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = safe.codePointCount(0, safe.length()) <= LIMIT
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LIMIT));
        String bare = cut.replaceAll("^[. ]+|[. ]+$", "");
        return (bare.isEmpty() ? "script" : bare) + "." + extension;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "_");
    }
}
