package org.draftroom.storyboards.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.screenplay.Language;
import org.draftroom.screenplay.Style;
import org.draftroom.scripts.print.Album;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.Stills;

/** Prints boards. */
@ApplicationScoped
public class BoardSheets {

    private static final float WIDE = 16 / 9f;

    private final Stills stills;
    private final BoardPrintWords words;
    private final Clock clock;

    BoardSheets(Stills stills, BoardPrintWords words, Clock clock) {
        this.stills = stills;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What is printed.
     *
     * @param title the board's
     * @param script its title
     * @param panels the chosen ones, one at least
     */
    public record Order(OpenBoard board, String title, String script, List<PrintedPanel> panels) {}

    /** The file, ready to be written; whoever asks for it closes it. Pictures are those that this person may see. */
    public Album print(Order order, BoardPrinting printing, UUID person) throws IOException {
        ZonedDateTime now = clock.instant().atZone(ZoneId.systemDefault());
        String author = order.board().screenplay().titlePage().authors();
        Album album = new Album(order.title(), author, Language.of(order.board().screenplay()), now);
        try {
            Grid grid = new Grid(printing, printing.isOwnFrame() ? usual(order.panels()) : WIDE);
            int most = printing.panelsOnAPage();
            int pages = (order.panels().size() + most - 1) / most;
            for (int page = 0; page < pages; page++) {
                int from = page * most;
                List<PrintedPanel> panels = order.panels()
                        .subList(from, Math.min(from + most, order.panels().size()));
                album.turn(printing.width(), printing.height());
                head(album, grid, order, now);
                foot(album, grid, words.pageOf(page + 1, pages), page(album, grid, panels, person));
            }
            return album;
        } catch (IOException | RuntimeException e) {
            album.close();
            throw e;
        }
    }

    /** How many panels have less text than they would. */
    private int page(Album album, Grid grid, List<PrintedPanel> panels, UUID person) throws IOException {
        PanelPress press = new PanelPress(album, stills, words, person);
        int cut = 0;
        for (int i = 0; i < panels.size(); i++) {
            cut += press.print(panels.get(i), grid.cell(i), grid.printing()) ? 1 : 0;
        }
        return cut;
    }

    /** The board and its script at the left, the draft or the day at the right; the board's name gives way first. */
    private static void head(Album album, Grid grid, Order order, ZonedDateTime now) throws IOException {
        String draft =
                String.join(" ", order.board().screenplay().titlePage().values("draft date", "date", "revision"));
        int all = grid.smallColumns();
        String day = now.toLocalDate().toString();
        String right =
                Room.fitted(draft.isBlank() || draft.equals(day) ? day : draft.strip() + " · " + day, all / 2 - 2);
        float at = grid.right() - right.length() * Grid.SMALL * Cell.COLUMN;
        int room = all - right.length() - 3;
        String title = Room.fitted(
                order.title(), Math.max(room / 2, room - order.script().length() - 3));
        String script = Room.fitted(order.script(), room - title.length() - 3);
        float beside = Grid.MARGIN + (title.length() + 3) * Grid.SMALL * Cell.COLUMN;
        album.aside(new Album.Line(title, Style.BOLD, Grid.SMALL, Grid.MARGIN, grid.headLine()));
        album.aside(new Album.Line(script, Style.PLAIN, Grid.SMALL, beside, grid.headLine()));
        album.aside(new Album.Line(right, Style.PLAIN, Grid.SMALL, at, grid.headLine()));
    }

    private void foot(Album album, Grid grid, String page, int cut) throws IOException {
        float at = grid.right() - page.length() * Grid.SMALL * Cell.COLUMN;
        album.aside(new Album.Line(page, Style.PLAIN, Grid.SMALL, at, grid.footLine()));
        if (cut > 0) {
            album.aside(new Album.Line(words.cut(cut), Style.PLAIN, Grid.SMALL, Grid.MARGIN, grid.footLine()));
        }
    }

    /** The ratio that most of the pictures have, within what a frame can be. */
    private static float usual(List<PrintedPanel> panels) {
        Map<Integer, Long> counts = panels.stream()
                .collect(Collectors.groupingBy(panel -> Math.round(panel.ratio() * 100), Collectors.counting()));
        int most = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return Math.max(0.5f, Math.min(3, most / 100f));
    }
}
