package org.draftroom.screenplay.fdx;

/** How many characters two texts have in common at their start and, behind those, at their end. */
record CommonEnds(int start, int end) {

    static CommonEnds of(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        return new CommonEnds(start, end);
    }
}
