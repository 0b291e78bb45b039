package org.draftroom.storyboards.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page that prints a board, its PDF file and its tables say: {@code {boardprint:title}}. */
@MessageBundle("boardprint")
public interface BoardPrintWords {

    @Message
    String action();

    @Message
    String title();

    @Message
    String pageTitle(String script);

    @Message
    String lead();

    @Message
    String empty();

    @Message
    String grid();

    @Message
    String columns();

    @Message
    String rows();

    @Message
    String gridHint();

    @Message
    String wrongGrid();

    @Message
    String paper();

    @Message
    String letter();

    @Message
    String a4();

    @Message
    String wrongPaper();

    @Message
    String orientation();

    @Message
    String portrait();

    @Message
    String landscape();

    @Message
    String frame();

    @Message
    String wide();

    @Message
    String own();

    @Message
    String fields();

    /** The name of a {@link PrintField}. */
    @Message
    String field(PrintField field);

    @Message
    String wrongField();

    @Message
    String panels();

    @Message
    String panelsHint(int count);

    @Message
    String wrongPanels(int count);

    @Message
    String print();

    @Message
    String tables();

    @Message
    String shots();

    @Message
    String shotsHint();

    @Message
    String readings();

    @Message
    String readingsHint();

    @Message
    String light();

    @Message
    String lightHint();

    @Message
    String scene(String number);

    @Message
    String wholeScript();

    @Message
    String pageOf(int page, int pages);

    @Message
    String seconds(String number);

    @Message
    String findings(int count);

    @Message
    String cut(int panels);

    @Message
    String gone(String passage);

    @Message
    String panel(String label);

    @Message
    String missing();

    /** The name of a column of a table, by its word. */
    @Message
    String column(String word);

    @Message
    String confidence(String word);

    @Message
    String model(String name);

    @Message
    String somebody();

    @Message
    String nobody();

    @Message
    String notMeasured();

    @Message
    String none();
}
