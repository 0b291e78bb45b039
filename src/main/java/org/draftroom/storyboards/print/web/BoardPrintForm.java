package org.draftroom.storyboards.print.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.storyboards.print.BoardPrinting;
import org.draftroom.storyboards.print.PrintField;

/** What was chosen on the print page, as it stands in the address of a printing; what isn't there is as it usually is. */
public class BoardPrintForm {

    @QueryParam("columns")
    @DefaultValue("2")
    public String columns;

    @QueryParam("rows")
    @DefaultValue("3")
    public String rows;

    /** Where it isn't there, it is the script's own. */
    @QueryParam("paper")
    @DefaultValue("")
    public String paper;

    @QueryParam("turned")
    @DefaultValue("portrait")
    public String turned;

    @QueryParam("frame")
    @DefaultValue("wide")
    public String frame;

    @QueryParam("field")
    public List<String> field;

    /** Whether fields were chosen, so that none is none. */
    @QueryParam("chosen")
    @DefaultValue("")
    public String chosen;

    @QueryParam("panels")
    @DefaultValue("")
    public String panels;

    boolean isGridWrong() {
        return grid(columns).isEmpty() || grid(rows).isEmpty();
    }

    boolean isPaperWrong() {
        return PageSize.of(paper).isEmpty()
                || !Set.of("portrait", "landscape").contains(turned)
                || !Set.of("wide", "own").contains(frame);
    }

    boolean isFieldWrong() {
        return field.stream().anyMatch(word -> PrintField.of(word).isEmpty());
    }

    boolean isWrong() {
        return isGridWrong() || isPaperWrong() || isFieldWrong();
    }

    Set<PrintField> fields() {
        Set<PrintField> fields = EnumSet.noneOf(PrintField.class);
        field.forEach(word -> PrintField.of(word).ifPresent(fields::add));
        return field.isEmpty() && chosen.isEmpty() ? PrintField.USUAL : fields;
    }

    /** Of a form with nothing wrong. */
    BoardPrinting printing() {
        return new BoardPrinting(
                PageSize.of(paper).orElseThrow(),
                turned.equals("landscape"),
                grid(columns).orElseThrow(),
                grid(rows).orElseThrow(),
                frame.equals("own"),
                fields());
    }

    private static Optional<Integer> grid(String typed) {
        return typed.strip().matches("[1-4]") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }
}
