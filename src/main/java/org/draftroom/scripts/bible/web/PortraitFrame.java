package org.draftroom.scripts.bible.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.scripts.bible.Profile;
import org.draftroom.support.images.Darkroom;
import org.draftroom.support.images.Picture;
import org.draftroom.support.images.PictureFault;
import org.draftroom.support.images.PictureReading;
import org.draftroom.support.images.PictureReading.Read;
import org.draftroom.support.images.PictureReading.Refused;
import org.draftroom.support.images.Pictures;
import org.draftroom.web.CurrentPerson;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads the picture that came with a form, and hangs it at its entry once that is written. */
@ApplicationScoped
public class PortraitFrame {

    private final Darkroom darkroom;
    private final Pictures pictures;
    private final Bible bible;
    private final CurrentPerson person;

    PortraitFrame(Darkroom darkroom, Pictures pictures, Bible bible, CurrentPerson person) {
        this.darkroom = darkroom;
        this.pictures = pictures;
        this.bible = bible;
        this.person = person;
    }

    /**
     * What is to become of the picture.
     *
     * @param fault why the file became none, or null
     */
    record Chosen(Optional<Picture> picture, boolean removed, PictureFault fault) {

        private static Chosen wrong(PictureFault fault) {
            return new Chosen(Optional.empty(), false, fault);
        }
    }

    /** What was typed, for an entry of this kind; places want nothing and have no age. */
    static Profile typed(EntryForm form, EntryKind kind) {
        Profile typed = form.profile();
        return kind.isCharacter() ? typed : new Profile(typed.name(), typed.aliases(), "", typed.description(), "");
    }

    Chosen read(EntryForm form) {
        if (!form.hasPicture()) {
            return new Chosen(Optional.empty(), form.removesPicture(), null);
        }
        FileUpload file = form.picture;
        if (file.size() > Picture.FILE_LIMIT) {
            return Chosen.wrong(PictureFault.TOO_LARGE);
        }
        PictureReading reading = darkroom.read(content(file));
        return reading instanceof Read read
                ? new Chosen(Optional.of(read.picture()), false, null)
                : Chosen.wrong(((Refused) reading).fault());
    }

    /** Gives the entry the picture that was chosen, or takes the one it has away. */
    void hang(Entry entry, Chosen chosen) {
        if (chosen.picture.isPresent()) {
            UUID kept = pictures.keep(entry.project(), chosen.picture.get());
            if (!bible.picture(entry, person.id(), Optional.of(kept))) {
                pictures.remove(entry.project(), kept);
            }
        } else if (chosen.removed) {
            bible.picture(entry, person.id(), Optional.empty());
        }
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
