package org.draftroom.storyboards.findings.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelSection;

/** What differs, beside a panel. */
@ApplicationScoped
class FindingsSection implements PanelSection {

    private static final int AFTER_THE_READING = 20;

    private final FindingsWords words;

    FindingsSection(FindingsWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return AFTER_THE_READING;
    }

    @Override
    public String title() {
        return words.section();
    }

    @Override
    public String address(Panel panel) {
        return "/panels/" + panel.id() + "/findings";
    }
}
