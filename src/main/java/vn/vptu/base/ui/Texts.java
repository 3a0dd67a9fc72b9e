package vn.vptu.base.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;

/** Between an empty text field and a text that is not there. */
public final class Texts {

    private Texts() {}

    /** An empty field is null in the draft, and the other way round. */
    public static Converter<String, String> nullable() {
        return Converter.from(
                typed -> Result.ok(typed == null || typed.isBlank() ? null : typed),
                stored -> stored == null ? "" : stored);
    }
}
