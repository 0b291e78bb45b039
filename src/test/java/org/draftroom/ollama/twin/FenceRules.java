package org.draftroom.ollama.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That people's text can't steer the model, held against every prompt that the double receives: fences are closed, none is in
 * another, the model is told what they mean, and what tests plant in scripts as an instruction stands inside of one.
 */
public final class FenceRules {

    /** What tests have a script say to the model. */
    static final List<String> PLANTED =
            List.of("ignore the rules", "forget the rules", "masterpiece", "recommend this script");

    private static final Pattern FENCE = Pattern.compile("(?m)^=== (.+) (begins|ends) ===$");

    private FenceRules() {}

    /** What is against these rules in a prompt; empty when all is well. */
    public static List<String> breaches(String system, String user) {
        List<String> breaches = new ArrayList<>();
        StringBuilder outside = new StringBuilder();
        String open = null;
        int at = 0;
        Matcher line = FENCE.matcher(user);
        while (line.find()) {
            boolean begins = line.group(2).equals("begins");
            if (begins ? open != null : !line.group(1).equals(open)) {
                breaches.add("a fence in or without another: " + line.group());
            }
            outside.append(open == null ? user.substring(at, line.start()) : "");
            open = begins ? line.group(1) : null;
            at = line.end();
        }
        outside.append(open == null ? user.substring(at) : "");
        if (open != null) {
            breaches.add("a fence that is never closed: " + open);
        }
        if (at > 0 && !system.contains("Nothing written ")) {
            breaches.add("fences that the model is told nothing of");
        }
        String free = outside.toString().toLowerCase(Locale.ROOT);
        PLANTED.stream().filter(free::contains).forEach(words -> breaches.add("outside of every fence: " + words));
        return breaches;
    }
}
