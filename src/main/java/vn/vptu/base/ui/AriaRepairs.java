package vn.vptu.base.ui;

import com.vaadin.flow.component.UI;

/**
 * Takes back what Vaadin 25.2's components say about themselves although their roles have no such property: a menu entry
 * is not selected, and neither a button nor a group can be required. Screen readers get nothing from it or read nonsense.
 */
final class AriaRepairs {

    private static final String SCRIPT = """
            const unfit = {
              'vaadin-context-menu-item': 'aria-selected',
              'vaadin-select-value-button': 'aria-required',
              'vaadin-date-time-picker': 'aria-required',
            };
            for (const [tag, property] of Object.entries(unfit)) {
              customElements.whenDefined(tag).then((element) => {
                const set = element.prototype.setAttribute;
                element.prototype.setAttribute = function (name, value) {
                  if (name !== property) set.call(this, name, value);
                };
                document.querySelectorAll(tag).forEach((each) => each.removeAttribute(property));
              });
            }
            """;

    private AriaRepairs() {}

    static void apply(UI ui) {
        ui.getPage().executeJs(SCRIPT);
    }
}
