package org.draftroom.storyboards.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.support.images.PictureFault;
import org.draftroom.support.images.PictureFormat;

/** The words of taking in pictures, and of refusing what is none. */
@MessageBundle("intake")
public interface IntakeWords {

    @Message
    String fault(PictureFault fault);

    /** What a file that isn't read is, and what to do with it. */
    @Message
    String kind(PictureFormat kind);
}
