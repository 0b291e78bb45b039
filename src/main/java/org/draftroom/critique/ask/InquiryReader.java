package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Reader;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Has the model answer a question about a script. */
@ApplicationScoped
class InquiryReader implements JobRunner {

    static final String KIND = "ask";

    private static final int REPLY = 1400;
    private static final Question QUESTION = Question.of("ask", "v1", REPLY, 0);

    /** Of UTF-8; fewer than a token has in any language, so that the prompt always fits. */
    private static final int BYTES_A_TOKEN = 3;

    private final InquiryTable table;
    private final PinnedScripts scripts;
    private final ScriptHead head;
    private final Search search;
    private final Reader reader;
    private final Gemma gemma;
    private final AskingWords words;

    InquiryReader(
            InquiryTable table,
            PinnedScripts scripts,
            ScriptHead head,
            Search search,
            Reader reader,
            Gemma gemma,
            AskingWords words) {
        this.table = table;
        this.scripts = scripts;
        this.head = head;
        this.search = search;
        this.reader = reader;
        this.gemma = gemma;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed {
        Optional<Inquiry> inquiry = table.find(UUID.fromString(run.payload()));
        if (inquiry.isPresent()) {
            answer(run, inquiry.get());
        }
    }

    private void answer(JobRun run, Inquiry inquiry) throws Failed {
        PinnedScript script = scripts.of(run, inquiry.script(), inquiry.version());
        Prefix prefix = head.of(script);
        Finds finds = search.finds(script, inquiry.question());
        Pile pile = Pile.of(script, finds, room(gemma.context(), prefix, inquiry.question()));
        Read<Reply> read = reader.ask(
                run, script.id(), asked(inquiry.question(), prefix, pile), reply -> ReplyCheck.of(script, reply));
        table.keep(
                inquiry.id(),
                read.orFail(words),
                read.answer().making(),
                pile.scenes().size(),
                script.scenes().size());
    }

    static Asked asked(String question, Prefix prefix, Pile pile) {
        return QUESTION.with(Map.of("question", question)).about(prefix, pile.material());
    }

    /** Bytes that are left for scenes: not for the rest of the prompt, twice the reply, for an asking once more too. */
    static int room(int context, Prefix prefix, String question) {
        int all = BYTES_A_TOKEN * (context - 2 * REPLY);
        return Math.max(
                0,
                all
                        - Pile.bytes(prefix.system())
                        - Pile.bytes(prefix.head())
                        - Pile.bytes(QUESTION.text())
                        - Pile.bytes(question));
    }
}
