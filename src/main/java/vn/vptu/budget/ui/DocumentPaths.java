package vn.vptu.budget.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;

/** Where the documents are by which money was given, set aside and spent, whatever kind they are of. */
@Component
class DocumentPaths {

    private final Map<String, RecordKind> kinds = new HashMap<>();

    DocumentPaths(List<RecordKinds> modules) {
        modules.forEach(module -> module.kinds().forEach(kind -> kinds.put(kind.kind(), kind)));
    }

    /** The address of a document; empty when its kind has no pages. */
    Optional<String> of(String kind, long id) {
        return Optional.ofNullable(kinds.get(kind)).map(known -> known.pathOf(Long.toString(id)));
    }
}
