package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads titles and names as they are typed. */
@ApplicationScoped
class Titles {

    private final TitleWords words;

    Titles(TitleWords words) {
        this.words = words;
    }

    /** @param limit how many characters it may have */
    Title title(String typed, int limit) {
        return Title.of(typed, limit, words.noTitle(), words::tooLong);
    }

    /** The same of what is called a name. */
    Title name(String typed, int limit) {
        return Title.of(typed, limit, words.noName(), words::tooLong);
    }
}
