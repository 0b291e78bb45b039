package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.ScenePrefixes;

/**
 * A title page read by place: of the centred groups the first is the title, one like "written by" the credit, the
 * next the authors, others the source; below them the left side is the contact, the right side the draft's date.
 */
final class FrontPage {

    private static final double HIGH = 0.16;
    private static final double CENTERED = 0.4;
    private static final double LOW = 0.6;
    private static final int MOST_LINES = 40;
    private static final int APART = 3;
    private static final int ASIDE = 8;

    private final PrintedPage page;
    private final Measure measure;

    private final int middle;

    private FrontPage(PrintedPage page, Measure measure) {
        this.page = page;
        this.measure = measure;
        this.middle = middle(page, measure);
    }

    /** The middle of most lines that stand about the middle of the page: of the paper, or of the text on it. */
    private static int middle(PrintedPage page, Measure measure) {
        Histogram middles = new Histogram(measure.cell());
        page.lines().stream()
                .mapToInt(PrintedLine::middle)
                .filter(middle -> Math.abs(middle - page.width() / 2) <= ASIDE * measure.cell())
                .forEach(middles::add);
        return middles.mode(page.width() / 2);
    }

    /** Lines that stand together in the middle, so many rows below those before. */
    record Group(int rows, List<PrintedLine> lines) {

        String words() {
            return lines.get(0).words().toLowerCase(Locale.ROOT);
        }

        boolean opensSmall() {
            return Character.isLowerCase(lines.get(0).words().codePointAt(0));
        }

        boolean isCredit() {
            String last = lines.get(lines.size() - 1).words().toLowerCase(Locale.ROOT);
            return last.equals("by") || last.endsWith(" by") && last.length() < 40;
        }
    }

    /** Whether a document's first page is a title page. */
    static boolean is(PrintedPage page, Measure measure) {
        FrontPage front = new FrontPage(page, measure);
        List<PrintedLine> lines = page.lines();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return false;
        }
        boolean scenes = lines.stream().anyMatch(front::isHeading);
        long centered = lines.stream().filter(front::isCentered).count();
        boolean low = lines.get(0).baseline() > HIGH * page.height();
        return !scenes && front.isCentered(lines.get(0)) && (low || centered >= CENTERED * lines.size());
    }

    /** Whether a line is a scene heading, with its number or without. */
    private boolean isHeading(PrintedLine line) {
        return Pieces.of(line, 2 * measure.cell()).stream()
                .map(piece -> line.text().substring(piece[0], piece[1]))
                .anyMatch(words -> ScenePrefixes.opens(words) && Shape.isCapitals(words));
    }

    /** What the page says. */
    static TitleLines read(PrintedPage page, Measure measure) {
        return new FrontPage(page, measure).read();
    }

    private boolean isCentered(PrintedLine line) {
        return Math.abs(line.middle() - middle) <= APART * measure.cell();
    }

    private TitleLines read() {
        List<Group> groups = new ArrayList<>();
        List<PrintedLine> corners = new ArrayList<>();
        int above = 0;
        for (PrintedLine line : page.lines()) {
            boolean low = line.baseline() > LOW * page.height();
            List<int[]> pieces = Pieces.of(line, (low ? APART - 1 : APART) * measure.cell());
            boolean corner = pieces.size() > 1 || !isCentered(line);
            if (corner && (low || !groups.isEmpty())) {
                pieces.forEach(piece -> corners.add(line.slice(piece[0], piece[1])));
            } else {
                centered(line, groups.isEmpty() ? APART : measure.rows(line.baseline() - above), groups);
                above = line.baseline();
            }
        }
        TitleLines title = new TitleLines(measure);
        name(groups, title);
        corners.forEach(piece -> corner(piece, title));
        return title;
    }

    private void corner(PrintedLine piece, TitleLines title) {
        String words = piece.words().toLowerCase(Locale.ROOT);
        boolean rights = words.startsWith("(c)") || words.startsWith("©") || words.startsWith("copyright");
        boolean right = piece.middle() > page.width() / 2;
        title.add(right ? "Draft date" : rights ? "Copyright" : "Contact", piece);
    }

    /** A line right below a credit names the authors. */
    private static void centered(PrintedLine line, int rows, List<Group> groups) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last == null || rows > 1 || groups.size() > 1 && last.isCredit()) {
            last = new Group(rows, new ArrayList<>());
            groups.add(last);
        }
        last.lines().add(line);
    }

    private static void name(List<Group> groups, TitleLines title) {
        String last = "";
        for (int i = 0; i < groups.size(); i++) {
            Group next = i + 1 < groups.size() ? groups.get(i + 1) : null;
            last = name(groups.get(i), next, last);
            for (PrintedLine line : groups.get(i).lines()) {
                title.add(last, line);
            }
        }
    }

    /** What a group is, by what the one before was; a credit stands closer to the authors than to the title. */
    private static String name(Group group, Group next, String last) {
        if (last.isEmpty()) {
            return "Title";
        }
        boolean introduces = last.equals("Title") && next != null && next.rows() < group.rows();
        boolean opens = last.equals("Title") && next != null && group.opensSmall();
        if (group.isCredit() || opens || introduces && !group.words().startsWith("based ")) {
            return "Credit";
        }
        boolean written = last.equals("Author") || last.equals("Source");
        return written || group.words().startsWith("based ") ? "Source" : "Author";
    }
}
