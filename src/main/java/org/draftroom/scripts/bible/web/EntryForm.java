package org.draftroom.scripts.bible.web;

import java.util.List;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.scripts.bible.Profile;
import org.draftroom.support.images.PictureFault;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What was typed of an entry. */
public class EntryForm {

    @RestForm
    String name;

    /** One a line. */
    @RestForm
    String aliases;

    @RestForm
    String age;

    @RestForm
    String description;

    @RestForm
    String wants;

    /** What it was typed of. */
    @RestForm
    String kind;

    /** The version that it was typed on. */
    @RestForm
    int version;

    @RestForm
    FileUpload picture;

    /** Not empty where the picture is to go. */
    @RestForm
    String removal;

    Profile profile() {
        return Profile.typed(
                given(name), List.of(given(aliases).split("\\R")), given(age), given(description), given(wants));
    }

    EntryKind kind() {
        return EntryKind.of(given(kind)).orElse(EntryKind.CHARACTER);
    }

    boolean hasPicture() {
        return picture != null && !picture.fileName().isEmpty();
    }

    boolean removesPicture() {
        return !given(removal).isEmpty();
    }

    private static String given(String typed) {
        return typed == null ? "" : typed;
    }

    /**
     * The fields as they are shown.
     *
     * @param picture what is wrong with the picture, or null
     * @param fault what is wrong with a text, or null
     * @param other the entry that has one of the names, or null
     */
    public record Fields(Profile typed, int version, Profile.Fault fault, PictureFault picture, Entry other) {

        static Fields of(Profile profile, int version) {
            return new Fields(profile, version, null, null, null);
        }

        public String aliases() {
            return String.join("\n", typed.aliases());
        }

        public boolean isNameWrong() {
            return is(Profile.Fault.NO_NAME) || is(Profile.Fault.LONG_NAME) || other != null;
        }

        public boolean isAliasesWrong() {
            return is(Profile.Fault.LONG_ALIAS) || is(Profile.Fault.MANY_ALIASES);
        }

        public boolean isAgeWrong() {
            return is(Profile.Fault.LONG_AGE);
        }

        public boolean isDescriptionWrong() {
            return is(Profile.Fault.LONG_DESCRIPTION);
        }

        public boolean isWantsWrong() {
            return is(Profile.Fault.LONG_WANTS);
        }

        private boolean is(Profile.Fault one) {
            return fault == one;
        }
    }
}
