package org.draftroom.storyboards.light.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelSection;

/** Measured light beside a panel. */
@ApplicationScoped
class LightSection implements PanelSection {

    private final LightWords words;

    LightSection(LightWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public String address(Panel panel) {
        return "/panels/" + panel.id() + "/light";
    }
}
