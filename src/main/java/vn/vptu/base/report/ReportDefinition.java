package vn.vptu.base.report;

import java.util.Optional;
import java.util.Set;

/**
 * One kind of paper. A feature registers a bean of it; finding, rights, formats, the stable link and the contract test
 * come from the reporting module.
 *
 * <p>Components of {@code head} and {@code row} may be {@code String}, {@link StyledText} (a String in the template),
 * {@code Boolean}, {@code Integer}, {@code Long}, {@code BigDecimal}, {@code LocalDate}, an enum, their primitives, or a
 * list of them. Components of {@code params} are what {@link ReportParams} can read.
 *
 * @param <P> what has to be chosen before the paper can be made
 * @param <R> one line of its table
 */
public interface ReportDefinition<P extends Record, R extends Record> {

    /** The name in the stable link: lower-case words with hyphens, never changed once printed or sent. */
    String id();

    /** The translation key of its name. */
    String titleKey();

    /** The translation key of a parameter's name. */
    default String paramKey(String component) {
        return titleKey() + "." + component;
    }

    /**
     * Who may make it: names of {@link vn.vptu.base.Roles}, one of them is enough. Which rows such a person gets is for
     * {@link #content} to say.
     */
    Set<String> roles();

    Set<ReportFormat> formats();

    Class<P> params();

    Class<? extends Record> head();

    Class<R> row();

    /** Every template it may use, each the path below {@code reports/} without ending. */
    Set<String> templates();

    /** The template for these parameters, one of {@link #templates}. */
    String template(P params, ReportFormat format);

    /** What stands on the paper; empty when there is nothing to print, or nothing for whoever is asking. */
    Optional<ReportContent<R>> content(P params);

    /** The stable link, relative to the application's address. */
    default String link(P params, ReportFormat format) {
        return "reports/" + id() + "." + format.extension() + ReportParams.query(params);
    }
}
