package org.draftroom.storyboards.light.web;

import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.PanelVersion;

/**
 * What a board's light is compared with.
 *
 * @param version the picture
 * @param panel whose it is, as it is now
 * @param isChosen whether somebody chose it; else it is what the first panel shows
 */
public record ReferenceTake(PanelVersion version, OpenPanel panel, boolean isChosen) {}
