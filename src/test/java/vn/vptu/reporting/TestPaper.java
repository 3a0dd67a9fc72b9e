package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.StyledText;

/** A report that only the tests have: for the assistant secretary's eyes, one line for each copy asked for. */
@Component
class TestPaper implements ReportDefinition<TestPaper.Params, TestPaper.Row> {

    static final String ID = "test-paper";

    /** Whose paper nobody may make. */
    static final String OTHERS = "don-vi-khac";

    enum Kind {
        SHORT,
        LONG
    }

    record Params(
            LocalDate day,
            int copies,
            Kind kind,
            boolean broken,
            @Nullable String name) {}

    record Head(String title, LocalDate day) {}

    record Row(StyledText text, String name, Long number) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "calendar.paper.week-schedule";
    }

    @Override
    public String group() {
        return "calendar";
    }

    @Override
    public String paramKey(String component) {
        return component.equals("day") ? "calendar.paper.week-schedule.week" : titleKey();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.SECRETARY);
    }

    @Override
    public Set<ReportFormat> formats() {
        return Set.of(ReportFormat.values());
    }

    @Override
    public Class<Params> params() {
        return Params.class;
    }

    @Override
    public Class<? extends Record> head() {
        return Head.class;
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public Set<String> templates() {
        return Set.of("test/test-paper");
    }

    @Override
    public String template(Params params, ReportFormat format) {
        return "test/test-paper";
    }

    @Override
    public long size(Params params) {
        return params.copies();
    }

    @Override
    public Optional<ReportContent<Row>> content(Params params) {
        if (params.broken()) {
            throw new IllegalStateException("broken on purpose");
        }
        if (OTHERS.equals(params.name())) {
            throw new AccessDeniedException(OTHERS);
        }
        if (params.copies() == 0) {
            return Optional.empty();
        }
        String name = params.name() == null ? "Đỗ Thị Ước" : params.name();
        List<Row> rows = java.util.stream.LongStream.rangeClosed(1, params.copies())
                .mapToObj(number -> new Row(
                        StyledText.plain("Bản số").then(Long.toString(number), StyledText.Look.BOLD), name, number))
                .toList();
        return Optional.of(new ReportContent<>(
                "Bản thử của " + name,
                "Bản thử: ngày 23/11 của " + name,
                new Head("BẢN THỬ", params.day()),
                rows,
                null));
    }
}
