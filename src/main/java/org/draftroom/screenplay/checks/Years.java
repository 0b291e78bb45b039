package org.draftroom.screenplay.checks;

/** Years in headings and on titles. */
final class Years {

    private Years() {}

    /** Whether a text has a year, or a decade such as {@code '70S}. */
    static boolean isIn(String text) {
        if (first(text) > 0) {
            return true;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (digits == 2 && (c == '\'' || c == '’' || c == 'S')) {
                return true;
            }
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return false;
    }

    /** Four digits that can be a year, or 0. */
    static int first(String text) {
        int digits = 0;
        int value = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                value = digits < 4 ? value * 10 + c - '0' : value;
                digits++;
            } else {
                if (digits == 4 && value >= 1000 && value < 3000) {
                    return value;
                }
                digits = 0;
                value = 0;
            }
        }
        return 0;
    }
}
