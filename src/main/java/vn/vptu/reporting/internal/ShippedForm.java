package vn.vptu.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.Sheet;
import vn.vptu.reporting.FormDraft;

/**
 * A version of a form as it comes with the application: {@code reports/forms/<report>/<first day>.properties}. Keys that
 * begin with {@code form.} are the form's own, all others its texts in the order of the file. {@code form.standard = true}
 * says that their wording is that of a law or a model; {@code <key>.shown = false} leaves a column out at first.
 */
final class ShippedForm {

    private static final String OWN = "form.";
    private static final String SHOWN = ".shown";

    private ShippedForm() {}

    static FormDraft read(String code, LocalDate validFrom, InputStream file) throws IOException {
        Map<String, String> lines = lines(file);
        List<FormDraft.Line> texts = new ArrayList<>();
        boolean standard = "true".equals(lines.get("form.standard"));
        lines.forEach((key, text) -> {
            if (!key.startsWith(OWN) && !key.endsWith(SHOWN)) {
                boolean shown = !"false".equals(lines.get(key + SHOWN));
                texts.add(new FormDraft.Line(key, standard ? text : null, text, shown));
            }
        });
        return new FormDraft(
                code,
                validFrom,
                constant(PaperFamily.class, lines.get("form.family"), PaperFamily.PARTY),
                lines.get("form.code"),
                lines.get("form.legal"),
                lines.get("form.basis"),
                constant(NumberStyle.Unit.class, lines.get("form.unit"), NumberStyle.Unit.DONG),
                constant(NumberStyle.Zero.class, lines.get("form.zero"), NumberStyle.Zero.DASH),
                constant(NumberStyle.Negative.class, lines.get("form.negative"), NumberStyle.Negative.MINUS),
                lines.containsKey("form.sheet")
                        ? constant(Sheet.class, lines.get("form.sheet"), Sheet.A4_PORTRAIT)
                        : null,
                "true".equals(lines.get("form.verified")),
                texts);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String word, E otherwise) {
        return word == null ? otherwise : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** The library's reader of such files forgets their order, unless it is asked to put each line somewhere else. */
    private static Map<String, String> lines(InputStream file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        Properties reader = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized @Nullable Object put(Object key, Object value) {
                return lines.put((String) key, (String) value);
            }
        };
        try (Reader characters = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            reader.load(characters);
        }
        return lines;
    }
}
