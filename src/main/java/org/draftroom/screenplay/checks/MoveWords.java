package org.draftroom.screenplay.checks;

import java.util.HashSet;
import java.util.Set;

/** Verbs by which people come, go and die; a language is a few phrases more in each table. */
final class MoveWords {

    static final Phrases ENTER = Phrases.of(
            "ENTERS, ENTER, APPEARS, APPEAR, ARRIVES, ARRIVE, RETURNS, RETURN, RE-ENTERS, REENTERS, REAPPEARS",
            "COMES BACK, COME BACK, EMERGES, SHOWS UP, TURNS UP, IS SHOWN IN, IS USHERED IN, IS LET IN, JOINS THEM",
            "ВХОДИТ, ЗАХОДИТ, ПОЯВЛЯЕТСЯ, ВОЗВРАЩАЕТСЯ, ENTRE, ENTRENT, APPARAÎT, PARAÎT, SURGIT, REVIENT, TRITT EIN, KOMMT HEREIN, KOMMT ZURÜCK",
            "ERSCHEINT, ENTRA, LLEGA, APARECE, REGRESA, ARRIVA");

    static final Phrases LEAVE = Phrases.of(
            "EXITS, EXIT, LEAVES, LEAVE, DEPARTS, HAS GONE, IS GONE, HAS LEFT, DISAPPEARS, VANISHES, HURRIES OUT",
            "TAKES HIS LEAVE, TAKES HER LEAVE, SEES HIMSELF OUT, SEES HERSELF OUT, SHOWS HIMSELF OUT, SHOWS HERSELF OUT",
            "WITHDRAWS, HAS SLIPPED AWAY, HAS SLIPPED OUT, HAS WALKED OUT, ВЫХОДИТ, УХОДИТ, УБЕГАЕТ, УЕЗЖАЕТ",
            "SORT, S'EN VA, S’EN VA, DISPARAÎT, GEHT AB, GEHT DAVON, GEHT HINAUS, GEHT WEG, GEHT FORT, FÄHRT DAVON",
            "FLEES, FLEE, RUNS FOR IT, MAKES HIMSELF SCARCE, MAKES HERSELF SCARCE, STEPS OUTSIDE, GOES OUTSIDE, WALKS OUTSIDE",
            "LÄUFT DAVON, VERSCHWINDET, VERLÄSST, SALE, SALE DE PUNTILLAS, SE VA, SE MARCHA, DESAPARECE, ESCE, SE NE VA");

    /** Verbs of leaving only where nothing more is said: he takes his hat, and goes. */
    static final Set<String> GOES = Set.of("GOES", "GO", "GEHT");

    /** What goes with going, behind a comma. */
    static final Set<String> LEAVING = WordTable.of("LEAVING SLAMMING CLOSING SHUTTING BANGING TAKING FOLLOWED");

    /** Verbs that open a sentence and mean whoever was named last, or is named right behind. */
    static final Set<String> ALONE = WordTable.of("EXIT EXITS ВЫХОДИТ УХОДИТ SORT SALE ESCE");

    /** Verbs of coming that stand before the name. */
    static final Set<String> BEFORE_NAME =
            WordTable.of("ENTER ENTERS ВХОДИТ ПОЯВЛЯЕТСЯ ВОЗВРАЩАЕТСЯ ENTRE ENTRENT ENTRA LLEGA APARECE ARRIVA");

    static final Phrases DIE = Phrases.of(
            "DIES, DIE, DEAD, LIFELESS, IS DEAD, FALLS TO HIS DEATH, FALLS TO HER DEATH, PLUNGES TO HIS DEATH",
            "PLUNGES TO HER DEATH, IS BEATEN TO DEATH, IS CRUSHED TO DEATH, FREEZES TO DEATH, BURNS TO DEATH",
            " DROPS DEAD, FALLS DEAD, FALLS DOWN DEAD, LIES DEAD, IS KILLED, HAS DIED, DIED",
            "IS SHOT DEAD, IS STABBED TO DEATH, BLEEDS TO DEATH, BREATHES HIS LAST, BREATHES HER LAST, PASSES AWAY",
            "DRAWS HIS LAST BREATH, DRAWS HER LAST BREATH, TAKES HIS LAST BREATH, TAKES HER LAST BREATH, EXPIRES",
            "STOPS BREATHING, IS NO MORE, GIVES UP THE GHOST, IS MURDERED, IS STRANGLED, PERISHES, HAS PASSED AWAY",
            "IS BEHEADED, IS EXECUTED, IS HANGED, DROWNS, УМИРАЕТ, УМЕР, УМЕРЛА, МЁРТВ, МЕРТВ, МЕРТВА, ПОГИБАЕТ",
            "MEURT, EST MORT, EST MORTE, STIRBT, IST TOT, FÄLLT TOT UM, MUERE, ESTÁ MUERTO, ESTÁ MUERTA, MUORE");

    /** What happens to somebody's heart. */
    static final Phrases HEART = Phrases.of("HEART STOPS, HEART GIVES OUT, HEART HAS STOPPED");

    /** Verbs that show a head at a door, with {@link #ROUND} behind it. */
    static final Set<String> SHOW = forms("PUT POKE STICK POP");

    static final Set<String> ROUND = Set.of("ROUND", "AROUND", "IN", "THROUGH", "OUT");

    /** Verbs of motion; with {@link #OFF} behind them somebody goes, with IN somebody comes. */
    static final Set<String> MOTION = forms(
            "WALK GO COME RUN RIDE DRIVE STEP SLIP STRIDE MARCH STORM RUSH HURRY HEAD WANDER STALK STROLL SAUNTER CRAWL",
            "CLIMB LIMP STAGGER STUMBLE SPRINT DASH BOLT DUCK SHUFFLE TRUDGE HOBBLE SWEEP BURST BARGE POP SNEAK CREEP",
            "TIPTOE SCURRY SCAMPER SKIP JOG RACE SPEED BACK CYCLE BIKE SAIL FLY SLINK DRIFT GALLOP TROT");

    /** Verbs that move somebody only with "himself" behind them. */
    static final Set<String> SELF = forms("PULL DRAG HAUL HEAVE SQUEEZE LET THROW");

    static final Set<String> SELVES = Set.of("HIMSELF", "HERSELF", "THEMSELVES", "ITSELF");

    static final Set<String> COMING = Set.of("COME", "COMES");

    /** What brings or takes somebody along. */
    static final Set<String> CARRY = forms("CARRY WHEEL TAKE LEAD DRAG PUSH MARCH ESCORT HAUL BUNDLE PULL USHER SEND");

    /** What brings somebody in, with IN behind the name. */
    static final Set<String> BRING =
            forms("BRING SHOW LET LEAD USHER PULL PUSH DRAG CARRY WHEEL MARCH ESCORT HAUL WAVE");

    /** What is done to somebody who is taken off. */
    static final Set<String> TAKEN =
            WordTable.of("LED TAKEN DRAGGED CARRIED WHEELED MARCHED ESCORTED BUNDLED HAULED USHERED HUSTLED PUSHED");

    /** By these somebody is at a door that has just been opened. */
    static final Set<String> STANDS = WordTable.of("STANDS IS WAITS LOOMS FILLS");

    static final Set<String> OPENS = WordTable.of("OPENS OPEN");

    /** What may stand between a verb of motion and its direction. */
    static final Set<String> ALONG = WordTable.of(
            "HIMSELF HERSELF THEMSELVES ITSELF BACK UP DOWN ROUND AROUND RIGHT STRAIGHT RUNNING WALKING LIMPING CRAWLING",
            "STUMBLING RUSHING STORMING BURSTING SLOWLY QUIETLY QUICKLY SILENTLY");

    static final Set<String> OFF = Set.of("OFF", "AWAY", "OUT", "HOME");

    /** What one comes in by. */
    static final Set<String> DOORS = WordTable.of(
            "DOOR DOORS DOORWAY GATE GATES HATCH ENTRANCE CURTAIN CURTAINS WINDOW FLAP ARCH OPENING STAIRS STAIRCASE STEPS");

    /** What kills the one who is named behind it. */
    static final Set<String> KILL = forms("KILL MURDER BEHEAD EXECUTE");

    /** Verbs of coming that mean something else before TO and ON. */
    static final Set<String> TURNED = Set.of("APPEARS", "APPEAR", "RETURNS", "RETURN");

    /** Adverbs that take back what follows. */
    static final Set<String> DENIED =
            WordTable.of("NEARLY PRACTICALLY VIRTUALLY SEEMINGLY APPARENTLY SUPPOSEDLY HARDLY FAMILY ONLY");

    /** Words of somebody, perhaps not named, who comes back or hasn't quite gone. */
    static final Phrases BACK = Phrases.of(
            "RETURNS, RETURN, COMES BACK, COME BACK, RE-ENTERS, REENTERS, IS BACK, REAPPEARS, TURNS BACK",
            "WALKS BACK, STOPS, PAUSES, TURNS, WAITS, LINGERS, HESITATES, CALLS, SHOUTS, YELLS");

    /** Words that open a sentence before the plural of numbered parts. */
    static final Set<String> BOTH = Set.of("BOTH", "THE", "ALL");

    static final Set<String> UNNAMED = Set.of("HE", "SHE", "THEY", "THEN", "AND");

    /** What may stand between a subject and its verb. */
    static final Set<String> BETWEEN =
            WordTable.of("THEN ALSO JUST NOW SOON AND TOO HIMSELF HERSELF FINALLY Y ET UND E И");

    /** Sentences that open so tell of something that goes on meanwhile, or doesn't happen. */
    static final Set<String> CLAUSES = WordTable.of(
            "AS WHEN WHILE IF BEFORE AFTER UNTIL TILL ONCE WHERE BECAUSE THOUGH ALTHOUGH SINCE UNLESS WHENEVER",
            "LIKE MAYBE PERHAPS WHETHER SEEING WATCHING NO");

    /** What may follow a verb of coming or going that means this very place. */
    static final Set<String> FOLLOWS = WordTable.of(
            "AND WITH WITHOUT THROUGH BY VIA IN INTO TO FROM TOGETHER AGAIN THEN AT FOLLOWED AS FOR STAGE ALONE BACK",
            "AFTER WHILE BUT UNNOTICED ROUND AROUND UNDER ALONG DOWN UP OVER PAST ACROSS TOWARD TOWARDS BEHIND BEFORE INSIDE",
            "OUTSIDE И К ОТ С НЕ ET PAR SANS UND MIT DURCH OHNE Y POR SIN CON E SENZA");

    /** What may follow a verb of dying that is meant. */
    static final Set<String> DYING =
            WordTable.of("IN AND ON AT BEFORE WITH THERE WHERE BESIDE UNDER BY ALONE И В НА ET DANS UND IN Y EN");

    /** Objects that mean the place of the scene whatever it is. */
    static final Set<String> HERE =
            WordTable.of("ROOM SCENE PLACE BUILDING PREMISES HOUSE FRAME SHOT STAGE PARTY MEETING");

    private MoveWords() {}

    /** Verbs with and without the ending of "he walks". */
    private static Set<String> forms(String... lines) {
        Set<String> forms = new HashSet<>();
        for (String verb : WordTable.of(lines)) {
            int last = verb.length() - 1;
            boolean hissing = "HSOX".indexOf(verb.charAt(last)) >= 0;
            boolean y = verb.charAt(last) == 'Y' && "AEIOU".indexOf(verb.charAt(last - 1)) < 0;
            forms.add(verb);
            forms.add(y ? verb.substring(0, last) + "IES" : verb + (hissing ? "ES" : "S"));
        }
        return forms;
    }
}
