package org.draftroom.scripts.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Optional;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.scripts.Fixes.Wanted;

/** The button of a fix, pressed: which finding it is for. */
public class FixForm {

    @FormParam("version")
    @DefaultValue("")
    String version;

    @FormParam("kind")
    @DefaultValue("")
    String kind;

    @FormParam("from")
    @DefaultValue("")
    String from;

    @FormParam("to")
    @DefaultValue("")
    String to;

    /** Empty when it isn't one of ours. */
    Optional<Wanted> wanted() {
        try {
            int[] numbers = {Integer.parseInt(version), Integer.parseInt(from), Integer.parseInt(to)};
            return Arrays.stream(Kind.values())
                    .filter(each -> each.code().equals(kind))
                    .findFirst()
                    .map(each -> new Wanted(numbers[0], each, numbers[1], numbers[2]));
        } catch (NumberFormatException invented) {
            return Optional.empty();
        }
    }
}
