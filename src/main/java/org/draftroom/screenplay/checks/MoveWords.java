package org.draftroom.screenplay.checks;

import java.util.HashSet;
import java.util.Set;

/** Verbs by which people come, go and die; a language is a few phrases more in each table. */
final class MoveWords {

    static final Phrases ENTER = Phrases.of(
            "ENTERS, ENTER, APPEARS, APPEAR, ARRIVES, ARRIVE, RETURNS, RETURN, RE-ENTERS, REENTERS, REAPPEARS",
            "COMES BACK, COME BACK, EMERGES, ВХОДИТ, ENTRE, TRITT EIN");

    static final Phrases LEAVE = Phrases.of(
            "EXITS, EXIT, LEAVES, LEAVE, DEPARTS, HAS GONE, IS GONE, HAS LEFT, DISAPPEARS, VANISHES, ВЫХОДИТ, УХОДИТ",
            "SORT, GEHT AB");

    static final Phrases DIE = Phrases.of(
            "DIES, DIE, IS DEAD, DROPS DEAD, FALLS DEAD, FALLS DOWN DEAD, LIES DEAD, IS KILLED, HAS DIED",
            "IS SHOT DEAD, IS STABBED TO DEATH, BLEEDS TO DEATH, BREATHES HIS LAST, BREATHES HER LAST",
            "DRAWS HIS LAST BREATH, DRAWS HER LAST BREATH, TAKES HIS LAST BREATH, TAKES HER LAST BREATH",
            "IS BEHEADED, IS EXECUTED, IS HANGED, DROWNS, УМИРАЕТ, MEURT, STIRBT");

    /** Verbs that show a head at a door, with {@link #ROUND} behind it. */
    static final Set<String> SHOW = forms("PUT POKE STICK POP");

    static final Set<String> ROUND = Set.of("ROUND", "AROUND", "IN", "THROUGH", "OUT");

    /** Verbs of motion; with {@link #OFF} behind them somebody goes, with IN somebody comes. */
    static final Set<String> MOTION = forms(
            "WALK GO COME RUN RIDE DRIVE STEP SLIP STRIDE MARCH STORM RUSH HURRY HEAD WANDER STALK STROLL SAUNTER CRAWL",
            "CLIMB LIMP STAGGER STUMBLE SPRINT DASH BOLT DUCK SHUFFLE TRUDGE HOBBLE SWEEP BURST BARGE POP SNEAK CREEP",
            "TIPTOE SCURRY SCAMPER SKIP JOG RACE SPEED CYCLE BIKE SAIL FLY SLINK DRIFT GALLOP TROT");

    /** Verbs that move somebody only with "himself" behind them. */
    static final Set<String> SELF = forms("PULL DRAG HAUL HEAVE SQUEEZE LET THROW");

    static final Set<String> SELVES = Set.of("HIMSELF", "HERSELF", "THEMSELVES", "ITSELF");

    static final Set<String> COMING = Set.of("COME", "COMES");

    /** What brings or takes somebody along. */
    static final Set<String> CARRY = forms("CARRY WHEEL TAKE LEAD DRAG PUSH MARCH ESCORT HAUL BUNDLE PULL USHER SEND");

    /** What may stand between a verb of motion and its direction. */
    static final Set<String> ALONG = WordTable.of(
            "HIMSELF HERSELF THEMSELVES ITSELF BACK UP DOWN ROUND AROUND RIGHT STRAIGHT RUNNING WALKING LIMPING CRAWLING",
            "STUMBLING RUSHING STORMING BURSTING SLOWLY QUIETLY QUICKLY SILENTLY");

    static final Set<String> OFF = Set.of("OFF", "AWAY", "OUT", "HOME");

    /** What one comes in by. */
    static final Set<String> DOORS =
            WordTable.of("DOOR DOORS DOORWAY GATE GATES HATCH ENTRANCE CURTAIN CURTAINS WINDOW FLAP ARCH OPENING");

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

    static final Set<String> UNNAMED = Set.of("HE", "SHE", "THEY", "THEN", "AND");

    /** What may stand between a subject and its verb. */
    static final Set<String> BETWEEN = WordTable.of("THEN ALSO JUST NOW SOON AND TOO HIMSELF HERSELF FINALLY");

    /** Sentences that open so tell of something that goes on meanwhile, or doesn't happen. */
    static final Set<String> CLAUSES = WordTable.of(
            "AS WHEN WHILE IF BEFORE AFTER UNTIL TILL ONCE WHERE BECAUSE THOUGH ALTHOUGH SINCE UNLESS WHENEVER",
            "LIKE MAYBE PERHAPS WHETHER SEEING WATCHING NO");

    /** What may follow a verb of coming or going that means this very place. */
    static final Set<String> FOLLOWS = WordTable.of(
            "AND WITH WITHOUT THROUGH BY VIA IN INTO TO FROM TOGETHER AGAIN THEN AT FOLLOWED AS FOR STAGE ALONE BACK",
            "AFTER WHILE BUT UNNOTICED ROUND AROUND UNDER ALONG DOWN UP OVER PAST ACROSS TOWARD TOWARDS BEHIND BEFORE INSIDE OUTSIDE");

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
