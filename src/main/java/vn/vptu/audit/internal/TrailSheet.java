package vn.vptu.audit.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.audit.TrailFilter;
import vn.vptu.audit.TrailRow;
import vn.vptu.audit.ValueLine;
import vn.vptu.base.Occurrence;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.OfficeClock;

/** Writes lines of the trail into a spreadsheet, a block at a time. */
@Component
public class TrailSheet {

    private static final List<String> COLUMNS =
            List.of("at", "actor", "behalf", "address", "kind", "record", "action", "changes", "reason");
    private static final int[] WIDTHS = {17, 24, 24, 16, 22, 14, 18, 80, 40};
    private static final int FLUSH = 500;

    private final TrailQueries queries;
    private final ValueWords words;
    private final Translations translations;
    private final ApplicationEventPublisher events;

    TrailSheet(TrailQueries queries, ValueWords words, Translations translations, ApplicationEventPublisher events) {
        this.queries = queries;
        this.words = words;
        this.translations = translations;
        this.events = events;
    }

    public void write(TrailFilter filter, Locale locale, OutputStream out) throws IOException {
        events.publishEvent(new Occurrence("audit.trail", "-", "export", filter));
        try (Workbook book = new Workbook(out, "VPTU", "1.0")) {
            Worksheet sheet = book.newWorksheet(translations.getTranslation("audit.trail.title", locale));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, translations.getTranslation("audit.trail." + COLUMNS.get(column), locale));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTHS[column]);
            }
            sheet.freezePane(0, 1);
            int[] at = {1};
            queries.each(filter, row -> {
                line(sheet, at[0]++, row, locale);
                if (at[0] % FLUSH == 0) {
                    flush(sheet);
                }
            });
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void line(Worksheet sheet, int at, TrailRow row, Locale locale) {
        sheet.value(at, 0, LocalDateTime.ofInstant(row.at(), OfficeClock.ZONE));
        sheet.style(at, 0).format("dd/mm/yyyy hh:mm:ss").set();
        sheet.value(at, 1, row.actor());
        sheet.value(at, 2, row.onBehalfOf());
        sheet.value(at, 3, row.address());
        sheet.value(at, 4, translations.getTranslation("trail.kind." + row.kind(), locale));
        sheet.value(at, 5, row.recordId());
        sheet.value(at, 6, translations.getTranslation("trail.action." + row.action(), locale));
        sheet.value(at, 7, changes(row, locale));
        sheet.value(at, 8, row.reason());
    }

    private String changes(TrailRow row, Locale locale) {
        if (row.withheld()) {
            return translations.getTranslation("audit.trail.withheld", locale);
        }
        return words.lines(row, locale).stream()
                .filter(ValueLine::changed)
                .map(line -> line.label() + ": " + line.before() + " → " + line.after())
                .collect(Collectors.joining("; "));
    }
}
