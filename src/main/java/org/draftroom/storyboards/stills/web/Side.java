package org.draftroom.storyboards.stills.web;

import java.util.List;

/**
 * One of the two stills with its masks.
 *
 * @param word {@code first} or {@code second}
 * @param typed what was refused of its form
 */
public record Side(String word, Picture picture, List<ShownMask> masks, MaskForm.Typed typed) {

    public boolean isRefused() {
        return !typed.of().isEmpty();
    }
}
