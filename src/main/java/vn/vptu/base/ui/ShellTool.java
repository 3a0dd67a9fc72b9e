package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;

/** What a module puts beside the account menu on every page: a bell, for example. */
@FunctionalInterface
public interface ShellTool {

    /** One for each page that is loaded. */
    Component create();
}
