package org.draftroom.scripts.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.screenplay.checks.Severity;

/** Which kinds of finding somebody wants to see, as the address says it. A name that doesn't exist narrows nothing. */
public class ShownKinds {

    @QueryParam("kind")
    @DefaultValue("")
    String kind;

    @QueryParam("severity")
    @DefaultValue("")
    String severity;

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(each -> each.code().equals(kind))
                .findFirst();
    }

    Optional<Severity> severity() {
        return Arrays.stream(Severity.values())
                .filter(each -> each.code().equals(severity))
                .findFirst();
    }

    boolean includes(Kind each) {
        return kind().map(each::equals).orElse(true)
                && severity().map(each.severity()::equals).orElse(true);
    }

    /** The same as part of an address, ending where another part can follow. */
    String query() {
        return kind().map(each -> "kind=" + each.code() + "&").orElse("")
                + severity().map(each -> "severity=" + each.code() + "&").orElse("");
    }
}
