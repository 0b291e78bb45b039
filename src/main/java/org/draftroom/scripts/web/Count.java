package org.draftroom.scripts.web;

/** Numbers of things. */
final class Count {

    private Count() {}

    /** "1 page", "96 pages", "no pages". */
    static String of(int number, String thing) {
        return (number == 0 ? "no" : number) + " " + thing + (number == 1 ? "" : "s");
    }
}
