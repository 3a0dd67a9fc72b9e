package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How the documents of the budget are filled in: field by field, by what stands above each. */
final class MoneyPages {

    private final Page page;

    MoneyPages(Page page) {
        this.page = page;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .last();
    }

    /** Types, and goes on. */
    MoneyPages type(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        field.press("Tab");
        Journey.settle(page);
        return this;
    }

    /** Types until what is wanted is offered, and takes it. */
    MoneyPages choose(String label, String text) {
        field(label).fill(text);
        Locator offered = page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
        offered.click();
        Journey.settle(page);
        return this;
    }

    /** Takes one of a few. */
    MoneyPages select(String label, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select[opened] vaadin-select-list-box")
                .getByText(item, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
        Journey.settle(page);
        return this;
    }

    /** The codes of a share, in the line that is filled in. */
    MoneyPages share(String source) {
        return choose("Chương", "509").choose("Khoản", "351").choose("Nguồn", source);
    }

    /** Saves, and gives the address of what was made. */
    String save() {
        Journey.button(page, "Lưu").click();
        page.waitForURL(url -> url.matches(".*/budget/[a-z]+/\\d+.*"));
        Journey.settle(page);
        return page.url().replaceFirst(".*/(budget/[a-z]+/\\d+).*", "$1");
    }

    /** Takes a step, and waits for what the page says then. */
    void step(String button, String said) {
        Journey.button(page, button).click();
        assertThat(page.getByText(said).first()).isVisible();
        Journey.settle(page);
    }

    /** A figure of the page of a key. */
    void shows(String figure, String amount) {
        assertThat(page.locator(".vptu-key-figures dl > div")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(figure))))
                        .first())
                .containsText(amount);
    }
}
