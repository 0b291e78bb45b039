package org.draftroom.critique.coverage.web;

import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.Place;

/** Where the lines that a coverage quotes are now. For one page, one thread. */
public record LinePlaces(Lines lines, String script) {

    /** To the line as it is now; to the script when the line is gone. */
    public String href(Cited cited) {
        Place place = lines.place(cited.anchor());
        return place.isGone()
                ? script
                : script + "?at=" + place.range().from() + "&to="
                        + place.range().to();
    }

    public boolean isGone(Cited cited) {
        return lines.place(cited.anchor()).isGone();
    }
}
