package org.draftroom.ollama.web;

import java.util.List;
import org.draftroom.ollama.ModelStatus;

/** All that the model page shows. */
public record ModelDesk(ModelStatus status, List<HostSection> hosts) {

    public String headline() {
        if (status.ready()) {
            return status.model() + " is ready";
        }
        return isPulling() ? "Pulling " + status.model() : status.message();
    }

    public String lead() {
        return switch (status.state()) {
            case READY -> "Draftroom asks it only when you do, and only the hosts below.";
            case UNKNOWN -> "This takes a moment. Everything but the model works meanwhile.";
            case UNAVAILABLE -> "Writing, pages, import and print work without it.";
        };
    }

    /** How soon to look again, in htmx's words. */
    public String rhythm() {
        if (status.state() == ModelStatus.State.UNKNOWN) {
            return "load delay:200ms";
        }
        return hosts.stream().anyMatch(HostSection::isUnderWay) ? "every 1s" : "every 15s";
    }

    private boolean isPulling() {
        return hosts.stream().anyMatch(host -> host.pulling().isPresent());
    }
}
