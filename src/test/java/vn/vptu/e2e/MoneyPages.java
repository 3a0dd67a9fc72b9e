package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** How the documents of the budget are filled in: field by field, by what stands above each. */
final class MoneyPages {

    /** What stands in the first line of the table that has such a column. */
    private static final String CELL = """
            ([column, value]) => [...document.querySelectorAll('vaadin-grid')].some(grid => {
              const said = cell => cell.querySelector('slot').assignedElements()
                  .map(content => content.innerText.trim()).join(' ');
              const rows = part => [...grid.shadowRoot.querySelectorAll(part + ' tr')]
                  .map(row => [...row.querySelectorAll('[part~="cell"]')].map(said));
              const place = rows('thead').map(row => row.indexOf(column)).find(at => at >= 0);
              const first = rows('tbody')[0];
              return place !== undefined && first !== undefined && first[place] === value;
            })""";

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

    /** Waits until a figure or a fact of the page says this, and nothing else. */
    MoneyPages shows(String name, String value) {
        assertThat(value(name)).hasText(value);
        return this;
    }

    /** A figure of the page, in whole đồng. */
    long figure(String name) {
        return Long.parseLong(value(name).innerText().replace(".", "").replace("\u2212", "-"));
    }

    private Locator value(String name) {
        return page.locator("xpath=//dt[normalize-space()='" + name + "']/following-sibling::dd[1]")
                .first();
    }

    /** Waits until the first line of a table says this in a column. */
    MoneyPages cell(String column, String value) {
        page.waitForFunction(CELL, List.of(column, value));
        return this;
    }
}
