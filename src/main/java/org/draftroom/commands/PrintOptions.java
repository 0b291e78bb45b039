package org.draftroom.commands;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fdx.RevisionSet;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.screenplay.sides.Sides;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Revision;
import org.draftroom.scripts.print.SceneNumbers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a printing shall be, as it is asked for on the command line. */
final class PrintOptions {

    private static final Set<Format> PDF = EnumSet.of(Format.PDF);
    private static final Map<String, Set<Format>> FITTING = new LinkedHashMap<>();

    static {
        FITTING.put("--paper", EnumSet.of(Format.PDF, Format.TEXT));
        FITTING.put("--revised-since", EnumSet.of(Format.PDF, Format.FDX));
        FITTING.put("--revision", EnumSet.of(Format.PDF, Format.FDX));
        List.of("--scene-numbers", "--number-scenes", "--header", "--notes", "--watermark", "--scenes", "--character")
                .forEach(option -> FITTING.put(option, PDF));
    }

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "letter", description = "letter or a4.")
    private PageSize paper;

    @Option(
            names = "--scene-numbers",
            paramLabel = "WHERE",
            defaultValue = "both",
            description = "Where scene numbers stand: none, left, right or both.")
    private SceneNumbers sceneNumbers;

    @Option(names = "--number-scenes", description = "Gives scenes that have no number one.")
    private boolean numberScenes;

    @Option(
            names = "--header",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "A line above each page but the first, with {title}, {author}, {date}, {revision} or"
                    + " {reader} filled in.")
    private String header;

    @Option(names = "--notes", description = "Prints the notes, listed behind the last page.")
    private boolean notes;

    @Option(
            names = "--revised-since",
            paramLabel = "FILE",
            description = "An earlier text of the script: what changed since is marked.")
    private Optional<Path> revisedSince;

    @Option(
            names = "--revision",
            paramLabel = "COLOR",
            description = "The revision's colour, blue where none is named: white, blue, pink, yellow, green,"
                    + " goldenrod, buff, salmon, cherry or tan.")
    private Optional<RevisionColor> revision;

    @Option(
            names = "--watermark",
            paramLabel = "NAME",
            description = "A reader, whose name stands behind the text. Several make a file each.")
    private List<String> readers = List.of("");

    @Option(
            names = "--scenes",
            paramLabel = "SCENES",
            defaultValue = "",
            description = "Sides: only these scenes, such as 3-5,12A.")
    private String scenes;

    @Option(
            names = "--character",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Sides: only the scenes in which this part speaks.")
    private String character;

    /** Refuses options that mean nothing for a format, or nothing without another. */
    void check(CommandSpec spec, Format format, int files) {
        ParseResult given = spec.commandLine().getParseResult();
        FITTING.forEach((option, formats) -> {
            if (given.hasMatchedOption(option) && !formats.contains(format)) {
                throw new ParameterException(spec.commandLine(), option + " means nothing for " + format.code() + ".");
            }
        });
        if (revision.isPresent() && revisedSince.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--revision needs --revised-since.");
        }
        if (revisedSince.isPresent() && files > 1) {
            throw new ParameterException(spec.commandLine(), "--revised-since is for one script at a time.");
        }
    }

    PageSize paper() {
        return paper;
    }

    Optional<Path> revisedSince() {
        return revisedSince;
    }

    /** The revision as Final Draft lists it. */
    RevisionSet revisionSet() {
        RevisionColor color = revision.orElse(RevisionColor.BLUE);
        return new RevisionSet(color.title() + " Rev.", color);
    }

    /** Whose copies are wanted: each a name, or one empty name for nobody's. */
    List<String> readers() {
        return readers;
    }

    /** The printing, before it is any reader's. */
    Printing printing(Optional<Screenplay> earlier) {
        Printing printing = Printing.USUAL
                .on(paper)
                .withSceneNumbers(sceneNumbers, numberScenes)
                .withHeader(header)
                .withNotes(notes)
                .of(new Sides(scenes, character));
        return earlier.map(text -> printing.revised(new Revision(text, revision.orElse(RevisionColor.BLUE))))
                .orElse(printing);
    }
}
