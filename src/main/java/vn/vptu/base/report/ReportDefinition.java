package vn.vptu.base.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vptu.base.FieldError;

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

    /**
     * Among which papers it is found: the module it belongs to. The translation of {@code papers.group.<group>} is the name
     * of these papers.
     */
    String group();

    /** The day the paper is about: the form that held then is printed, whatever has changed since. */
    default LocalDate about(P params, LocalDate today) {
        return today;
    }

    /**
     * The day whose signatories sign it. A paper that bears a day of its own is signed by those of that day, whenever it is
     * printed; one that is issued bears the day of its issue.
     */
    default LocalDate signedOn(P params, LocalDate today) {
        return today;
    }

    /** In what its amounts are counted, where that is chosen each time; empty for what its form says. */
    default Optional<NumberStyle.Unit> countedIn(P params) {
        return Optional.empty();
    }

    /** The translation key of a parameter's name. */
    default String paramKey(String component) {
        return titleKey() + "." + component;
    }

    /**
     * The records among which a parameter of type {@code Long} is chosen, by their ids and in the order they are offered;
     * empty when it is simply a number.
     */
    default Map<Long, String> choices(String component) {
        return Map.of();
    }

    /**
     * Who may make it: names of {@link vn.vptu.base.Roles}, one of them is enough. Which rows such a person gets is for
     * {@link #content} to say.
     */
    Set<String> roles();

    /** By whose rules it is laid out, and so who signs it. */
    default PaperFamily family() {
        return PaperFamily.PARTY;
    }

    Set<ReportFormat> formats();

    Class<P> params();

    Class<? extends Record> head();

    Class<R> row();

    /** Every template it may use, each the path below {@code reports/} without ending. */
    Set<String> templates();

    /** The template for these parameters, one of {@link #templates}. */
    String template(P params, ReportFormat format);

    /**
     * What is wrong with parameters that could be read, each error at its component: a period in the future, a last day
     * before the first.
     */
    default List<FieldError> check(P params) {
        return List.of();
    }

    /** How many rows the paper would have, asked before they are read; a paper whose length is bounded need not say. */
    default long size(P params) {
        return 0;
    }

    /**
     * What stands on the paper; empty when there is nothing to print, or nothing for whoever is asking.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the parameters name what is not for whoever is
     *     asking, such as another unit: the refusal is shown as one and stands in the trail
     */
    Optional<ReportContent<R>> content(P params);

    /**
     * Whether a paper that was issued with these parameters, by whoever had most to see, may be read by whoever is asking;
     * the roles have been asked before. A definition that can say so without making the paper, or that prints more for some
     * than for others, says it here.
     */
    default boolean readable(P params) {
        return content(params).isPresent();
    }

    /** The address of the page on which it is printed, without a leading slash, so that it can be found by its name. */
    default Optional<String> page() {
        return Optional.empty();
    }

    /** The stable link, relative to the application's address. */
    default String link(P params, ReportFormat format) {
        return "reports/" + id() + "." + format.extension() + ReportParams.query(params);
    }
}
