package org.draftroom.stories;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a page's main thread did, from Chromium's own trace. Times of work are those of the processor, in ms. */
final class MainThread {

    private static final String RECORD = """
            {
              "transferMode": "ReportEvents",
              "traceConfig": {"includedCategories": ["devtools.timeline", "disabled-by-default-devtools.timeline"]}
            }
            """;

    private final List<Event> events;

    private MainThread(List<Event> events) {
        this.events = events;
    }

    /** Records while the typing goes on. */
    static MainThread during(Page page, Runnable typing) {
        CDPSession session = page.context().newCDPSession(page);
        List<Event> events = new ArrayList<>();
        AtomicBoolean complete = new AtomicBoolean();
        session.on(
                "Tracing.dataCollected",
                data -> data.getAsJsonArray("value")
                        .forEach(event -> Event.read(event).ifPresent(events::add)));
        session.on("Tracing.tracingComplete", data -> complete.set(true));
        session.send(
                "Tracing.start", com.google.gson.JsonParser.parseString(RECORD).getAsJsonObject());
        typing.run();
        session.send("Tracing.end");
        page.waitForCondition(complete::get);
        return new MainThread(ofTheBusiest(events));
    }

    /** For each key, the work of all tasks from its event to the end of the layout that shows it. */
    List<Double> workFromKeyToLayout() {
        List<Event> keys = all(event -> event.name().equals("keydown"));
        List<Event> layouts = all(event -> event.name().equals("PrePaint"));
        List<Event> tasks = all(event -> event.name().equals("RunTask"));
        return keys.stream()
                .map(key -> {
                    double shown = layouts.stream()
                            .filter(layout -> layout.start() > key.start())
                            .mapToDouble(Event::end)
                            .min()
                            .orElseThrow();
                    return tasks.stream()
                            .filter(task -> task.end() > key.start() && task.start() < shown)
                            .mapToDouble(Event::work)
                            .sum();
                })
                .toList();
    }

    /** The work of the task that took the most. */
    double longestTask() {
        return all(event -> event.name().equals("RunTask")).stream()
                .mapToDouble(Event::work)
                .max()
                .orElseThrow();
    }

    private List<Event> all(Predicate<Event> wanted) {
        return events.stream()
                .filter(wanted)
                .sorted(Comparator.comparingDouble(Event::start))
                .toList();
    }

    /** The thread that the keys came to. */
    private static List<Event> ofTheBusiest(List<Event> events) {
        Map<String, Long> keys = events.stream()
                .filter(event -> event.name().equals("keydown"))
                .collect(Collectors.groupingBy(Event::thread, Collectors.counting()));
        String thread = keys.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new IllegalStateException("No key arrived among " + events.size() + " events"))
                .getKey();
        return events.stream().filter(event -> event.thread().equals(thread)).toList();
    }

    /** A keyboard event goes by its type, everything else by its name. */
    private record Event(String name, String thread, double start, double end, double work) {

        static java.util.Optional<Event> read(JsonElement element) {
            JsonObject event = element.getAsJsonObject();
            if (!event.get("ph").getAsString().equals("X") || !event.has("dur")) {
                return java.util.Optional.empty();
            }
            double start = event.get("ts").getAsDouble() / 1000;
            double end = start + event.get("dur").getAsDouble() / 1000;
            double work = event.has("tdur") ? event.get("tdur").getAsDouble() / 1000 : end - start;
            return java.util.Optional.of(
                    new Event(name(event), event.get("pid") + "/" + event.get("tid"), start, end, work));
        }

        private static String name(JsonObject event) {
            String name = event.get("name").getAsString();
            return name.equals("EventDispatch")
                    ? event.getAsJsonObject("args")
                            .getAsJsonObject("data")
                            .get("type")
                            .getAsString()
                    : name;
        }
    }
}
