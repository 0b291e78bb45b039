package org.draftroom.stories;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.draftroom.storyboards.Drawn;

/**
 * Measures a board with two hundred panels of 1920 by 1080 pixels, each bound to a line: how it comes, how it is answered, and
 * how it scrolls. Run by bin/bench.
 */
final class BoardBench {

    private static final int PANELS = 200;
    private static final int ANSWERS = 200;

    /** The whole way down and up, a screen a step, until each step was painted; the times between two frames. */
    private static final String SCROLL = """
            async () => {
              const frame = () => new Promise((then) => requestAnimationFrame(then))
              const gaps = []
              const end = document.documentElement.scrollHeight
              for (const way of [1, -1]) {
                for (let at = 0; at <= end; at += 90) {
                  const began = await frame()
                  scrollTo(0, way > 0 ? at : end - at)
                  gaps.push((await frame()) - began)
                }
              }
              await new Promise((then) => setTimeout(then, 500))
              gaps.sort((a, b) => a - b)
              const loaded = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length
              return { p50: gaps[gaps.length >> 1], p95: gaps[Math.floor(gaps.length * 0.95)], most: gaps.at(-1), loaded, images: document.images.length }
            }
            """;

    private BoardBench() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("draftroom-bench");
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount().openTheSample();
            String script = page.url().replaceFirst("[?#].*", "");
            page.navigate(script + "/boards");
            ines.press("Make the board");
            page.locator(".board-drop").waitFor();
            long began = System.nanoTime();
            page.locator(".board-add input[type=file]").setInputFiles(drawings(home));
            page.locator(".card-panel")
                    .nth(PANELS - 1)
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(600_000));
            row(PANELS + " drawings of 1920 × 1080 sent, read and on the board", "%.1f s", seconds(began));
            String board = page.url();
            bind(page);
            answers(page, board);
            page.navigate(board);
            page.locator(".card-panel").nth(PANELS - 1).waitFor();
            AtomicReference<Map<?, ?>> seen = new AtomicReference<>();
            MainThread thread = MainThread.during(page, () -> {
                page.keyboard().press("Shift");
                seen.set((Map<?, ?>) page.evaluate(SCROLL));
            });
            Map<?, ?> scrolled = seen.get();
            row("Work of the longest main-thread task while it scrolls", "%.1f ms", thread.longestTask());
            row("Time of a step of 90 pixels, p50", "%.1f ms", of(scrolled, "p50"));
            row("Time of a step of 90 pixels, p95", "%.1f ms", of(scrolled, "p95"));
            row("Time of a step of 90 pixels, longest", "%.1f ms", of(scrolled, "most"));
            row("Pictures that were loaded by then", "%.0f", of(scrolled, "loaded"));
        }
    }

    private static Path[] drawings(Path home) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < PANELS; i++) {
            files.add(Files.write(home.resolve(i + ".png"), Drawn.png(i, 1920, 1080)));
        }
        return files.toArray(Path[]::new);
    }

    /** Each to a sentence of a scene of its own, as its form does. */
    private static void bind(Page page) {
        page.evaluate("""
                async () => {
                  const token = document.querySelector('meta[name=csrf-token]').content
                  const panels = [...document.querySelectorAll('[data-panel]')].map((card) => card.dataset.panel)
                  const read = async (path) => new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
                  const first = await read(`/panels/${panels[0]}/lines`)
                  const scenes = [...first.querySelectorAll('.scene-pick option')].map(({ value }) => value)
                  for (const [i, panel] of panels.entries()) {
                    const at = scenes[Math.floor((i * scenes.length) / panels.length)]
                    const sheet = await read(`/panels/${panel}/lines?at=${at}`)
                    const lines = [...sheet.querySelectorAll('input[name=line]')]
                    const body = new URLSearchParams({ version: sheet.querySelector('input[name=version]').value, at, line: lines[i % lines.length].value })
                    await fetch(`/panels/${panel}/lines`, { method: 'POST', body, redirect: 'manual', headers: { 'X-CSRF-TOKEN': token } })
                  }
                }
                """);
    }

    private static void answers(Page page, String board) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            times.add(Bench.answer(page.context(), board));
        }
        List<Double> warm =
                times.subList(ANSWERS / 2, ANSWERS).stream().sorted().toList();
        row("Answer of the board, p50", "%.1f ms", warm.get(warm.size() / 2));
        row("Answer of the board, p95", "%.1f ms", warm.get((int) (warm.size() * 0.95)));
    }

    private static double of(Map<?, ?> scrolled, String what) {
        return ((Number) scrolled.get(what)).doubleValue();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void row(String what, String pattern, double figure) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, pattern, figure) + " |");
    }
}
