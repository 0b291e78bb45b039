package org.draftroom.ollama.web;

import java.util.List;
import org.draftroom.ollama.ModelStatus;

/**
 * All that the model page shows.
 *
 * @param mayAsk whether whoever looks may start and cancel downloads and self-tests
 * @param owner the name of whoever may
 */
public record ModelDesk(ModelStatus status, List<HostSection> hosts, boolean mayAsk, String owner) {

    /** How soon to look again, in htmx's words. */
    public String rhythm() {
        if (status.state() == ModelStatus.State.UNKNOWN) {
            return "load delay:200ms";
        }
        return hosts.stream().anyMatch(HostSection::isUnderWay) ? "every 1s" : "every 15s";
    }

    public boolean isPulling() {
        return hosts.stream().anyMatch(host -> host.pulling().isPresent());
    }
}
