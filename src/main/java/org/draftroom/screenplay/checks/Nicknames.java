package org.draftroom.screenplay.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** First names with what people are called for short; a language is a line. JACK is left out: it is a name too. */
final class Nicknames {

    private static final Map<String, String> FULL = new HashMap<>();

    static {
        add(
                "WILLIAM BILL BILLY,ROBERT BOB BOBBY ROB,RICHARD DICK RICK,ELIZABETH LIZ LIZZIE BETTY BETH,JAMES JIM JIMMY");
        add("MARGARET MAGGIE MEG PEGGY,KATHERINE KATE KATIE KATHY,MICHAEL MIKE MICKEY,THOMAS TOM TOMMY,EDWARD EDDIE");
        add("CHARLES CHARLIE CHUCK,JOSEPH JOE JOEY,SAMUEL SAM SAMMY,ANDREW ANDY,ANTHONY TONY,DANIEL DANNY,DAVID DAVE");
        add(
                "PATRICIA PATTY,SUSAN SUE SUSIE,BENJAMIN BEN BENNY,CHRISTOPHER CHRIS,MATTHEW MATT,NICHOLAS NICK,STEPHEN STEVE");
        add(
                "THEODORE TED TEDDY,ALBERT BERT,FREDERICK FRED FREDDIE,GREGORY GREG,JENNIFER JENNY,PAMELA PAM,REBECCA BECKY");
        add("ВАРВАРА ВАРЯ,АЛЕКСАНДР САША,ЕКАТЕРИНА КАТЯ,МАРИЯ МАША,ИВАН ВАНЯ,ДМИТРИЙ ДИМА,НАТАЛЬЯ НАТАША,АННА АНЯ");
        add("КОНСТАНТИН КОСТЯ,СТЕПАН СТЁПА,ВАЛЕНТИНА ВАЛЯ,НИКОЛАЙ КОЛЯ,ПЁТР ПЕТЯ,ОЛЬГА ОЛЯ,СЕРГЕЙ СЕРЁЖА,МИХАИЛ МИША");
        add("ВЛАДИМИР ВОВА ВОЛОДЯ,ЕЛЕНА ЛЕНА,ТАТЬЯНА ТАНЯ,JOSÉ PEPE,FRANCISCO PACO,DOLORES LOLA,JOHANNES HANS");
    }

    private Nicknames() {}

    private static void add(String line) {
        StringTokenizer names = new StringTokenizer(line, ",");
        while (names.hasMoreTokens()) {
            StringTokenizer words = new StringTokenizer(names.nextToken(), " ");
            String full = words.nextToken();
            FULL.put(full, full);
            while (words.hasMoreTokens()) {
                FULL.put(words.nextToken(), full);
            }
        }
    }

    /** The full name of a first name in upper case, or null where none is known. */
    static String full(String name) {
        return FULL.get(name);
    }
}
