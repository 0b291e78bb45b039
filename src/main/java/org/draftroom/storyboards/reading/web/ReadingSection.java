package org.draftroom.storyboards.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelSection;

/** What a panel shows, beside it. */
@ApplicationScoped
class ReadingSection implements PanelSection {

    private static final int FIRST = 10;

    private final SectionWords words;

    ReadingSection(SectionWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return FIRST;
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public String address(Panel panel) {
        return "/panels/" + panel.id() + "/reading";
    }
}
