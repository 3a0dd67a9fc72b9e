package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the first page costs somebody whose browser has nothing of ours yet, and how long one waits for the next. Bytes are
 * asserted; times depend on the machine and are printed.
 */
class FirstPageTest extends Journey {

    private static final long MOST_BYTES = 500_000;
    private static final long MOST_BYTES_AGAIN = 30_000;

    /** Browsers take the better compression only from servers they trust: this machine, or any by HTTPS. */
    @ParameterizedTest
    @CsvSource({"127.0.0.1, br", Browser.OFFICE_HOST + ", gzip"})
    void theFirstPageIsSmall(String host, String compression) {
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            Wire wire = new Wire(page);
            long start = System.nanoTime();
            page.navigate(address(host, "login"));
            assertThat(page.locator("input[name=username]")).isVisible();
            long signInMillis = millisSince(start);
            page.waitForLoadState();
            settle(page);
            long signInBytes = wire.total();

            start = System.nanoTime();
            signIn(page, "thuky", DEMO_PASSWORD);
            assertThat(page.locator("h1")).isVisible();
            long deskMillis = millisSince(start);
            settle(page);
            long deskBytes = wire.total() - signInBytes;

            page.navigate(address(host, "calendar/week"));
            assertThat(page.locator("vptu-week-board")).isVisible();
            settle(page);
            long boardBytes = wire.total() - signInBytes - deskBytes;
            System.out.printf(
                    "first page (%s): sign-in %d KB in %d ms, then the desk %d KB in %d ms, then the board %d KB%n",
                    compression, signInBytes / 1000, signInMillis, deskBytes / 1000, deskMillis, boardBytes / 1000);

            // What is smaller than a packet is not worth compressing.
            Assertions.assertThat(wire.encodings().entrySet())
                    .filteredOn(answer -> answer.getKey().endsWith(".js"))
                    .extracting(Map.Entry::getValue)
                    .filteredOn(encoding -> !encoding.isEmpty())
                    .isNotEmpty()
                    .containsOnly(compression);
            Assertions.assertThat(signInBytes + deskBytes).isBetween(100_000L, MOST_BYTES);
        }
    }

    @Test
    void theSameAgainCostsNextToNothing() {
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            go(page, "calendar/week");
            Wire wire = new Wire(page);
            go(page, "calendar/week");

            Assertions.assertThat(wire.total()).isLessThan(MOST_BYTES_AGAIN);
            Assertions.assertThat(wire.cacheControl().entrySet())
                    .filteredOn(answer -> answer.getKey().contains("/VAADIN/build/"))
                    .isNotEmpty()
                    .allSatisfy(answer -> Assertions.assertThat(answer.getValue())
                            .as(answer.getKey())
                            .contains("max-age=31536000"));
        }
    }

    @Test
    void fromPageToPageNothingIsLoadedAnew() {
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            List<String> pages = List.of("Phòng họp", "Xe", "Danh bạ", "Lãnh đạo", "Duyệt và ban hành", "Đơn vị");
            // Once for what each of them needs to load, and once to measure.
            pages.forEach(name -> turnTo(page, name));
            page.evaluate("() => { window.sameDocument = true; }");
            List<Long> millis = new ArrayList<>();
            pages.forEach(name -> millis.add(turnTo(page, name)));
            Collections.sort(millis);
            System.out.printf(
                    "from page to page: median %d ms, longest %d ms%n",
                    millis.get(millis.size() / 2), millis.getLast());

            Assertions.assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
        }
    }

    /** Chooses a page in the navigation and gives the milliseconds until its heading stands painted. */
    private static long turnTo(Page page, String name) {
        Object millis = page.evaluate("""
                (name) => new Promise((done) => {
                  const item = [...document.querySelectorAll('vaadin-side-nav-item')]
                      .find((each) => each.textContent.trim() === name);
                  const start = performance.now();
                  const look = () => document.querySelector('h1')?.textContent === name
                      ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
                      : requestAnimationFrame(look);
                  item.shadowRoot.querySelector('a').click();
                  look();
                })
                """, name);
        return Math.round(((Number) millis).doubleValue());
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
