package org.draftroom.scripts.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Session;
import org.draftroom.scripts.drafts.Work;

/**
 * A part of a script's history, newest first.
 *
 * @param entries its sessions, and at the very end how the script began
 * @param earlier the version at which the next part begins, or -1 where there is none
 */
public record Timeline(List<Entry> entries, int earlier) {

    private static final Work NOTHING = new Work(0, 0, 0);

    /**
     * A session, or the beginning.
     *
     * @param version the version after it
     * @param draft the name of that version, or empty
     * @param people who wrote; nobody at the beginning
     * @param when "24 November 2026, 14:02–14:40"
     * @param work what it came to
     */
    public record Entry(int version, String draft, List<String> people, String when, Work work) {}

    /** @param sessions one more than are shown, where there are so many */
    static Timeline of(Script script, List<Session> sessions, List<Draft> drafts, Function<Session, Work> work) {
        Map<Integer, String> names = drafts.stream().collect(Collectors.toMap(Draft::version, Draft::name));
        When when = new When(ZoneId.systemDefault());
        List<Entry> entries = new ArrayList<>();
        boolean more = sessions.size() > DraftsPage.SESSIONS;
        for (Session session : sessions.subList(0, Math.min(sessions.size(), DraftsPage.SESSIONS))) {
            entries.add(entry(session, names.getOrDefault(session.version(), ""), work.apply(session), when));
        }
        if (!more) {
            entries.add(new Entry(0, names.getOrDefault(0, ""), List.of(), when.words(script.madeAt()), NOTHING));
        }
        return new Timeline(entries, more ? sessions.get(DraftsPage.SESSIONS).version() : -1);
    }

    private static Entry entry(Session session, String draft, Work work, When when) {
        return new Entry(
                session.version(), draft, session.people(), when.words(session.began(), session.ended()), work);
    }
}
