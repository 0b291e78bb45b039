package org.draftroom.scripts.print;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.SceneNumbering;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.revisions.Marking;
import org.draftroom.screenplay.revisions.RevisedLines;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.screenplay.sides.Sides;

/** What a printing of a script comes to: which pages, and what is on them. The pages are those of the whole script. */
public final class Printout {

    private final Screenplay screenplay;
    private final Printing printing;
    private final Pages pages;
    private final boolean isWhole;
    private final Optional<BitSet> scenes;
    private final List<Sheet> sheets;
    private final RevisedLines changed;

    /** A printing that can't be; the message says why, to the writer. */
    public static final class Refused extends Exception {
        Refused(String message) {
            super(message);
        }
    }

    private Printout(Screenplay screenplay, Printing printing) throws Sides.Unknown {
        this.screenplay = printing.numbersAll() ? SceneNumbering.complete(screenplay) : screenplay;
        this.printing = printing;
        this.pages = Pagination.paginate(this.screenplay, printing.paper());
        List<Sheet> all = printing.sides().isWhole()
                ? pages.pages().stream().map(Sheet::of).toList()
                : sides(printing.sides().in(this.screenplay));
        // The texts as they are written: numbers that are only given to a printing are no change.
        this.changed = Marking.of(printing.revisions().since(), screenplay)
                .on(all.stream().map(Sheet::page).toList());
        this.sheets = all.stream().filter(this::isWanted).toList();
        this.isWhole = printing.sides().isWhole() && !printing.revisions().changedPagesOnly();
        this.scenes = isWhole ? Optional.empty() : Optional.of(scenes());
    }

    private Printout(Printout other, Printing printing) {
        this.screenplay = other.screenplay;
        this.printing = printing;
        this.pages = other.pages;
        this.isWhole = other.isWhole;
        this.scenes = other.scenes;
        this.sheets = other.sheets;
        this.changed = other.changed;
    }

    /** Lays a script out and finds what is to be printed of it. */
    public static Printout of(Screenplay screenplay, Printing printing) throws Refused {
        Capacity.check(screenplay, printing, Capacity.room());
        try {
            Printout printout = new Printout(screenplay, printing);
            if (printout.sheets.isEmpty() && printing.revisions().changedPagesOnly()) {
                throw new Refused(PrintWords.CHOSEN.nothingChanged());
            }
            return printout;
        } catch (Sides.Unknown none) {
            throw new Refused(none.getMessage());
        }
    }

    /** How many pages of the script are printed, title page and notes not counted. */
    public int pageCount() {
        return sheets.size();
    }

    /** How many pages the whole script has. */
    public int scriptPages() {
        return pages.count();
    }

    /** How many scenes are printed. */
    public int sceneCount() {
        return scenes.map(BitSet::cardinality).orElse(screenplay.scenes().size());
    }

    /** How many of the printed pages have a change. */
    public int changedPages() {
        return changed.pages();
    }

    /** The colours of pages that have a change, in their usual order. */
    public Set<RevisionColor> papers() {
        Set<RevisionColor> papers = new TreeSet<>();
        sheets.forEach(sheet -> revision(sheet.page()).map(Revision::color).ifPresent(papers::add));
        return papers;
    }

    /** How many notes are printed. */
    public int noteCount() {
        return notes().size();
    }

    /** Whether the whole script is printed, not sides of it or changed pages alone. */
    public boolean isWhole() {
        return isWhole;
    }

    /** The notes that are printed, in order. */
    List<PlacedNote> notes() {
        return printing.notes() ? NotePlaces.of(this) : List.of();
    }

    Screenplay screenplay() {
        return screenplay;
    }

    /** The same pages as a reader's copy. */
    public Printout forReader(String name) {
        return new Printout(this, printing.forReader(name));
    }

    /** What was asked for. */
    public Printing printing() {
        return printing;
    }

    /** The pages of the whole script, as they are laid out for this printing. */
    public Pages pages() {
        return pages;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    RevisedLines changed() {
        return changed;
    }

    /** Whether it has a title page; sides and changed pages alone have none. */
    public boolean hasTitlePage() {
        return isWhole() && !pages.titlePage().isEmpty();
    }

    boolean prints(Scene scene) {
        return scenes.map(wanted -> wanted.get(scene.index())).orElse(true);
    }

    /** The revision whose paper a page is on. */
    Optional<Revision> revision(Page page) {
        return printing.revisions().at(changed.of(page));
    }

    private boolean isWanted(Sheet sheet) {
        return !printing.revisions().changedPagesOnly()
                || revision(sheet.page()).isPresent();
    }

    /** The scenes that have a line on a printed sheet. */
    private BitSet scenes() {
        BitSet elements = new BitSet();
        sheets.stream()
                .flatMap(sheet -> sheet.wanted().stream())
                .filter(line -> line.element() >= 0)
                .forEach(line -> elements.set(line.element()));
        BitSet found = new BitSet();
        for (Scene scene : screenplay.scenes()) {
            int first = elements.nextSetBit(scene.firstElement());
            found.set(scene.index(), first >= 0 && first < scene.endElement());
        }
        return found;
    }

    private List<Sheet> sides(BitSet wanted) {
        boolean[] elements = new boolean[screenplay.elements().size()];
        for (Scene scene : screenplay.scenes()) {
            for (int i = scene.firstElement(); i < scene.endElement(); i++) {
                elements[i] = wanted.get(scene.index());
            }
        }
        return pages.pages().stream()
                .map(page -> Sheet.of(page, elements))
                .filter(Sheet::isWanted)
                .toList();
    }
}
