package vn.vptu.base.ui;

import com.vaadin.flow.server.VaadinService;

/** Services that the kit itself needs, so that no view has to hand them on. */
final class Beans {

    private Beans() {}

    static <T> T get(Class<T> type) {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(type);
    }
}
