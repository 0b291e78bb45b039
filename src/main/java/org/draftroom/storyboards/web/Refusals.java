package org.draftroom.storyboards.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.storyboards.Arriving.Arrival.Refused;
import org.draftroom.support.images.PictureFault;

/** Says why a file became no picture, and what to do with it. */
@ApplicationScoped
public class Refusals {

    private final BoardsWords boards;
    private final IntakeWords words;

    Refusals(BoardsWords boards, IntakeWords words) {
        this.boards = boards;
        this.words = words;
    }

    public String of(String file, Refused refused) {
        boolean isAnother = refused.fault() == PictureFault.NOT_A_PICTURE || refused.fault() == PictureFault.HEIC;
        return boards.refusedOne(file, isAnother ? words.kind(refused.kind()) : words.fault(refused.fault()));
    }
}
