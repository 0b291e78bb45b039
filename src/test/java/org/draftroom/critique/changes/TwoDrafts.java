package org.draftroom.critique.changes;

import org.draftroom.critique.SaltFlats;

/** The salt flats and a later draft of them: a line rewritten, a scene cut, one added, a note taken out. */
final class TwoDrafts {

    static final String EARLIER = SaltFlats.SCRIPT;

    static final String LATER = SaltFlats.SCRIPT
                    .substring(0, SaltFlats.SCRIPT.indexOf("INT. TRUCK"))
                    .replace("We can't stop here.", "We stop here tonight.")
                    .replace(" [[too many looks?]]", "")
            + """
            EXT. WELL - NIGHT

            Nadir lowers a bucket. It comes up full of sand.

            NADIR
            Somebody was here before us.
            """;

    private TwoDrafts() {}
}
