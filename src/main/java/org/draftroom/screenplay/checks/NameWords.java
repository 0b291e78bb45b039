package org.draftroom.screenplay.checks;

import java.util.List;
import java.util.Set;

/** Words of names and cues that aren't somebody's own name; a language is a few words more in each table. */
final class NameWords {

    /** Each written out, and as it is shortened. */
    private static final String[][] SHORTENED = {
        {"DOCTOR", "DR"},
        {"MISTER", "MR"},
        {"DETECTIVE", "DET"},
        {"SERGEANT", "SGT"},
        {"LIEUTENANT", "LT"},
        {"CAPTAIN", "CAPT"},
        {"COLONEL", "COL"},
        {"GENERAL", "GEN"},
        {"CORPORAL", "CPL"},
        {"PRIVATE", "PVT"},
        {"PROFESSOR", "PROF"},
        {"REVEREND", "REV"},
        {"OFFICER", "OFC"},
        {"INSPECTOR", "INSP"},
        {"SENATOR", "SEN"},
        {"FATHER", "FR"},
        {"SAINT", "ST"},
    };

    /** Titles that tell two people of one surname apart. */
    static final Set<String> SPOUSES = WordTable.of(
            "MISTER MRS MISS MS SIR LADY LORD MADAME MONSIEUR HERR FRAU SEÑOR SEÑORA SIGNOR SIGNORA MME UNCLE",
            "AUNT AUNTIE GRANDMA GRANDPA MUM MOM DAD");

    static final Set<String> TITLES = WordTable.of(
            "DOCTOR DETECTIVE SERGEANT LIEUTENANT CAPTAIN COLONEL GENERAL CORPORAL PRIVATE PROFESSOR REVEREND",
            "OFFICER INSPECTOR SENATOR FATHER SISTER BROTHER MOTHER SAINT NURSE JUDGE AGENT SHERIFF DEPUTY MAYOR",
            "MAJOR ADMIRAL COMMANDER CHIEF COACH PRESIDENT KING QUEEN PRINCE PRINCESS COUNT COUNTESS DUKE DUCHESS",
            "BARON RABBI PASTOR CONSTABLE WARDEN DEAN DAME COMMISSIONER PRIVATE PATROLMAN MARSHAL");

    /** Titles of one trade, of which one person may be given two. */
    private static final List<Set<String>> TRADES = List.of(
            WordTable.of("NURSE SISTER MATRON"),
            WordTable.of("DETECTIVE INSPECTOR OFFICER CONSTABLE PATROLMAN COMMISSIONER"),
            WordTable.of("FATHER REVEREND PASTOR"),
            WordTable.of("DOCTOR PROFESSOR"),
            WordTable.of("SHERIFF MARSHAL DEPUTY"));

    /** One person at another time, or in another state: another part. */
    static final Set<String> OTHER_SELF = WordTable.of(
            "YOUNG YOUNGER OLD OLDER ELDER ELDERLY LITTLE BIG ADULT TEEN TEENAGE TEENAGED GROWN-UP GROWN BABY KID",
            "CHILD BOY GIRL SENIOR JUNIOR SR JR GHOST FAKE REAL EVIL GOOD CLONE ROBOT FUTURE PAST DEAD MASKED",
            "MIRROR DREAM VIRTUAL DRUNK OTHER JUNGE JUNGER ALTE ALTER KLEINE KLEINER JEUNE VIEUX VIEILLE PETIT PETITE",
            "JOVEN VIEJO VIEJA GIOVANE VECCHIO VECCHIA МОЛОДОЙ МОЛОДАЯ СТАРЫЙ СТАРАЯ МАЛЕНЬКИЙ МАЛЕНЬКАЯ");

    static final Set<String> LATTER = Set.of("SENIOR", "JUNIOR", "SR", "JR");

    /** Parts without a name. */
    static final Set<String> COMMON = WordTable.of(
            "MAN MEN WOMAN WOMEN BOY BOYS GIRL GIRLS KID KIDS CHILD CHILDREN BABY VOICE VOICES GUARD GUARDS COP",
            "COPS POLICEMAN POLICEWOMAN OFFICER WAITER WAITRESS NURSE DOCTOR DRIVER CLERK CASHIER CROWD ALL BOTH",
            "EVERYONE EVERYBODY ANNOUNCER NARRATOR REPORTER SOLDIER SOLDIERS MOTHER FATHER BROTHER SISTER SON",
            "DAUGHTER WIFE HUSBAND MOM MUM DAD MA PA GRANDMA GRANDPA UNCLE AUNT TEACHER STUDENT STUDENTS",
            "BARTENDER BARMAN MAID COOK PRIEST JUDGE LAWYER AGENT STRANGER PERSON PEOPLE GUY LADY GENTLEMAN",
            "OPERATOR DISPATCHER RADIO TELEVISION TV PHONE COMPUTER MACHINE RECEPTIONIST SECRETARY MAILMAN",
            "MANAGER BOSS OWNER NEIGHBOR NEIGHBOUR PASSENGER PASSERBY CUSTOMER WORKER MINION THUG ROBBER THIEF",
            "HEAD LEADER CAPTAIN PILOT PLAYER FAN HOST GUEST SINGER MUSICIAN FARMER FRIEND MAYOR SHERIFF DEPUTY",
            "DETECTIVE SERGEANT INSPECTOR CHIEF KING QUEEN ГОЛОС МУЖЧИНА ЖЕНЩИНА МАЛЬЧИК ДЕВОЧКА HOMME FEMME VOIX",
            "FILLE MANN FRAU STIMME");

    /** Words by which a cue means several without names. */
    static final Set<String> SEVERAL =
            WordTable.of("VARIOUS SEVERAL MANY SOME OTHER OTHERS ASSORTED DIFFERENT ALL THREE");

    static final Set<String> NUMBERS = WordTable.of(
            "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN FIRST SECOND THIRD FOURTH FIFTH ANOTHER I II III IV",
            "NO");

    static final Set<String> ARTICLES = WordTable.of("THE A AN LE LA DER DIE DAS EL");

    /** Words that join the names of several who speak together. */
    static final Set<String> AND = WordTable.of("AND UND ET E Y И ТА WITH PLUS");

    private NameWords() {}

    /** A title written out, its dot left away; any other word as it is. */
    static String writtenOut(String word) {
        for (String[] pair : SHORTENED) {
            if (pair[1].equals(word)) {
                return pair[0];
            }
        }
        return word;
    }

    /** Whether two titles are of one trade. */
    static boolean areOneTrade(String title, String other) {
        for (Set<String> trade : TRADES) {
            if (trade.contains(title) && trade.contains(other)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word) || SPOUSES.contains(word);
    }
}
