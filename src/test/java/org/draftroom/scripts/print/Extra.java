package org.draftroom.scripts.print;

import java.util.function.Consumer;

/** What may stand around the text of a printed script, or be done to its pages. */
enum Extra {
    HEADINGS_IN_SMALL_LETTERS(style -> style.smallHeadings = true),
    NUMBERED_HEADINGS_IN_SMALL_LETTERS(style -> style.smallHeadings = style.numbersLeft = style.numbersRight = true),
    ACTION_RIGHT_BELOW_HEADINGS(style -> style.actionRightBelowHeadings = true),
    TRANSITIONS_LEFT(style -> style.transitionsLeft = true),
    NUMBERS_ON_BOTH_SIDES(style -> style.numbersLeft = style.numbersRight = true),
    NUMBERS_LEFT(style -> style.numbersLeft = true),
    NUMBERS_RIGHT(style -> style.numbersRight = true),
    DOTTED_NUMBERS(style -> style.numbersLeft = style.dottedNumbers = true),
    SCENES_GO_ON(style -> style.numbersLeft = style.numbersRight = style.sceneGoesOn = true),
    REVISED(style -> {
        style.revised = true;
        style.header = "Blue Rev. 11/3/26";
    }),
    WATERMARK(style -> style.watermark = "CONFIDENTIAL"),
    HEADER_AND_FOOTER(style -> {
        style.header = "A Title of a Script";
        style.footer = "Copyright 2026, all rights reserved";
    }),
    NO_PAGE_NUMBERS(style -> style.folio = ""),
    PAGE_NUMBERS_FROM_THE_FIRST(style -> style.folioOnFirst = true),
    PAGE_NUMBERS_IN_WORDS(style -> {
        style.folio = "Page #";
        style.folioOnFirst = true;
    }),
    PAGE_NUMBERS_BELOW_IN_DASHES(style -> {
        style.folio = "- # -";
        style.folioBelow = true;
    }),
    PAGE_NUMBERS_BELOW(style -> {
        style.folio = "#";
        style.folioBelow = style.folioOnFirst = true;
    }),
    PAGE_NUMBERS_BEHIND_A_TITLE(style -> style.folio = "A TITLE / Blue (11/3/26) #A."),
    GOING_ON_IN_LOWER_CASE(style -> {
        style.more = "(more)";
        style.goesOn = "(cont.)";
    }),
    GOING_ON_WITH_DOTS(style -> {
        style.more = "(MORE...)";
        style.goesOn = "(CONTD)";
    }),
    GOING_ON_IN_FRENCH(style -> style.more = style.goesOn = "(SUITE)"),
    GOING_ON_IN_GERMAN(style -> {
        style.more = "(MEHR)";
        style.goesOn = "(FORTS.)";
    }),
    TURNED(style -> style.turned = 90),
    UPSIDE_DOWN(style -> style.turned = 180),
    TURNED_BACK(style -> style.turned = 270),
    CROPPED(style -> style.cropped = true),
    NO_TITLE_PAGE(style -> style.titlePage = false),
    LETTER_BY_LETTER(style -> style.placing = HouseStyle.Placing.LETTER),
    WORD_BY_WORD(style -> style.placing = HouseStyle.Placing.WORD),
    KERNED(style -> style.placing = HouseStyle.Placing.KERNED);

    private final Consumer<HouseStyle> choices;

    Extra(Consumer<HouseStyle> choices) {
        this.choices = choices;
    }

    HouseStyle in(House house) {
        HouseStyle style = house.style();
        choices.accept(style);
        return style;
    }
}
