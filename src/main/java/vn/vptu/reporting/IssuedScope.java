package vn.vptu.reporting;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportParams;
import vn.vptu.reporting.internal.IssuedStore.Source;

/**
 * Who may see which issued papers, the one place every query passes: whoever may make papers of the kind now, and for whom
 * there would be such a paper. A paper whose definition cannot read its parameters any more is for nobody.
 */
@Component
class IssuedScope {

    private final Reports reports;
    private final CurrentActor actor;

    IssuedScope(Reports reports, CurrentActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    /** The kinds of papers of which the actor may see any. */
    Set<String> reports() {
        return reports.mine().stream().map(ReportDefinition::id).collect(Collectors.toSet());
    }

    /** Those that the actor may see. */
    List<Source> visible(List<Source> all) {
        Map<String, Boolean> known = new HashMap<>();
        return all.stream()
                .filter(each -> known.computeIfAbsent(
                        each.report() + '?' + each.parameters(), key -> sees(each.report(), each.parameters())))
                .toList();
    }

    boolean sees(IssuedPaper paper) {
        return sees(paper.report(), paper.parameters());
    }

    private boolean sees(String report, String parameters) {
        return reports.find(report)
                .filter(reports::may)
                .map(definition -> readable(definition, parameters))
                .orElse(false);
    }

    private static <P extends Record> boolean readable(ReportDefinition<P, ?> definition, String parameters) {
        return ReportParams.read(definition.params(), query(parameters)) instanceof ReportParams.Result.Read<P> read
                && definition.readable(read.params());
    }

    /** Whether the actor may withdraw or replace what he sees: whoever issued it, and the head of the office. */
    boolean mayEnd(IssuedPaper paper) {
        Actor who = actor.get();
        return paper.state() == IssuedState.ISSUED
                && (paper.accountId() == who.accountId() || who.hasAny(Roles.CHIEF_OF_OFFICE));
    }

    /** A kept query as it was asked. */
    static Map<String, String> query(String parameters) {
        return UriComponentsBuilder.newInstance()
                .query(parameters)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> URLDecoder.decode(
                                each.getValue() == null ? "" : each.getValue(), StandardCharsets.UTF_8)));
    }
}
