package org.draftroom.scripts.print;

import java.io.IOException;

/** Something that a printing puts on each of its sheets, or on some of them. */
interface Layer {

    void draw(Sheet sheet, PageSheet on) throws IOException;
}
