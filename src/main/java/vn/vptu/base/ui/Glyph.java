package vn.vptu.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * The few small pictures on buttons and fields. They are drawn in the style sheet and take the colour of the text around
 * them; a whole set of icons would be an eighth of the first page. Screen readers pass over them.
 */
public enum Glyph {
    ADD,
    BACK,
    BELL,
    BOX,
    CHECK,
    CLOSE,
    DOWN,
    HELP,
    MAIL,
    MORE,
    NEXT,
    PAGE,
    PHONE,
    PICTURE,
    SEARCH,
    SLIDES,
    STAR,
    STARRED,
    TABLE,
    UP;

    public Span create() {
        Span glyph = new Span();
        glyph.addClassNames("vptu-glyph", "vptu-glyph-" + name().toLowerCase(Locale.ROOT));
        glyph.getElement().setAttribute("aria-hidden", "true");
        return glyph;
    }
}
