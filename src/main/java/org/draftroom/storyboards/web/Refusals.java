package org.draftroom.storyboards.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.support.images.StillReading.Refused;

/** Says why a file became no picture, and what to do. */
@ApplicationScoped
public class Refusals {

    private final IntakeWords words;

    public Refusals(IntakeWords words) {
        this.words = words;
    }

    public String say(Refused refused) {
        return switch (refused.fault()) {
            case HEIC, NOT_A_PICTURE -> words.kind(refused.kind());
            default -> words.fault(refused.fault());
        };
    }
}
