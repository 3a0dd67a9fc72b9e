package vn.vptu.reporting;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.report.ReportDefinition;

/** Printed papers in the trail: which, by whom, for what. */
@Component
class PaperKinds implements RecordKinds {

    static final String PAPER = "reporting.paper";

    private final List<ReportDefinition<?, ?>> definitions;

    PaperKinds(List<ReportDefinition<?, ?>> definitions) {
        this.definitions = definitions;
    }

    @Override
    public List<RecordKind> kinds() {
        List<Class<? extends Record>> params = definitions.stream()
                .<Class<? extends Record>>map(ReportDefinition::params)
                .distinct()
                .toList();
        return List.of(new RecordKind(PAPER, Set.of(), params, null));
    }
}
