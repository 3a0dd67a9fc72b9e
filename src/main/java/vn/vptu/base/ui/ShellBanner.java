package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What must be before the eyes on every page, above it: that one acts for somebody else, for example. */
public interface ShellBanner {

    /** The banner as of now; empty when there is nothing to say. Asked at every step from page to page. */
    Optional<Component> banner();
}
