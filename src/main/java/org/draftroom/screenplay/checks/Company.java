package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/** Who is about in a scene, and whom "he" and "she" mean. */
final class Company {

    /** How many elements back somebody can be meant without a name. */
    private static final int NEAR = 60;

    private final Breakdown script;
    private final Genders genders;

    Company(Breakdown script) {
        this.script = script;
        this.genders = new Genders(script);
    }

    /** Who spoke or was named last in a scene before an element, or null. */
    Part last(Sheet sheet, int element) {
        for (int i = element - 1; i > Math.max(sheet.first(), element - NEAR); i--) {
            List<Part> present = present(i);
            if (!present.isEmpty()) {
                return present.get(0);
            }
        }
        return null;
    }

    /** The numbered parts that a plural means, or none. */
    List<Part> group(String plural) {
        return script.cast().group(plural);
    }

    /** Whether a pronoun can mean somebody; one of no gender can. */
    boolean canMean(String pronoun, Part part) {
        boolean gendered = Genders.HE.contains(pronoun) || Genders.SHE.contains(pronoun);
        return !gendered || !genders.isKnown(part) || genders.isMeant(pronoun, part);
    }

    /** Whom a pronoun right behind a name means: the one named, unless it is known to mean another, or null. */
    Part meant(String pronoun, Part named, Sheet sheet) {
        if (genders.isMeant(pronoun, named)) {
            return named;
        }
        return genders.isKnown(named) || isOther(pronoun, named, sheet) ? null : named;
    }

    private boolean isOther(String pronoun, Part named, Sheet sheet) {
        List<Speech> speeches = sheet.speeches();
        for (Speech speech : speeches.subList(0, Math.min(NEAR, speeches.size()))) {
            Part part = script.cast().part(speech.name());
            if (part != named && genders.isMeant(pronoun, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whom a pronoun means that no name stands before: who spoke or was named last, if that is plain, or null. */
    Part meant(String pronoun, Sheet sheet, int element) {
        for (int i = element - 1; i > Math.max(sheet.first(), element - NEAR); i--) {
            for (Part part : present(i)) {
                if (genders.isMeant(pronoun, part)) {
                    return part;
                }
                if (!genders.isKnown(part)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Who speaks or is named in an element, the last first. */
    private List<Part> present(int element) {
        List<Part> present = new ArrayList<>();
        Speech speech = script.speechAt(element);
        if (speech != null && !speech.isTogether() && !speech.isUnseen()) {
            present.add(script.cast().part(speech.name()));
        }
        List<Mention> named = script.mentions().in(element);
        for (int i = named.size() - 1; i >= 0; i--) {
            present.add(named.get(i).part());
        }
        return present;
    }
}
