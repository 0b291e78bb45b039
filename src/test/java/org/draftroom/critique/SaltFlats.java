package org.draftroom.critique;

import org.draftroom.critique.reading.SceneText;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;

/** Three scenes of an invented script; the second is the one that is read. */
public final class SaltFlats {

    public static final String SCRIPT = """
            Title: The Salt Road
            Author: Ines Moreau

            INT. WEIGH HOUSE - NIGHT

            LENA
            They said we left yesterday. I said nothing at all.

            EXT. SALT FLATS - DAWN #12#

            = The truck won't start.

            White to the edge of the world. The truck sits with its hood up like an open mouth. NADIR, 50s, grease to the elbows, listens to the engine as if to a patient.

            LENA
            How long?

            NADIR
            (not looking up)
            Depends what you promised them.

            Lena says nothing. She checks the horizon, then her watch, then the horizon. [[too many looks?]]

            LENA
            I told them we left *yesterday*, because I was afraid you'd say no -- and you always say no.

            /* NADIR
            Cut this whole speech about his brother. */

            NADIR
            Then we are a day late… or a day early.

            LENA
            No.

            NADIR
            We can't stop here. The café is "closed", they say.

            Wind. A sound under it: another engine, far off.

            INT. TRUCK - CONTINUOUS

            NADIR
            Drink. There is enough for one of us.
            """;

    public static final Screenplay SCREENPLAY = Fountain.parse(SCRIPT);

    public static final Scene SCENE = SCREENPLAY.scenes().get(1);

    static final SceneText TEXT = SceneText.of(SCREENPLAY, SCENE);

    private SaltFlats() {}
}
